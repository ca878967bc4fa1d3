import type { Answer, Answers } from './answer';
import type { Engagement } from './engagement';
import { eraseFromAnswer, isErasedEvidence, type ErasureTarget } from './erasureTarget';
import { evidenceWithout } from './evidenceChanges';
import { meetingsWithout } from './meetingChanges';
import { issueWithout, quotesWithout } from './reportChanges';

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
  evidence: 'by-respondent',
  issues: 'by-respondent',
  title: 'own-words',
  verified: 'own-words',
  overrides: 'own-words',
  judgements: 'own-words',
  decisions: 'own-words',
  ownRecommendations: 'own-words',
  charter: 'own-words',
  notApplicableNotes: 'own-words',
  report: 'own-words',
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
  const answers = eraseFromAnswers(engagement.answers, target);
  const unquoted = quotesWithout(
    engagement,
    target.respondent,
    target.kind === 'answer' ? target.question : null,
  );
  const others = issuesWithout(
    evidenceWithout(unquoted, (file) => isErasedEvidence(file, target)),
    target,
  );
  if (target.kind === 'answer') return { ...others, answers };
  const { respondent } = target;
  return {
    ...meetingsWithout(others, respondent),
    respondents: engagement.respondents.filter(({ id }) => id !== respondent),
    sessions: engagement.sessions.filter((session) => session.respondent !== respondent),
    answers,
  };
}

function issuesWithout(engagement: Engagement, target: ErasureTarget): Engagement {
  const { issues } = engagement;
  return issues === undefined
    ? engagement
    : { ...engagement, issues: issues.map((issue) => issueWithout(issue, target)) };
}

/** The same of answers by respondent and question. */
export function eraseFromAnswers(answers: Answers, target: ErasureTarget): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== target.respondent);
  if (target.kind === 'respondent') return Object.fromEntries(others);
  const left: [string, Answer][] = Object.entries(answers[target.respondent] ?? {}).flatMap(
    ([id, answer]): [string, Answer][] => {
      const rest = id === target.question ? eraseFromAnswer(answer, target.part) : answer;
      return rest === null ? [] : [[id, rest]];
    },
  );
  const own = left.length === 0 ? [] : [[target.respondent, Object.fromEntries(left)] as const];
  return Object.fromEntries([...others, ...own]);
}
