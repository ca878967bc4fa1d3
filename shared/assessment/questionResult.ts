import { isAtLeast } from '../template/compare';
import type { Template } from '../template/template';
import { indexTemplate, type IndexedQuestion } from '../template/templateIndex';
import { pairDiffers, questionAgreement } from './agreement';
import { isScorable, type AnswerSheet, type AskedAnswer } from './answerSheet';
import type { QuestionResult } from './assessment';
import { rankingSplit } from './rankingSplit';

/** Counts, agreement and blind spot of one question (sections 3.4 and 3.6, ruling 4). */
export function questionResult(
  template: Template,
  sheet: AnswerSheet,
  indexed: IndexedQuestion,
): QuestionResult {
  const { configuration } = template;
  const answers = sheet.answersTo(indexed.id);
  const scores = answers.flatMap(({ line }) => line.score ?? []);
  const answered = answers.filter(({ value }) => value !== null);
  const unsure = answers.filter(({ line }) => line.because === 'dont-know');
  // Evidence is never scored; there an answer is what knowing looks like.
  const known = isScorable(indexed) ? scores.length : answered.length;
  const isBlindSpot =
    unsure.length >= configuration.blindSpot.people &&
    isAtLeast(unsure.length / (known + unsure.length), configuration.blindSpot.share);
  return {
    id: indexed.id,
    asked: answers.length,
    answered: answered.length,
    scored: scores.length,
    dontKnow: unsure.length,
    agreement: questionAgreement(scores, configuration),
    pairDiffers: pairDiffers(scores, configuration),
    isBlindSpot,
    isBlindOnProductSide: isBlindSpot && unsure.some((answer) => sideOf(template, answer) === 'product'),
    ranking:
      indexed.question.type === 'rank'
        ? rankingSplit(indexed.question.options, answered, (answer) => sideOf(template, answer))
        : null,
  };
}

function sideOf(template: Template, { respondent }: AskedAnswer): 'product' | 'rest' | undefined {
  return indexTemplate(template).groups.get(respondent.group)?.side;
}
