import type { z } from 'zod';

/** One thing the workbench can be asked to do: how its input is checked, and what it gives back. */
export interface Operation<Input, Output> {
  readonly input: z.ZodType<Input>;
  /** Only a type: outputs are made by our own code and need no check. */
  readonly output?: Output;
}

/** Declares an operation; the output type is given, the input type follows from the schema. */
export function operation<Output>() {
  return <Input>(input: z.ZodType<Input>): Operation<Input, Output> => ({ input });
}
