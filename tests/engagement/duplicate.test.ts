import { describe, expect, it } from 'vitest';
import { noCharterDecision } from '#shared/engagement/charter';
import { duplicate } from '#shared/engagement/duplicate';
import { engagementSchema, type Engagement } from '#shared/engagement/engagement';
import { sampleEngagement } from '../support/sampleEngagement';

const original: Engagement = {
  ...sampleEngagement('A'),
  sample: 'A',
  status: 'archived',
  sessions: [
    { id: 's-1', respondent: 'A-EXE', startedAt: '2026-02-01T09:00:00.000Z', dimensionOrder: ['role'] },
  ],
  overrides: [{ facet: 'role.focus', score: 40, reason: 'seen' }],
  follows: 'earlier',
  decisions: [{ recommendation: 'R01', choice: 'dismissed', reason: 'done already' }],
  ownRecommendations: [
    {
      id: 'own-1',
      title: 'Ours',
      targets: [],
      actions: [],
      deliverable: 'A page',
      owner: 'Sponsor',
      effort: 'S',
      horizonDays: 30,
      measures: [],
      wave: 1,
      reason: 'asked for',
    },
  ],
  charter: { ...noCharterDecision, reviewOn: '2026-09-01' },
};

function copied(withAnswers: boolean): Engagement {
  let count = 0;
  return duplicate(original, {
    id: 'copy',
    title: 'Second round',
    createdAt: '2026-03-01T09:00:00.000Z',
    withAnswers,
    newId: () => `new-${(count += 1)}`,
  });
}

describe('duplicating an engagement', () => {
  it('takes facts and respondents along under new ids, and no answers unless wished', () => {
    const copy = copied(false);
    expect(copy).toMatchObject({
      id: 'copy',
      title: 'Second round',
      client: original.client,
      template: original.template,
      facts: original.facts,
      status: 'active',
      answers: {},
      sessions: [],
      verified: [],
      overrides: [],
      decisions: [],
      ownRecommendations: [],
      charter: noCharterDecision,
    });
    expect(copy).not.toHaveProperty('follows');
    expect(copy.respondents.map(({ title }) => title)).toEqual(
      original.respondents.map(({ title }) => title),
    );
    const known = new Set(original.respondents.map(({ id }) => id));
    expect(copy.respondents.filter(({ id }) => known.has(id))).toEqual([]);
  });

  it('takes answers, sessions and what was concluded along if wished, each to its respondent', () => {
    const copy = copied(true);
    const answersByTitle = (of: Engagement) =>
      Object.fromEntries(of.respondents.map(({ id, title }) => [title, of.answers[id]]));
    expect(answersByTitle(copy)).toEqual(answersByTitle(original));
    expect(copy.sessions).toHaveLength(1);
    expect(copy.sessions[0]).toMatchObject({ respondent: copy.respondents[0]?.id, dimensionOrder: ['role'] });
    expect(copy.sessions[0]?.id).not.toBe('s-1');
    expect(copy.verified).toEqual(original.verified);
    expect(copy.overrides).toEqual(original.overrides);
    const { decisions, ownRecommendations, charter, follows } = original;
    expect(copy).toMatchObject({ decisions, ownRecommendations, charter, follows });
  });

  it('is no sample any more, and a sound engagement', () => {
    expect(copied(true)).not.toHaveProperty('sample');
    expect(engagementSchema.safeParse(copied(true)).success).toBe(true);
  });

  it('leaves the original as it was', () => {
    const before = structuredClone(original);
    copied(true);
    expect(original).toEqual(before);
  });
});
