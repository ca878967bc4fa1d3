import type { Answer, AnswerValue } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';
import { askedQuestions } from '../situation/askedQuestions';
import { holds } from '../situation/evaluate';
import type { Exposure } from '../situation/exposure';
import { factSources, noSources, type Sources } from '../situation/sources';
import { scoreAnswer } from '../template/scoreAnswer';
import type { Template } from '../template/template';
import { indexTemplate, type IndexedQuestion } from '../template/templateIndex';
import type { AnswerLine } from './assessment';

/** One question one respondent is asked, and what came of it. */
export interface AskedAnswer {
  readonly respondent: Respondent;
  /** Null unless answered. */
  readonly value: AnswerValue | null;
  readonly line: AnswerLine;
}

/** What was asked of whom: the one place every figure takes its answers from. */
export interface AnswerSheet {
  /** Respondents with a saved answer, by id. */
  readonly respondents: readonly Respondent[];
  readonly notStarted: readonly Respondent[];
  /** By respondent id; empty where nobody is asked. */
  readonly answersTo: (question: string) => readonly AskedAnswer[];
}

/**
 * Scores every answer of every counted respondent (section 3.1). Questions that are not asked, because another group
 * is or a branch is closed, do not appear, whatever is on record for them. Respondents are taken by id, so that the
 * order in which they were entered cannot reach a figure, not even through rounding.
 */
export function answerSheet(
  template: Template,
  engagement: Engagement,
  exposures: Readonly<Record<string, Exposure>>,
): AnswerSheet {
  const { questions } = indexTemplate(template);
  const sorted = engagement.respondents.toSorted(({ id }, other) => (id < other.id ? -1 : 1));
  const counted = sorted.filter(({ id }) => hasSavedAnswer(engagement, id));
  const caps = capsThatHold(questions.values(), engagement, exposures);
  const sheet = new Map<string, AskedAnswer[]>();
  for (const id of questions.keys()) sheet.set(id, []);
  for (const respondent of counted) {
    const own = engagement.answers[respondent.id] ?? {};
    for (const [id, state] of askedQuestions(template, engagement, respondent, exposures)) {
      const question = questions.get(id);
      if (state !== 'asked' || question === undefined) continue;
      sheet.get(id)?.push(askedAnswer(respondent, question, own[id], caps.get(id)));
    }
  }
  return {
    respondents: counted,
    notStarted: sorted.filter(({ id }) => !hasSavedAnswer(engagement, id)),
    answersTo: (question) => sheet.get(question) ?? [],
  };
}

/** Whether the question can move a score at all; evidence never does. */
export function isScorable({ question, score }: IndexedQuestion): boolean {
  return score.kind !== 'evidence' && question.weight > 0;
}

/** A skipped question or a draft is blank; with nothing but blanks, nobody has been heard yet (ruling 4). */
function hasSavedAnswer(engagement: Engagement, respondent: string): boolean {
  return Object.values(engagement.answers[respondent] ?? {}).some(
    ({ state }) => state !== 'skipped' && state !== 'draft',
  );
}

/** The highest score that each capped question can reach in this engagement. */
function capsThatHold(
  questions: Iterable<IndexedQuestion>,
  engagement: Engagement,
  exposures: Readonly<Record<string, Exposure>>,
): ReadonlyMap<string, number> {
  const sources: Sources = {
    ...noSources,
    ...factSources(engagement.facts),
    exposure: (dimension) => exposures[dimension]?.value ?? null,
  };
  const caps = new Map<string, number>();
  for (const { id, question } of questions)
    if (question.cap !== undefined && holds(question.cap.when, sources)) caps.set(id, question.cap.at);
  return caps;
}

function askedAnswer(
  respondent: Respondent,
  indexed: IndexedQuestion,
  answer: Answer | undefined,
  cap: number | undefined,
): AskedAnswer {
  const value = answer?.state === 'answered' ? answer.value : null;
  const raw = value === null || !isScorable(indexed) ? null : scoreAnswer(indexed.score, value);
  const score = raw === null || cap === undefined ? raw : Math.min(raw, cap);
  return {
    respondent,
    value,
    line: {
      respondent: respondent.id,
      group: respondent.group,
      question: indexed.id,
      score,
      weight: indexed.question.weight,
      because: reason(answer, score),
    },
  };
}

function reason(answer: Answer | undefined, score: number | null): AnswerLine['because'] {
  switch (answer?.state) {
    case 'answered':
      return score === null ? 'no-score' : 'scored';
    case 'dont-know':
    case 'not-applicable':
      return answer.state;
    case 'skipped':
    case 'draft':
    case undefined:
      return 'blank';
  }
}
