import { noCharterDecision } from './charter';
import type { Engagement } from './engagement';

export interface DuplicateOrder {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Answers with their notes, sessions, meetings, files of evidence, verified facets, overrides, judgements, decisions and the charter come along. */
  readonly withAnswers: boolean;
  /** A fresh id per call, for respondents and sessions. */
  readonly newId: () => string;
}

/**
 * A new active engagement for the same client on the same template: facts and respondents come along, answers and what
 * was concluded from them only if wished. Respondents and sessions get new ids, so that nothing in one engagement can
 * be mistaken for the other. A copy of a sample is no sample any more, and one without answers follows up nothing.
 */
export function duplicate(original: Engagement, order: DuplicateOrder): Engagement {
  const { id, title, createdAt, withAnswers, newId } = order;
  const ids = new Map(original.respondents.map((respondent) => [respondent.id, newId()] as const));
  const renamed = <Item>(items: readonly Item[], idOf: (item: Item) => string): (readonly [string, Item])[] =>
    items.flatMap((item) => {
      const fresh = ids.get(idOf(item));
      return fresh === undefined ? [] : [[fresh, item] as const];
    });
  const copy: Engagement = {
    ...original,
    id,
    title,
    createdAt,
    status: 'active',
    facts: { ...original.facts },
    respondents: renamed(original.respondents, (each) => each.id).map(([fresh, each]) => ({
      ...each,
      id: fresh,
    })),
    sessions: [],
    answers: {},
    verified: [],
    overrides: [],
    judgements: [],
    decisions: [],
    ownRecommendations: [],
    charter: noCharterDecision,
  };
  for (const ownPast of ['sample', 'origin', 'imported', 'issues']) Reflect.deleteProperty(copy, ownPast);
  if (!withAnswers) {
    Reflect.deleteProperty(copy, 'follows');
    Reflect.deleteProperty(copy, 'notApplicableNotes');
    Reflect.deleteProperty(copy, 'meetings');
    Reflect.deleteProperty(copy, 'evidence');
    Reflect.deleteProperty(copy, 'report');
    return copy;
  }
  return {
    ...copy,
    sessions: renamed(original.sessions, (each) => each.respondent).map(([respondent, each]) => ({
      ...each,
      id: newId(),
      respondent,
    })),
    ...(original.meetings === undefined
      ? {}
      : {
          meetings: original.meetings.map((meeting) => ({
            ...meeting,
            id: newId(),
            respondents: meeting.respondents.flatMap((each) => ids.get(each) ?? []),
          })),
        }),
    answers: Object.fromEntries(
      renamed(Object.entries(original.answers), ([respondent]) => respondent).map(
        ([respondent, [, answers]]) => [respondent, { ...answers }] as const,
      ),
    ),
    ...(original.evidence === undefined
      ? {}
      : {
          evidence: original.evidence.map(({ respondent, ...file }) => {
            const fresh = respondent === undefined ? undefined : ids.get(respondent);
            return fresh === undefined ? file : { ...file, respondent: fresh };
          }),
        }),
    ...(original.report?.chosen === undefined
      ? {}
      : {
          report: {
            ...original.report,
            chosen: {
              ...original.report.chosen,
              quotes: original.report.chosen.quotes.flatMap(({ respondent, question }) => {
                const fresh = ids.get(respondent);
                return fresh === undefined ? [] : [{ respondent: fresh, question }];
              }),
            },
          },
        }),
    verified: [...original.verified],
    overrides: [...original.overrides],
    judgements: [...original.judgements],
    decisions: [...original.decisions],
    ownRecommendations: [...original.ownRecommendations],
    charter: original.charter,
  };
}
