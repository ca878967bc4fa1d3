import type { Condition, NumberExpression } from './expression';

export type Rule = Condition | NumberExpression;

/** One node of a rule and where it stands. */
export interface RuleNode {
  readonly path: string;
  readonly node: Rule;
}

/** The rule and everything inside it, outermost first. */
export function ruleNodes(node: Rule, path: string): readonly RuleNode[] {
  return [{ path, node }, ...partsOf(node).flatMap(([part, step]) => ruleNodes(part, `${path}.${step}`))];
}

function partsOf(node: Rule): readonly (readonly [part: Rule, step: string])[] {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'sum':
    case 'product':
    case 'difference':
    case 'least':
    case 'greatest':
      return node.of.map((part, place) => [part, `of[${place}]`] as const);
    case 'not':
    case 'curve':
      return [[node.of, 'of']];
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
    case 'equals':
      return [
        [node.left, 'left'],
        [node.right, 'right'],
      ];
    case 'choose':
      return [
        ...node.cases.flatMap(
          ({ when, then }, place) =>
            [
              [when, `cases[${place}].when`],
              [then, `cases[${place}].then`],
            ] as const,
        ),
        [node.otherwise, 'otherwise'],
      ];
    default:
      return [];
  }
}
