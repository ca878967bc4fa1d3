import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/engagement/applyChange';
import type { Engagement } from '#shared/engagement/engagement';
import type { AnswerRecorded } from '#shared/engagement/change';
import { recordAnswers } from '#shared/engagement/recordAnswers';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { restorationsOfAnswers } from '#shared/engagement/restorationsOfAnswers';
import { anEngagement } from '../support/smallTemplate';

const engagement = {
  ...anEngagement({}),
  respondents: ['r-1', 'r-2', 'r-3'].map((id) => ({ id, group: 'cook', title: 'Cook' })),
  answers: { 'r-1': { knife: { state: 'skipped' as const } }, 'r-3': {} },
};

const changes = fc.array(
  fc.record<AnswerRecorded>({
    kind: fc.constant('answer-recorded'),
    respondent: fc.constantFrom('r-1', 'r-2', 'r-1', 'r-2', 'r-3', 'r-3', 'nobody'),
    question: fc.constantFrom('knife', 'oven', 'ladle'),
    answer: fc.constantFrom(null, { state: 'dont-know' as const }, { state: 'skipped' as const }),
  }),
  { maxLength: 12 },
);

describe('recording many answers', () => {
  it('comes to the same, to the order of keys, as recording one after the other', () => {
    fc.assert(
      fc.property(changes, (list) => {
        let oneByOne: ReturnType<typeof applyChange> = { ok: true, value: engagement };
        for (const change of list) if (oneByOne.ok) oneByOne = applyChange(oneByOne.value, change);
        expect(JSON.stringify(recordAnswers(engagement, list))).toBe(JSON.stringify(oneByOne));
      }),
    );
  });

  it('tells what takes each of them back, as comparing the states around it would', () => {
    fc.assert(
      fc.property(changes, (list) => {
        let state: Engagement = engagement;
        const fitting = list.filter(({ respondent }) => respondent !== 'nobody');
        const compared = fitting.map((change) => {
          const after = applyChange(state, change);
          if (!after.ok) throw new Error(after.problem.code);
          const back = restorationBetween(after.value, state);
          state = after.value;
          return back;
        });
        expect(restorationsOfAnswers(engagement.answers, fitting)).toEqual(compared);
      }),
    );
  });

  it('leaves the engagement it was given as it was', () => {
    const before = JSON.stringify(engagement);
    recordAnswers(engagement, [
      { kind: 'answer-recorded', respondent: 'r-1', question: 'knife', answer: null },
      { kind: 'answer-recorded', respondent: 'r-1', question: 'oven', answer: { state: 'dont-know' } },
    ]);
    expect(JSON.stringify(engagement)).toBe(before);
  });
});
