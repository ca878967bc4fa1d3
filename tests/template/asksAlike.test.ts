import { describe, expect, it } from 'vitest';
import { earlierDiagnostics, productManagementDiagnostic as now } from '#shared/library/diagnostic/index';
import { asksAlike } from '#shared/template/asksAlike';
import type { Template } from '#shared/template/template';

const [first] = earlierDiagnostics;
if (first === undefined) throw new Error('no earlier version');

const changed = (change: Partial<Template>): Template => ({ ...now, version: '1.2.0', ...change });

describe('two versions of a template', () => {
  it('ask alike where one only adds languages', () => {
    expect(asksAlike(first, now)).toBe(true);
  });

  it('ask alike whatever order their fields were written in', () => {
    const turned = Object.fromEntries(Object.entries(now).toReversed()) as unknown as Template;
    expect(asksAlike(first, { ...turned, version: '1.2.0' })).toBe(true);
  });

  it.each<[string, Partial<Template>]>([
    [
      'a question is worded otherwise',
      {
        questions: now.questions.map((each, place) =>
          place === 3 ? { ...each, text: { en: 'Else?' } } : each,
        ),
      },
    ],
    ['a question is gone', { questions: now.questions.slice(1) }],
    [
      'a facet weighs otherwise',
      {
        facets: now.facets.map((each, place) => (place === 0 ? { ...each, weight: each.weight + 1 } : each)),
      },
    ],
    ['the configuration scores otherwise', { configuration: { ...now.configuration, version: 'other' } }],
  ])('do not ask alike where %s', (_, change) => {
    expect(asksAlike(now, changed(change))).toBe(false);
  });

  it('of different templates never ask alike', () => {
    expect(asksAlike(now, changed({ id: 'another', version: now.version }))).toBe(false);
  });
});
