import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { spotsOfCharacters, spotsWhere } from '#shared/report/spots';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';

const alfa = sampleEngagement('A');
const [person] = alfa.respondents;
const question = Object.keys(alfa.answers[person?.id ?? ''] ?? {})[0] ?? '';

const internal = (engagement: Engagement, client = 'Alfa') =>
  reportOf(engagement, { edition: 'internal', client: { id: 'client', name: client } });
const sourcesOf = (engagement: Engagement, characters: string[], client?: string) =>
  spotsOfCharacters(internal(engagement, client), characters).map(({ source }) => source);

describe('Where characters stand that no typeface has', () => {
  it('is the client once, however often its name is printed', () => {
    expect(sourcesOf(alfa, ['東', '京'], '東京製薬')).toEqual([{ kind: 'part', part: 'client' }]);
  });

  it('is the title, the person and the very answer a note belongs to', () => {
    const answer = alfa.answers[person?.id ?? '']?.[question];
    if (person === undefined || answer === undefined) throw new Error('the sample says nothing');
    const engagement: Engagement = {
      ...alfa,
      title: 'Проект 東京',
      respondents: [{ ...person, title: '经理' }, ...alfa.respondents.slice(1)],
      answers: {
        ...alfa.answers,
        [person.id]: { ...alfa.answers[person.id], [question]: { ...answer, note: 'Said 好 twice' } },
      },
    };
    const spots = spotsOfCharacters(internal(engagement), ['東', '京', '经', '理', '好']);
    expect(spots.map(({ source }) => source)).toEqual([
      { kind: 'part', part: 'title' },
      { kind: 'part', part: 'respondents' },
      { kind: 'answer', respondent: person.id, question },
    ]);
    expect(spots.at(-1)).toMatchObject({ chapter: { id: 'private' }, text: 'Said 好 twice' });
  });

  it('is the recommendation they were written in, not every table that lists it', () => {
    const own = {
      id: 'own-1',
      title: '測試 first',
      targets: [],
      actions: ['Try'],
      deliverable: 'A page',
      owner: 'Somebody',
      effort: 'S',
      horizonDays: 30,
      measures: [],
      wave: 1,
      reason: 'Because',
    } as const;
    const engagement = {
      ...alfa,
      ownRecommendations: [{ ...own, targets: [], actions: ['Try'], measures: [] }],
    };
    expect(sourcesOf(engagement, ['測', '試'])).toEqual([{ kind: 'recommendation', id: 'own-1' }]);
  });

  it('is the chapter of one’s own that has them', () => {
    const sections = [{ id: 'own-1', title: 'A word before', text: 'With 😀 in it' }];
    const spots = spotsOfCharacters(internal({ ...alfa, report: { sections } }), ['😀']);
    expect(spots).toMatchObject([{ chapter: { title: 'A word before' }, text: 'With 😀 in it' }]);
  });

  it('is nowhere where nothing is missing', () => {
    expect(spotsOfCharacters(internal(alfa), [])).toEqual([]);
  });
});

it('words that are sought are told with what stands around them, in fifty places at the most', () => {
  const spots = spotsWhere(internal(alfa), /e/u);
  expect(spots).toHaveLength(50);
  expect(Math.max(...spots.map(({ text }) => text.length))).toBeLessThanOrEqual(182);
});
