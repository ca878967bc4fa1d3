import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/engagement/applyChange';
import type { Engagement } from '#shared/engagement/engagement';
import { composeComputed } from '#shared/report/composeReport';
import { editableTexts } from '#shared/report/editText';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';

const sample = sampleEngagement('A');

function computedOf(key: string, engagement: Engagement = sample): string {
  const texts = editableTexts(composeComputed(reportInput(engagement)), []);
  const found = texts.find((text) => text.key === key);
  if (found === undefined) throw new Error(`no text ${key}`);
  return found.computed;
}

function written(key: string, text: string, computed = computedOf(key)): Engagement {
  const changed = applyChange(sample, {
    kind: 'report-text-written',
    key,
    language: 'en',
    written: { text, computed },
  });
  if (!changed.ok) throw new Error(changed.problem.code);
  return changed.value;
}

function blockOf(engagement: Engagement, key: string, changes = {}) {
  const blocks = reportOf(engagement, changes).sections.flatMap((section) => section.blocks);
  return blocks.find((block) => block.key === key);
}

describe('Texts of a report in other words', () => {
  it('stand over the computed ones, which are kept beside them', () => {
    const engagement = written('summary.answer', 'Begin with the **role**.');
    expect(blockOf(engagement, 'summary.answer')).toMatchObject({
      text: 'Begin with the role.',
      edited: { computed: computedOf('summary.answer'), hasMoved: false },
      prose: [{ runs: [{ text: 'Begin with the ' }, { text: 'role', isStrong: true }, { text: '.' }] }],
    });
  });

  it('are marked when what is computed has moved since', () => {
    const engagement = written('summary.answer', 'Begin with the role.', 'Something computed before.');
    expect(blockOf(engagement, 'summary.answer')?.edited?.hasMoved).toBe(true);
  });

  it('stand in their own language only', () => {
    const engagement = written('summary.answer', 'Begin with the role.');
    expect(blockOf(engagement, 'summary.answer', { language: 'sv' })?.edited).toBeUndefined();
  });

  it('give way to the computed text when they are taken back', () => {
    const engagement = written('summary.answer', 'Begin with the role.');
    const back = applyChange(engagement, {
      kind: 'report-text-written',
      key: 'summary.answer',
      language: 'en',
      written: null,
    });
    expect(back).toMatchObject({ ok: true });
    expect(back.ok && back.value).toEqual(sample);
  });

  it('have keys that are theirs alone', () => {
    const keys = editableTexts(composeComputed(reportInput(sample)), []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(20);
  });
});
