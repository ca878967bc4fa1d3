import { isRemarkOnly, type Answer } from '../engagement/answer';
import type { EngagementChange } from '../engagement/change';
import type { Engagement, Respondent } from '../engagement/engagement';
import type { Template } from '../template/template';
import { checkAnswer } from './checkAnswer';
import type { AnswerProblem } from './problem';
import type { CellKind } from './table/readCell';

/** One answer that came from outside: a file somebody filled in, or a cell of a table. */
export interface ReceivedAnswer {
  readonly respondent: string;
  readonly question: string;
  readonly answer: Answer;
  /** Where it stood, the id of the question or a cell such as `C7`. */
  readonly place: string;
}

/** Why something that came cannot be taken. */
export type ReceivedReason =
  | AnswerProblem
  /** What stands there says nothing the question can be answered with. */
  | { readonly code: 'cell-unreadable'; readonly found: string; readonly expected: CellKind }
  | { readonly code: 'row-without-respondent' }
  | { readonly code: 'group-not-known'; readonly found: string }
  | { readonly code: 'person-not-known'; readonly found: string }
  | { readonly code: 'person-not-unique'; readonly found: string }
  | { readonly code: 'answered-twice'; readonly first: string };

export interface RefusedAnswer {
  readonly place: string;
  readonly reason: ReceivedReason;
}

/** Answers from outside, read but not compared with what is on record. */
export interface Received {
  /** Everybody an answer is from; who is not in the engagement yet would be added. */
  readonly respondents: readonly Respondent[];
  readonly answers: readonly ReceivedAnswer[];
  readonly refused: readonly RefusedAnswer[];
}

export interface DifferentAnswer extends ReceivedAnswer {
  readonly here: Answer;
}

/** What taking answers would do, before anything is done. */
export interface ReceivedPreview {
  readonly respondents: readonly { readonly respondent: Respondent; readonly isNew: boolean }[];
  /** Nothing is on record for these. */
  readonly added: readonly ReceivedAnswer[];
  /** On record already, just so. */
  readonly same: number;
  /** Something else is on record: kept unless it is chosen otherwise. */
  readonly different: readonly DifferentAnswer[];
  readonly refused: readonly RefusedAnswer[];
}

/** Checks received answers against the template and compares them with what is on record. */
export function previewReceived(
  template: Template,
  engagement: Engagement,
  received: Received,
): ReceivedPreview {
  const known = new Map(engagement.respondents.map((each) => [each.id, each] as const));
  const people = received.respondents.map((respondent) => ({
    respondent: known.get(respondent.id) ?? respondent,
    isNew: !known.has(respondent.id),
  }));
  const groups = new Map(people.map(({ respondent }) => [respondent.id, respondent.group] as const));
  const added: ReceivedAnswer[] = [];
  const different: DifferentAnswer[] = [];
  const refused: RefusedAnswer[] = [...received.refused];
  let same = 0;
  for (const each of received.answers) {
    const group = groups.get(each.respondent);
    if (group === undefined) continue;
    const checked = checkAnswer(template, group, each.question, each.answer);
    if (!checked.ok) {
      refused.push({ place: each.place, reason: checked.problem });
      continue;
    }
    const answer = { ...each, answer: checked.value };
    const here = engagement.answers[each.respondent]?.[each.question];
    if (here === undefined || here.state === 'skipped' || isRemarkOnly(here)) added.push(answer);
    else if (isSameAnswer(here, checked.value)) same += 1;
    else different.push({ ...answer, here });
  }
  return { respondents: people, added, same, different, refused };
}

/** Names one answer: whose, to what. */
export interface AnswerKey {
  readonly respondent: string;
  readonly question: string;
}

/**
 * Everything that was previewed as one change, so that one undo takes it back: what is new, and of what differs the
 * answers named in `take`. The consultant's remarks on an answer stay. Null where there is nothing to take.
 */
export function takenAnswers(
  engagement: Engagement,
  preview: ReceivedPreview,
  take: readonly AnswerKey[],
): Extract<EngagementChange, { kind: 'answers-taken' }> | null {
  const wanted = new Set(take.map(keyOf));
  const taken = [...preview.added, ...preview.different.filter((each) => wanted.has(keyOf(each)))];
  if (taken.length === 0) return null;
  const answers: Record<string, Record<string, Answer>> = {};
  for (const { respondent, question, answer } of taken)
    (answers[respondent] ??= {})[question] = {
      ...remarksOf(engagement.answers[respondent]?.[question]),
      ...answer,
    };
  return {
    kind: 'answers-taken',
    respondents: preview.respondents
      .filter(({ respondent, isNew }) => isNew && answers[respondent.id] !== undefined)
      .map(({ respondent }) => respondent),
    answers,
  };
}

function keyOf({ respondent, question }: AnswerKey): string {
  return `${respondent} ${question}`;
}

function remarksOf(answer: Answer | undefined): Pick<Answer, 'note' | 'quote' | 'flag'> {
  if (answer === undefined) return {};
  const { note, quote, flag } = answer;
  return {
    ...(note === undefined ? {} : { note }),
    ...(quote === undefined ? {} : { quote }),
    ...(flag === undefined ? {} : { flag }),
  };
}

/** The same answer with the same words to it; words that only stand here are nothing that differs. */
function isSameAnswer(here: Answer, there: Answer): boolean {
  const said = (answer: Answer) =>
    JSON.stringify([
      answer.state,
      'value' in answer ? (answer.value ?? null) : null,
      'reason' in answer ? answer.reason : null,
    ]);
  return said(here) === said(there) && (there.quote === undefined || there.quote === here.quote);
}
