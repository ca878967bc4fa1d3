import type { z } from 'zod';

/** Where something does not fit its schema, and what was expected there. */
export interface Expectation {
  /** E.g. `answers[12].value`; empty when the whole is meant. */
  readonly path: string;
  readonly expected: string;
}

/**
 * The place and the expectation of one schema issue, in few words. What was found is left out on purpose: it may be
 * what a client said. `within` is put before the path.
 */
export function expectationOf(issue: z.core.$ZodIssue, within: readonly PropertyKey[] = []): Expectation {
  const inner = innermost(issue);
  return { path: pathText([...within, ...inner.path]), expected: expected(inner.issue) };
}

/** A path as people write it: `answers[12].value`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, 80)}`))
    .join('')
    .replace(/^\./, '');
}

/** A union fails at the branch that came furthest: its first issue says more than "one of these". */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[]; issue: z.core.$ZodIssue } {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path: issue.path, issue };
  const candidates = issue.errors
    .map((issues) => issues[0])
    .filter((each) => each !== undefined)
    .map(innermost)
    .filter((each) => each.path.length > 0);
  const furthest = candidates.sort((one, other) => other.path.length - one.path.length)[0];
  return furthest === undefined
    ? { path: issue.path, issue }
    : { path: [...issue.path, ...furthest.path], issue: furthest.issue };
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => JSON.stringify(key.slice(0, 80))).join(', ')}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin === 'string') return 'a text that is not empty';
      if (issue.minimum === 1 && issue.origin === 'array') return 'at least one entry';
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'invalid_union':
      return issue.errors.length === 0 ? kindsOf(issue) : unionWords(issue.errors);
    case 'invalid_format':
      return formatWords[issue.format] ?? issue.message.replace(/^expected /, '');
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message.replace(/^(Invalid input: )?expected /, '');
  }
}

function unionWords(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const kinds = errors.flatMap((issues) => issues.slice(0, 1).map(expected));
  return [...new Set(kinds)].join(', or ');
}

/** The kinds there are, where the field that tells them apart names none of them. */
function kindsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = 'options' in issue ? (issue.options ?? []) : [];
  return kinds.length === 0
    ? 'one of the known kinds'
    : `one of ${kinds.map((kind) => JSON.stringify(kind)).join(', ')}`;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  undefined: 'nothing',
};

const formatWords: Readonly<Record<string, string>> = {
  datetime: 'a time such as 2026-03-01T09:30:00.000Z',
  date: 'a day such as 2026-03-01',
  base64: 'base64 text',
};
