import { contract, type OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import type { Dispatch, Handlers } from '#shared/contract/reply';
import { expectationOf } from '#shared/file/expectation';
import { fail, type Result } from '#shared/result';
import { causeOf } from './causeOf';
import type { LogLine } from './ports';

interface DispatchPorts {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (line: LogLine) => void;
}

/**
 * The one doorway of every host. The name must be an operation of the contract's own (`toString` is none), the input
 * must fit its schema, and whatever a handler throws is a bug: it becomes a reference that stands in the log beside
 * its cause. Never rejects.
 */
export function createDispatch(handlers: Handlers, ports: DispatchPorts): Dispatch {
  const { now, newId, log } = ports;
  return async (name: unknown, input) => {
    if (typeof name !== 'string') return fail({ code: 'operation-unknown', operation: typeof name });
    if (!isOperation(name)) return fail({ code: 'operation-unknown', operation: name.slice(0, 80) });
    try {
      const checked = contract[name].input.safeParse(input);
      if (!checked.success) return fail({ code: 'bad-request', ...firstFault(checked.error.issues) });
      // The schema of this very operation let the input pass, which the compiler cannot relate across the table.
      const handle = handlers[name] as (input: unknown) => Promise<Result<unknown, Problem>>;
      const reply = await handle(checked.data);
      if (!reply.ok) logBrokenProcess(reply.problem, name, ports);
      return reply;
    } catch (error) {
      const reference = newId();
      log({ at: now().toISOString(), reference, during: name, cause: causeOf(error) });
      return fail({ code: 'unexpected', reference });
    }
  };
}

/** A process of ours that broke is a bug as well; its detail is a place in the program. */
function logBrokenProcess(problem: Problem, during: string, { now, newId, log }: DispatchPorts): void {
  if (problem.code !== 'pdf-crashed' && problem.code !== 'pdf-failed' && problem.code !== 'image-crashed')
    return;
  const cause = `${problem.code}: ${problem.detail}`;
  log({ at: now().toISOString(), reference: newId(), during, cause });
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

function firstFault(issues: Parameters<typeof expectationOf>[0][]) {
  const [issue] = issues;
  if (issue === undefined) throw new Error('a schema refused an input without an issue');
  return expectationOf(issue);
}
