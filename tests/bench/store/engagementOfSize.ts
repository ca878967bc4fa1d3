import type { Answers } from '#shared/engagement/answer';
import type { Engagement } from '#shared/engagement/engagement';
import { sampleEngagement } from '../../support/sampleEngagement';

const note = 'Said with a look at the others; nobody in the room wanted to say more about it.';

/** Sample A with its people and their answers, each with a note, again and again, until its JSON is of that size. */
export function engagementOfSize(id: string, sizeBytes: number): Engagement {
  const sample: Engagement = { ...sampleEngagement('A'), id };
  const people = sample.respondents.map((respondent) => ({
    respondent,
    answers: noted(sample.answers[respondent.id] ?? {}),
  }));
  const respondents: Engagement['respondents'] = [];
  const answers: Engagement['answers'] = {};
  let size = JSON.stringify({ ...sample, respondents, answers }).length;
  for (let place = 0; size < sizeBytes; place += 1) {
    const next = people[place % people.length];
    if (next === undefined) throw new Error('sample A has nobody in it');
    const own = `${next.respondent.id}-${place}`;
    respondents.push({ ...next.respondent, id: own });
    answers[own] = next.answers;
    size += JSON.stringify(next.respondent).length + JSON.stringify(next.answers).length + own.length * 2 + 6;
  }
  return { ...sample, respondents, answers };
}

function noted(answers: Answers[string]): Answers[string] {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, note }]));
}
