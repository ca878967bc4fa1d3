import type { Condition } from '../../template/expression';
import { ruleNodes } from '../../template/ruleNodes';
import { holds } from '../../situation/evaluate';
import type { Sources } from '../../situation/sources';

const always: Condition = comparison(1);
const never: Condition = comparison(0);

/**
 * What is left of a branch once facts and exposures are known: whether it holds, or a condition over nothing but the
 * person's own answers. What it rests on besides is put in as values, so that no fact has to leave the engagement
 * under its name.
 */
export function bindBranch(branch: Condition, sources: Sources): boolean | Condition {
  const readsOwnAnswer = ruleNodes(branch, '').some(({ node }) => node.op === 'own-answer');
  return readsOwnAnswer ? (bound(branch, sources) as Condition) : holds(branch, sources);
}

/** Walks a rule as plain data: a leaf that is known becomes its value, one that is not stays, and stays unknown. */
function bound(node: unknown, sources: Sources): unknown {
  if (Array.isArray(node)) return node.map((each) => bound(each, sources));
  if (typeof node !== 'object' || node === null) return node;
  const rule = node as Readonly<Record<string, unknown>>;
  const { op, fact, dimension, option } = rule;
  if (op === 'fact' && typeof fact === 'string') return known(sources.fact(fact)) ?? rule;
  if (op === 'exposure' && typeof dimension === 'string') return known(sources.exposure(dimension)) ?? rule;
  if (op === 'fact-is' && typeof fact === 'string') {
    const chosen = sources.factOption(fact);
    if (chosen === null) return rule;
    return chosen === option ? always : never;
  }
  return Object.fromEntries(Object.entries(rule).map(([key, each]) => [key, bound(each, sources)]));
}

function known(value: number | null): { readonly op: 'number'; readonly value: number } | null {
  return value === null ? null : { op: 'number', value };
}

function comparison(value: number): Condition {
  return { op: 'equals', left: { op: 'number', value }, right: { op: 'number', value: 1 } };
}
