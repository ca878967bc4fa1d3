import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/engagement/applyChange';
import type { Engagement } from '#shared/engagement/engagement';
import { nextStep, workSteps, type WorkStep, type WorkStepKind } from '#shared/outputs/workSteps';
import { engagementFrom } from '../support/engagementFrom';
import { withMuchNotApplicable } from '../support/muchNotApplicable';
import { planned } from '../support/planned';
import { sampleEngagement } from '../support/sampleEngagement';

const stepsOf = (engagement: Engagement) => workSteps(planned(engagement));
const stepOf = (engagement: Engagement, kind: WorkStepKind): WorkStep | undefined =>
  stepsOf(engagement).find((step) => step.kind === kind);
const nextOf = (engagement: Engagement) => nextStep(stepsOf(engagement))?.kind;

const sample = sampleEngagement('A');
const [first, second] = sample.respondents.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('the sample has nobody');
const { facts } = sample;
const people = sample.respondents;

/** The sample with every strong symptom judged and every recommendation accepted. */
function worked(): Engagement {
  const { template, plan } = planned(sample);
  return {
    ...sample,
    judgements: template.symptoms.map(({ id }) => ({ symptom: id, judgement: 'supported' })),
    decisions: [...plan.waves.flat(), ...plan.later].map(({ id }) => ({
      recommendation: id,
      choice: 'accepted',
    })),
  };
}

describe('what is next', () => {
  it('goes from the fact sheet over people to their interviews', () => {
    expect(nextOf(engagementFrom({}))).toBe('facts');
    expect(nextOf(engagementFrom({ facts }))).toBe('people');
    expect(nextOf({ ...engagementFrom({ facts }), respondents: people })).toBe('interviews');
  });

  it('is a begun interview rather than a new one', () => {
    const [question] = Object.entries(sample.answers[second] ?? {});
    if (question === undefined) throw new Error('no answer');
    const begun = {
      ...engagementFrom({ facts }),
      respondents: people,
      answers: { [second]: Object.fromEntries([question]) },
    };
    expect(stepOf(begun, 'interviews')).toMatchObject({ state: 'begun', finished: 0, next: second });
    expect(nextOf(begun)).toBe('interviews');
  });

  it('is what follows from the answers once all of them are in, and the report in the end', () => {
    expect(nextOf(sample)).toBe('symptoms');
    const judged = { ...sample, judgements: worked().judgements };
    expect(nextOf(judged)).toBe('plan');
    expect(nextOf(worked())).toBe('charter');
    const agreed = { ...worked(), charter: { ...sample.charter, reviewOn: '2027-01-31' } };
    expect(nextOf(agreed)).toBe('report');
    expect(stepOf(agreed, 'report')?.state).toBe('open');
  });

  it('leaves a missing fact and more voices for later once somebody was heard', () => {
    const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== 'pm'));
    const steps = stepsOf({ ...sample, facts: fewer, respondents: people.slice(0, 2) });
    expect(steps.slice(0, 2)).toMatchObject([{ state: 'begun' }, { state: 'begun', people: 2, groups: 2 }]);
    expect(['symptoms', 'plan']).toContain(nextStep(steps)?.kind);
    const rest = steps.filter(({ kind }) => ['facts', 'people', 'review', 'report'].includes(kind));
    expect(nextStep(rest)?.kind).toBe('facts');
  });
});

describe('the steps', () => {
  it('wait for the first answer where there is nothing to work on', () => {
    const waiting = stepsOf({ ...engagementFrom({ facts }), respondents: people })
      .filter(({ state }) => state === 'waiting')
      .map(({ kind }) => kind);
    expect(waiting).toEqual(['review', 'symptoms', 'plan', 'charter', 'report']);
  });

  it('count an unfinished answer as a matter and lead to whose it is', () => {
    const draft = { state: 'draft', value: 2 } as const;
    const [question = ''] = Object.keys(sample.answers[second] ?? {});
    const engagement = {
      ...sample,
      answers: { ...sample.answers, [second]: { ...sample.answers[second], [question]: draft } },
    };
    const before = stepOf(sample, 'review');
    const after = stepOf(engagement, 'review');
    if (before?.kind !== 'review' || after?.kind !== 'review') throw new Error('no review');
    expect(after).toMatchObject({ state: 'open', matters: before.matters + 1 });
    expect(stepOf(engagement, 'interviews')).toMatchObject({ state: 'begun', next: second });
  });

  it('hold the report back as long as a note is owed, and name the note only then', () => {
    expect(stepOf(sample, 'notes')).toBeUndefined();
    const { engagement, facet } = withMuchNotApplicable();
    expect(stepOf(engagement, 'notes')).toMatchObject({ state: 'open', written: 0, total: 1 });
    expect(stepOf(engagement, 'report')).toMatchObject({ state: 'waiting', owed: 1 });
    const note = { facet, note: 'Nobody sells here' };
    const noted = applyChange(engagement, { kind: 'not-applicable-noted', facet, note });
    if (!noted.ok) throw new Error(noted.problem.code);
    expect(stepOf(noted.value, 'notes')?.state).toBe('done');
    expect(stepOf(noted.value, 'report')?.state).toBe('open');
  });
});
