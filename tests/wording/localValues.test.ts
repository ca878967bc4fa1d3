import { describe, expect, it } from 'vitest';
import { createTranslate } from '#workbench/translate';

describe('a value in a text', () => {
  it.each([
    ['en', '0 to 100,000', '2.5'],
    ['de', '0 bis 100.000', '2,5'],
    ['sv', '0 till 100 000', '2,5'],
  ] as const)('is a number as %s writes it', (language, range, strong) => {
    const translate = createTranslate(language);
    expect(translate('app.interview.number.range', { min: 0, max: 100_000 }).replace('\u00A0', ' ')).toBe(
      range,
    );
    expect(translate('app.outputs.triage.lead', { strong: 2.5 })).toContain(` ${strong} `);
  });

  it('stays as it is where it is a text', () => {
    const translate = createTranslate('de');
    expect(translate('browserDoor.portTaken', { port: '4711' })).toContain('4711');
    expect(translate('app.newEngagement.proposedTitle', { year: '2026' })).toContain('2026');
  });
});
