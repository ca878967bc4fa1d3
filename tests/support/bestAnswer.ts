import type { AnswerValue } from '#shared/engagement/answer';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Point } from '#shared/template/curve';
import type { Question } from '#shared/template/question';
import { scoreAnswer } from '#shared/template/scoreAnswer';
import type { Score } from '#shared/template/scoreGrammar';
import { indexTemplate } from '#shared/template/templateIndex';

/** A value that scores as high as the question can; for evidence, one that names nothing bad. */
export function bestAnswer(question: Question): AnswerValue {
  const score = indexTemplate(template).questions.get(question.id)?.score;
  if (score === undefined) throw new Error(`no question ${question.id}`);
  switch (question.type) {
    case 'likert5':
      return 5;
    case 'number':
      return score.kind === 'curve' ? highest(score.points) : question.min;
    case 'single':
      return best(
        score,
        question.options.map(({ id }) => id),
      );
    case 'multi':
      return best(score, [['z'], question.options.map(({ id }) => id)]);
    case 'alloc':
      return best(score, splits(question.parts.map(({ id }) => id)));
    case 'rank':
      return question.options.map(({ id }) => id);
    case 'text':
      return 'nothing';
    case 'matrix':
      return { current: Array<number>(12).fill(4), required: Array<number>(12).fill(4) };
  }
}

/** Halves and other simple splits over up to three parts. */
function splits(parts: readonly string[]): Record<string, number>[] {
  const steps = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70];
  return parts.flatMap((one) =>
    parts.flatMap((other) =>
      steps.flatMap((first) =>
        parts.map((third) => {
          const split: Record<string, number> = Object.fromEntries(parts.map((part) => [part, 0]));
          split[one] = (split[one] ?? 0) + first;
          split[other] = (split[other] ?? 0) + 30;
          split[third] = (split[third] ?? 0) + 70 - first;
          return split;
        }),
      ),
    ),
  );
}

function best<Value extends AnswerValue>(score: Score, values: readonly Value[]): Value {
  const [first, ...others] = values;
  if (first === undefined) throw new Error('no value to choose from');
  return others.reduce(
    (leader, value) =>
      (scoreAnswer(score, value) ?? 0) > (scoreAnswer(score, leader) ?? 0) ? value : leader,
    first,
  );
}

function highest(points: readonly Point[]): number {
  return points.reduce((leader, point) => (point[1] > leader[1] ? point : leader))[0];
}
