import { problemWords } from '#shared/contract/problemWords';
import type { Problem } from '#shared/contract/problem';
import { fail, type Failed } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import type { Complaint } from './command';

/** The input, or the machine, is at fault. */
export function atFault(...lines: readonly string[]): Failed<Complaint> {
  return fail({ exitCode: 1, lines });
}

/** The command was called wrongly. */
export function misused(...lines: readonly string[]): Failed<Complaint> {
  return fail({ exitCode: 2, lines });
}

/** A problem of the workbench, in its own words, every place at fault on a line of its own. */
export function refused(translate: Translate, problem: Problem): Failed<Complaint> {
  const { title, whatToDo, details } = problemWords(translate, problem);
  return atFault(title, ...details.map((detail) => `  ${detail}`), whatToDo);
}
