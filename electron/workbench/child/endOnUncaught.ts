import { causeOf } from '../causeOf';

/**
 * For a process of its own, whose last words reach the person and the log: an error nobody caught ends it with where it
 * came from. Node would print its message and the line of code, which may quote what a client said.
 */
export function endOnUncaught(): void {
  const end = (error: unknown): void => {
    process.stderr.write(`${causeOf(error)}\n`, () => process.exit(1));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
