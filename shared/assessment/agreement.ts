import { isAtLeast } from '../template/compare';
import type { Configuration } from '../template/configuration';
import type { AgreementLabel, AnswerLine } from './assessment';
import { mean, sampleVariance } from './statistics';

/** Fewer scored answers say nothing about agreement. */
export const fewestAnswers = 3;

/** The answers' scores, question by question. */
export function scoresByQuestion(lines: readonly AnswerLine[]): ReadonlyMap<string, readonly number[]> {
  const scores = new Map<string, number[]>();
  for (const { question, score } of lines) {
    if (score === null) continue;
    const others = scores.get(question);
    if (others === undefined) scores.set(question, [score]);
    else others.push(score);
  }
  return scores;
}

/** Agreement a of one question over scores of 0 to 100: 0 to 1, null below three of them (section 3.6). */
export function questionAgreement(scores: readonly number[], { agreement }: Configuration): number | null {
  return agreementAt(scores.length < fewestAnswers ? null : sampleVariance(scores), agreement.fullVariance);
}

/**
 * Agreement A of a facet, 0 to 1: taken over the plain mean of its questions' variances, so that more questions do not
 * raise it; null when no question has three scored answers (section 3.6, ruling 9).
 */
export function facetAgreement(lines: readonly AnswerLine[], { agreement }: Configuration): number | null {
  const variances = [...scoresByQuestion(lines).values()]
    .filter((scores) => scores.length >= fewestAnswers)
    .flatMap((scores) => sampleVariance(scores) ?? []);
  return agreementAt(mean(variances), agreement.fullVariance);
}

/** What an agreement of 0 to 1 is called; it depends on nothing else (ruling 9). */
export function agreementLabel(value: number, { agreement }: Configuration): AgreementLabel {
  if (isAtLeast(value, agreement.sharedFrom)) return 'shared';
  return isAtLeast(value, agreement.mixedFrom) ? 'mixed' : 'split';
}

/** Whether the only two answers lie so far apart that it should be said (section 3.6). */
export function pairDiffers(scores: readonly number[], { agreement }: Configuration): boolean {
  const [first, second, ...others] = scores;
  if (first === undefined || second === undefined || others.length > 0) return false;
  return isAtLeast(Math.abs(first - second), agreement.pairDiffersFrom);
}

function agreementAt(variance: number | null, fullVariance: number): number | null {
  return variance === null ? null : Math.max(0, 1 - variance / fullVariance);
}
