import type { z } from 'zod';

/** One thing the workbench can be asked to do: how its input is checked, and what it gives back. */
export interface Operation<Schema extends z.ZodType, Output> {
  readonly input: Schema;
  /** Only a type: outputs are made by our own code and need no check. */
  readonly output?: Output;
}

/** Declares an operation; the output type is given, the input type follows from the schema. */
export function operation<Output>() {
  return <Schema extends z.ZodType>(input: Schema): Operation<Schema, Output> => ({ input });
}
