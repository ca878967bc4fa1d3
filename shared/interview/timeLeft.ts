import type { QuestionType } from '../template/question';
import type { Subject } from './subject';

/** How much longer than a choice a question takes, by experience; only the ratios matter. */
const efforts: Readonly<Record<QuestionType, number>> = {
  likert5: 1,
  single: 1,
  number: 1,
  multi: 1.5,
  text: 2,
  rank: 2,
  alloc: 2.5,
  matrix: 5,
};

/** The effort a question or symptom takes, a choice of one option being 1. */
export function effortOf(subject: Subject): number {
  return subject.kind === 'symptom' ? 1 : efforts[subject.question.type];
}

export interface Pace {
  /** Effort of what was settled in this sitting. */
  readonly effort: number;
  /** Time it took, in minutes. */
  readonly minutes: number;
}

export interface TimeLeftOf {
  /** Effort of everything asked. */
  readonly asked: number;
  /** Effort of what is asked and not settled. */
  readonly open: number;
  /** Usual length of the whole interview, in minutes. */
  readonly guideMinutes: number;
  readonly pace: Pace;
}

/** The guide weighs as much as this effort of the pace: after so much of it the two count alike. */
const guideEffort = 10;

/**
 * Whole minutes the rest will take, rounded up: the time guide of the group at first, drawn to the pace of this
 * sitting the longer it goes on. 0 when nothing is open.
 */
export function minutesLeft({ asked, open, guideMinutes, pace }: TimeLeftOf): number {
  if (open <= 0 || asked <= 0) return 0;
  const guided = guideMinutes / asked;
  const perEffort = (guided * guideEffort + pace.minutes) / (guideEffort + pace.effort);
  return Math.max(1, Math.ceil(open * perEffort));
}
