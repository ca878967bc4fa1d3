import type { Answer } from './answer';
import type { Engagement } from './engagement';
import { eraseFromAnswer, type ErasureTarget } from './erasureTarget';
import { meetingsWithout } from './meetingChanges';

/**
 * What each part of an engagement can hold of one respondent. A new part does not compile until it stands here: parts
 * kept by respondent are erased below, the consultant's own words can only be searched for a name.
 */
const holds = {
  id: 'nothing',
  client: 'nothing',
  createdAt: 'nothing',
  status: 'nothing',
  startsOn: 'nothing',
  endsOn: 'nothing',
  template: 'nothing',
  brand: 'nothing',
  sample: 'nothing',
  follows: 'nothing',
  origin: 'nothing',
  imported: 'nothing',
  facts: 'nothing',
  requiredLevels: 'nothing',
  respondents: 'by-respondent',
  sessions: 'by-respondent',
  answers: 'by-respondent',
  meetings: 'by-respondent',
  title: 'own-words',
  verified: 'own-words',
  overrides: 'own-words',
  judgements: 'own-words',
  decisions: 'own-words',
  ownRecommendations: 'own-words',
  charter: 'own-words',
  notApplicableNotes: 'own-words',
} as const satisfies Record<keyof Engagement, 'nothing' | 'by-respondent' | 'own-words'>;

type PartsThat<Way extends string> = {
  [Part in keyof typeof holds]: (typeof holds)[Part] extends Way ? Part : never;
}[keyof typeof holds];
export type OwnWords = PartsThat<'own-words'>;

export const ownWordParts = Object.entries(holds).flatMap(([part, way]) =>
  way === 'own-words' ? [part as OwnWords] : [],
);

/** The engagement without what is to be erased; the given one stays as it was. Applied twice it changes nothing more. */
export function eraseFromEngagement(engagement: Engagement, target: ErasureTarget): Engagement {
  return target.kind === 'respondent'
    ? withoutRespondent(engagement, target)
    : withoutPart(engagement, target);
}

function withoutRespondent(
  engagement: Engagement,
  { respondent }: Extract<ErasureTarget, { kind: 'respondent' }>,
): Engagement {
  const { respondents, sessions, answers } = engagement;
  return {
    ...meetingsWithout(engagement, respondent),
    respondents: respondents.filter(({ id }) => id !== respondent),
    sessions: sessions.filter((session) => session.respondent !== respondent),
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== respondent)),
  };
}

function withoutPart(
  engagement: Engagement,
  { respondent, question, part }: Extract<ErasureTarget, { kind: 'answer' }>,
): Engagement {
  const left: [string, Answer][] = Object.entries(engagement.answers[respondent] ?? {}).flatMap(
    ([id, answer]): [string, Answer][] => {
      const rest = id === question ? eraseFromAnswer(answer, part) : answer;
      return rest === null ? [] : [[id, rest]];
    },
  );
  const others = Object.entries(engagement.answers).filter(([id]) => id !== respondent);
  const own = left.length === 0 ? [] : [[respondent, Object.fromEntries(left)] as const];
  return { ...engagement, answers: Object.fromEntries([...others, ...own]) };
}
