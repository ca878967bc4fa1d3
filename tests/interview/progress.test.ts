import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import { progress } from '#shared/interview/progress';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

function progressWith(answers: Record<string, Answer>) {
  const engagement = anEngagement({ answers: { anna: answers } });
  const [anna] = engagement.respondents;
  if (anna === undefined) throw new Error('the engagement has a respondent');
  return progress(smallTemplate, engagement, anna, ['tools', 'heat']);
}

describe('progress', () => {
  it('counts every state for itself', () => {
    const { total } = progressWith({
      hunger: answered(2),
      thirst: dontKnow,
      knife: answered(5),
      oven: { state: 'not-applicable', reason: 'No oven' },
      smells: { state: 'skipped' },
      evening: { state: 'draft', value: { a: 10 } },
    });
    expect(total).toEqual({
      asked: 8,
      answered: 2,
      dontKnow: 1,
      notApplicable: 1,
      skipped: 1,
      drafts: 1,
      blank: 2,
    });
  });

  it('counts per section, in asking order', () => {
    const counts = progressWith({ knife: answered(5) }).sections.map(({ section, asked, answered: done }) => [
      section,
      asked,
      done,
    ]);
    expect(counts).toEqual([
      ['symptoms', 2, 0],
      ['tools', 1, 1],
      ['heat', 5, 0],
    ]);
  });

  it('does not count an answer whose branch has closed', () => {
    expect(progressWith({ knife: answered(5), spoons: answered(3) }).total.answered).toBe(1);
  });

  it('points at the first item that is blank', () => {
    expect(progressWith({ hunger: answered(0) }).firstUnanswered?.id).toBe('thirst');
  });

  it('points at a draft but not at what was skipped', () => {
    const answers = { hunger: { state: 'skipped' }, thirst: { state: 'draft' } } as const;
    expect(progressWith(answers).firstUnanswered?.id).toBe('thirst');
  });

  it('points nowhere when everything is settled', () => {
    const settled = ['hunger', 'thirst', 'knife', 'oven', 'smells', 'evening', 'courses', 'craft'];
    const answers = Object.fromEntries(settled.map((id) => [id, dontKnow]));
    expect(progressWith(answers).firstUnanswered).toBeNull();
  });
});
