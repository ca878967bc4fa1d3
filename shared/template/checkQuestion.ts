import { checkRule, lettersOf } from './checkRule';
import { unknownReferences, type KnownIds } from './knownIds';
import type { Question } from './question';
import { parseScore, type Score } from './scoreGrammar';
import type { TemplateFault } from './templateFault';

/**
 * What is wrong with one question of a template: its options, range, score, rules and references. `earlier` are the ids
 * of the questions that stand before it.
 */
export function checkQuestion(
  known: KnownIds,
  earlier: ReadonlySet<string>,
  question: Question,
  path: string,
): TemplateFault[] {
  const { branch, cap } = question;
  return [
    ...unknownReferences(known, 'facet', `${path}.facet`, [question.facet]),
    ...unknownReferences(known, 'group', `${path}.groups`, question.groups),
    ...checkLetters(question, path),
    ...(question.type === 'number' && question.min >= question.max
      ? [{ code: 'range-reversed', path, min: question.min, max: question.max } as const]
      : []),
    ...checkScore(question, path),
    ...(branch === undefined ? [] : checkRule(known, { kind: 'branch', earlier }, branch, `${path}.branch`)),
    ...(cap === undefined ? [] : checkRule(known, { kind: 'cap' }, cap.when, `${path}.cap.when`)),
  ];
}

/** Options are lettered a, b, c … in the order they are read out. */
function checkLetters(question: Question, path: string): TemplateFault[] {
  const list = 'parts' in question ? 'parts' : 'options';
  const options = 'parts' in question ? question.parts : 'options' in question ? question.options : [];
  return options.flatMap(({ id }, place) => {
    const expected = String.fromCharCode('a'.charCodeAt(0) + place);
    return id === expected
      ? []
      : [
          {
            code: 'options-out-of-order',
            path: `${path}.${list}[${place}].id`,
            found: id,
            expected,
          } as const,
        ];
  });
}

function checkScore(question: Question, path: string): TemplateFault[] {
  const score = parseScore(question.score);
  if (!score.ok) return [{ path: `${path}.score`, ...score.problem }];
  const expected = misfit(question, score.value);
  const isEvidence = score.value.kind === 'evidence';
  return [
    ...(expected === null ? [] : [{ code: 'score-misfit', path: `${path}.score`, expected } as const]),
    ...(isEvidence === (question.weight === 0)
      ? []
      : [
          {
            code: 'weight-misfit',
            path: `${path}.weight`,
            expected: isEvidence
              ? '0, since evidence is not scored'
              : 'more than 0, since the answer is scored',
          } as const,
        ]),
  ];
}

/** What score the question needs instead, or null when the one it has fits. */
function misfit(question: Question, score: Score): string | null {
  if (question.type === 'likert5') return score.kind === 'likert' ? null : 'L5';
  if (score.kind === 'evidence') return null;
  switch (question.type) {
    case 'single': {
      const letters = lettersOf(question).join('');
      const fits = score.kind === 'map' && Object.keys(score.points).toSorted().join('') === letters;
      return fits ? null : `map with points for each of ${letters}, or evidence`;
    }
    case 'multi':
      return score.kind === 'negative' || score.kind === 'positive' ? null : 'neg, pos or evidence';
    case 'number':
      return score.kind === 'curve' ? null : 'pw or evidence';
    case 'alloc': {
      const letters = lettersOf(question);
      const fits =
        score.kind === 'allocation' &&
        score.terms.every(({ parts }) => parts.every((part) => letters.includes(part)));
      return fits ? null : `alloc over the parts ${letters.join('')}, or evidence`;
    }
    case 'matrix':
      return score.kind === 'matrix-gap' ? null : 'matrix-gap or evidence';
    default:
      return 'evidence';
  }
}
