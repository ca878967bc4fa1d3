import type { Comparison, Condition, NumberExpression } from '../../template/expression';
import type { LocalizedText } from '../../template/localizedText';
import type { Option } from '../../template/question';

// Short names that keep the built-in template readable as data. They build plain JSON and decide nothing.

export const en = (text: string): LocalizedText => ({ en: text });
export const texts = (...all: string[]): LocalizedText[] => all.map(en);

/** Options a, b, c … in the order of their wording. */
export const options = (...wording: string[]): Option[] =>
  wording.map((text, index) => ({ id: String.fromCharCode(97 + index), text: en(text) }));

/** Five behavioural steps, least healthy first. */
export const steps = (
  ...[one, two, three, four, five]: [string, string, string, string, string]
): [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText] => [
  en(one),
  en(two),
  en(three),
  en(four),
  en(five),
];

export const value = (number: number): NumberExpression => ({ op: 'number', value: number });
export const fact = (id: string): NumberExpression => ({ op: 'fact', fact: id });
export const exposure = (dimension: string): NumberExpression => ({ op: 'exposure', dimension });
export const facetScore = (facet: string): NumberExpression => ({ op: 'facet-score', facet });
export const dimensionScore = (dimension: string): NumberExpression => ({ op: 'dimension-score', dimension });
export const facetSpread = (facet: string): NumberExpression => ({ op: 'facet-spread', facet });
export const ownAnswer = (question: string): NumberExpression => ({ op: 'own-answer', question });
export const meanScore = (question: string): NumberExpression => ({ op: 'mean-score', question });
export const sum = (...of: NumberExpression[]): NumberExpression => ({ op: 'sum', of });
export const product = (...of: NumberExpression[]): NumberExpression => ({ op: 'product', of });
export const difference = (from: NumberExpression, take: NumberExpression): NumberExpression => ({
  op: 'difference',
  of: [from, take],
});
export const curve = (of: NumberExpression, ...points: [number, number][]): NumberExpression => ({
  op: 'curve',
  of,
  points,
});

const compare =
  (op: Comparison) =>
  (left: NumberExpression, right: NumberExpression | number): Condition => ({
    op,
    left,
    right: typeof right === 'number' ? value(right) : right,
  });
export const atLeast = compare('at-least');
export const moreThan = compare('more-than');
export const atMost = compare('at-most');
export const lessThan = compare('less-than');
export const equals = compare('equals');
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const factIs = (id: string, option: string): Condition => ({ op: 'fact-is', fact: id, option });

/** The one respondent a contradiction is about chose one of the options. */
export const chose = (question: string, ...options: string[]): Condition => ({
  op: 'not',
  of: { op: 'no-answer-in', question, options },
});
/** The one respondent a contradiction is about gave so many points to the parts together. */
export const ownShare = (question: string, ...parts: string[]): NumberExpression =>
  meanAnswer(question, { parts });

/** Which individual answers count: the named parts of an allocation (summed), the named groups. */
interface AnswerPick {
  parts?: string[];
  groups?: string[];
}
export const medianAnswer = (question: string, pick: AnswerPick = {}): NumberExpression => ({
  op: 'median-answer',
  question,
  ...pick,
});
export const meanAnswer = (question: string, pick: AnswerPick = {}): NumberExpression => ({
  op: 'mean-answer',
  question,
  ...pick,
});

/** How many of the 1-based `skills` rows of the matrix are short by at least `by` levels. */
export const skillsShort = (question: string, by: number, skills?: number[]): NumberExpression => ({
  op: 'skills-short',
  question,
  by,
  ...(skills && { skills }),
});

/** The number of the first condition that holds, else `otherwise`. */
export const choose = (cases: [when: Condition, then: number][], otherwise: number): NumberExpression => ({
  op: 'choose',
  cases: cases.map(([when, then]) => ({ when, then: value(then) })),
  otherwise: value(otherwise),
});
