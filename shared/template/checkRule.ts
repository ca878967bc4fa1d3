import type { Question } from './question';
import { noneOfThese } from './scoreAnswer';
import { ruleNodes, type Rule, type RuleNode } from './ruleNodes';
import { unknownReferences, type KnownIds } from './knownIds';
import type { TemplateFault } from './templateFault';

/**
 * Where a rule stands, which decides what is known when it is looked at: exposures see the fact sheet; caps also
 * exposures; branches also the respondent's answers to the questions before; contradictions all answers of one
 * respondent; assessed rules everything but those; rules of a recommendation also its first target.
 */
export type RuleSetting =
  | { readonly kind: 'exposure' | 'cap' | 'contradiction' | 'assessed' | 'recommendation' }
  | { readonly kind: 'branch'; readonly earlier: ReadonlySet<string> };

/** Everything in a rule that leads nowhere or cannot be known where the rule stands. */
export function checkRule(known: KnownIds, setting: RuleSetting, rule: Rule, path: string): TemplateFault[] {
  return ruleNodes(rule, path).flatMap((place) => [
    ...checkSetting(setting, place),
    ...checkNode(known, setting, place),
  ]);
}

function checkSetting({ kind }: RuleSetting, { node, path }: RuleNode): TemplateFault[] {
  const misplaced = (expected: string): TemplateFault[] => [
    { code: 'rule-misplaced', path, op: node.op, expected },
  ];
  const isAssessed = kind === 'assessed' || kind === 'recommendation';
  switch (node.op) {
    case 'own-answer':
      return kind === 'branch' || kind === 'contradiction'
        ? []
        : misplaced('only in the branch of a question or in a contradiction');
    case 'exposure':
      return kind === 'exposure' ? misplaced('facts only, in an exposure') : [];
    case 'first-target-exposure':
    case 'first-target-grade-is':
      return kind === 'recommendation' ? [] : misplaced('only in a rule of scope recommendation');
    case 'facet-score':
    case 'dimension-score':
    case 'facet-spread':
    case 'top-floor':
    case 'mean-score':
    case 'skills-short':
    case 'options-named':
    case 'groups-naming':
    case 'respondents':
    case 'situations-at':
    case 'symptoms-judged':
    case 'most-frequent-in':
      return isAssessed ? [] : misplaced('only where the answers of everybody are known');
    case 'median-answer':
    case 'mean-answer':
    case 'no-answer-in':
      return isAssessed || kind === 'contradiction'
        ? []
        : misplaced('only where the answers of everybody are known, or in a contradiction');
    default:
      return [];
  }
}

function checkNode(known: KnownIds, setting: RuleSetting, { node, path }: RuleNode): TemplateFault[] {
  switch (node.op) {
    case 'fact':
    case 'fact-is':
      return checkFact(known, node, path);
    case 'exposure':
    case 'dimension-score':
      return unknownReferences(known, 'dimension', path, [node.dimension]);
    case 'facet-score':
    case 'facet-spread':
      return unknownReferences(known, 'facet', path, [node.facet]);
    case 'top-floor':
      return unknownReferences(known, 'facet', path, node.facets);
    case 'own-answer':
      return [
        ...checkQuestion(known, node.question, path, node.op, isNumeric, 'a question answered with a number'),
        ...checkEarlier(known, setting, node.question, path),
      ];
    case 'median-answer':
    case 'mean-answer':
      return [
        ...checkQuestion(
          known,
          node.question,
          path,
          node.op,
          node.parts === undefined ? isNumeric : isAllocation,
          node.parts === undefined ? 'a question answered with a number' : 'an allocation',
        ),
        ...checkOptions(known, node.question, node.parts ?? [], path),
        ...unknownReferences(known, 'group', path, node.groups ?? []),
      ];
    case 'mean-score':
      return unknownReferences(known, 'question', path, [node.question]);
    case 'skills-short':
      return [
        ...checkQuestion(known, node.question, path, node.op, isMatrix, 'a matrix'),
        ...unknownReferences(known, 'skill', path, (node.skills ?? []).map(String)),
      ];
    case 'options-named':
      return checkQuestion(known, node.question, path, node.op, hasOptions, 'a question with options');
    case 'groups-naming':
      return checkOptions(known, node.question, [node.option], path);
    case 'most-frequent-in':
    case 'no-answer-in':
      return checkOptions(known, node.question, node.options, path);
    case 'respondents':
      return unknownReferences(known, 'group', path, node.groups);
    case 'situations-at':
      return unknownReferences(known, 'level', path, node.levels);
    case 'curve':
      return node.points.every(([x], place) => place === 0 || x > (node.points[place - 1]?.[0] ?? x))
        ? []
        : [{ code: 'order-broken', path: `${path}.points`, expected: 'points by rising x' }];
    default:
      return [];
  }
}

function checkFact(
  { facts }: KnownIds,
  node: Extract<Rule, { op: 'fact' | 'fact-is' }>,
  path: string,
): TemplateFault[] {
  const fact = facts.get(node.fact);
  if (fact === undefined) return [{ code: 'reference-unknown', path, to: 'fact', id: node.fact }];
  if (node.op === 'fact')
    return fact.type === 'number'
      ? []
      : [{ code: 'rule-misplaced', path, op: node.op, expected: 'a fact that is a number' }];
  if (fact.type !== 'choice')
    return [{ code: 'rule-misplaced', path, op: node.op, expected: 'a fact with options' }];
  return fact.options.some(({ id }) => id === node.option)
    ? []
    : [{ code: 'reference-unknown', path, to: 'fact-option', id: node.option }];
}

function checkQuestion(
  { questions }: KnownIds,
  id: string,
  path: string,
  op: string,
  fits: (question: Question) => boolean,
  expected: string,
): TemplateFault[] {
  const question = questions.get(id);
  if (question === undefined) return [{ code: 'reference-unknown', path, to: 'question', id }];
  return fits(question) ? [] : [{ code: 'rule-misplaced', path, op, expected }];
}

/** A branch looks back only: what decides it stands before it in the table, so that branches cannot run in a ring. */
function checkEarlier(known: KnownIds, setting: RuleSetting, id: string, path: string): TemplateFault[] {
  if (setting.kind !== 'branch' || setting.earlier.has(id) || !known.questions.has(id)) return [];
  return [
    { code: 'rule-misplaced', path, op: 'own-answer', expected: 'a question that stands before this one' },
  ];
}

function checkOptions(
  { questions }: KnownIds,
  id: string,
  letters: readonly string[],
  path: string,
): TemplateFault[] {
  const question = questions.get(id);
  if (question === undefined) return [{ code: 'reference-unknown', path, to: 'question', id }];
  const options = lettersOf(question);
  return letters
    .filter((letter) => !options.includes(letter))
    .map((letter) => ({ code: 'reference-unknown', path, to: 'option', id: letter }) as const);
}

/** Letters an answer to the question can hold. */
export function lettersOf(question: Question): readonly string[] {
  if ('parts' in question) return question.parts.map(({ id }) => id);
  if (!('options' in question)) return [];
  const letters = question.options.map(({ id }) => id);
  return question.type === 'multi' ? [...letters, noneOfThese] : letters;
}

const isNumeric = ({ type }: Question): boolean => type === 'number' || type === 'likert5';
const isAllocation = ({ type }: Question): boolean => type === 'alloc';
const isMatrix = ({ type }: Question): boolean => type === 'matrix';
const hasOptions = (question: Question): boolean => 'options' in question;
