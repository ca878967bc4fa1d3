import type { z } from 'zod';
import type { Result } from '../result';
import type { Contract, OperationName } from './contract';
import type { Problem } from './problem';

/** What a caller hands in for an operation. */
export type Input<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** The same after its schema let it pass. */
export type Checked<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type Output<Name extends OperationName> = NonNullable<Contract[Name]['output']> | OutputNull<Name>;
type OutputNull<Name extends OperationName> = null extends Contract[Name]['output'] ? null : never;

export type Reply<Name extends OperationName> = Result<Output<Name>, Problem>;

/** One handler per operation; a missing one does not compile. */
export type Handlers = {
  readonly [Name in OperationName]: (input: Checked<Name>) => Promise<Reply<Name>>;
};

/** How any door is called: the name and an input nobody has checked yet. */
export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown, Problem>>;
