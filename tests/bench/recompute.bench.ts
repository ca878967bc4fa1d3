import { expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { applyChange } from '#shared/engagement/applyChange';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import { sampleEngagement } from '../support/sampleEngagement';
import { quantile, report, timesOf } from './measure';

const frameMs = 1000 / 60;
const copies = 5;

/** Sample A with its six people five times over: thirty interviews in full. */
function thirtyRespondents(): Engagement {
  const sample = sampleEngagement('A');
  const places = Array.from({ length: copies }, (_, copy) => copy);
  return {
    ...sample,
    respondents: places.flatMap((copy) =>
      sample.respondents.map((respondent) => ({ ...respondent, id: `${respondent.id}-${copy}` })),
    ),
    answers: Object.fromEntries(
      places.flatMap((copy) =>
        Object.entries(sample.answers).map(([id, answers]) => [`${id}-${copy}`, answers]),
      ),
    ),
  };
}

it('recomputes thirty interviews after one answer', async () => {
  const engagement = thirtyRespondents();
  expect(engagement.respondents).toHaveLength(30);
  let value = 1;
  const oneAnswerLater = (): Engagement => {
    value = (value % 5) + 1;
    const changed = applyChange(engagement, {
      kind: 'answer-recorded',
      respondent: 'A-PM1-0',
      question: 'role.intake',
      answer: { state: 'answered', value },
    });
    if (!changed.ok) throw new Error(changed.problem.code);
    return changed.value;
  };
  const took = await timesOf(
    {
      recompute: () => {
        const changed = oneAnswerLater();
        return plan(template, changed, assess(template, changed));
      },
      copy: () => structuredClone(oneAnswerLater()),
    },
    { runs: 60, warmUps: 20 },
  );
  report(
    'One answer, 30 respondents: assess and plan',
    quantile(took.recompute),
    'one frame at 60 Hz',
    frameMs,
  );
  report(
    'One answer, 30 respondents: assess and plan',
    quantile(took.recompute),
    'copying the engagement',
    quantile(took.copy),
  );
});
