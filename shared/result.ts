/**
 * The outcome of anything that may be refused. Refusal is a value with a named problem; throwing means a bug.
 */
export type Result<Value, Problem> = Ok<Value> | Failed<Problem>;

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failed<Problem> {
  readonly ok: false;
  readonly problem: Problem;
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function fail<Problem>(problem: Problem): Failed<Problem> {
  return { ok: false, problem };
}

/** Makes the compiler prove that every case of a union was handled. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
