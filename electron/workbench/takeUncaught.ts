import { randomUUID } from 'node:crypto';
import { causeOf } from './causeOf';
import type { LogLine } from './ports';

export interface UncaughtPorts {
  readonly log: (line: LogLine) => void;
  /** Tells the person that the program goes on, or is ending now; the reference stands in the log as well. */
  readonly tell: (outcome: 'ends' | 'goes-on', reference: string) => void;
  /** Lets what is under way be written and gives the data folder free. */
  readonly close: () => Promise<unknown>;
  readonly exit: (code: number) => void;
  /**
   * Whether the program goes on after a promise that was rejected and that nobody waited for: with a person in front
   * of it, yes. Nothing else was stopped by it, and what was shown as saved is on the disk.
   */
  readonly survivesRejections: boolean;
}

const closingLimitMs = 5_000;

/**
 * Takes the errors nobody caught. Node prints their message and the line of code, Electron shows them in a dialog, and
 * both may quote a client: here the log gets where they came from, and the person a reference. After an exception
 * nothing is known about the program any more, so it closes in order, within five seconds, and ends with 1; a second
 * one meanwhile ends it at once.
 */
export function takeUncaught({ log, tell, close, exit, survivesRejections }: UncaughtPorts): void {
  let isEnding = false;
  const note = (during: string, error: unknown): string => {
    const reference = randomUUID();
    log({ at: new Date().toISOString(), reference, during, cause: causeOf(error) });
    return reference;
  };
  const end = (during: string, error: unknown): void => {
    const reference = note(during, error);
    const isSecond = isEnding;
    isEnding = true;
    const finish = (): void => {
      clearTimeout(limit);
      tell('ends', reference);
      exit(1);
    };
    const limit = setTimeout(finish, closingLimitMs);
    if (isSecond) finish();
    else
      close().then(finish, (closing: unknown) => {
        note('closing', closing);
        finish();
      });
  };
  process.on('uncaughtException', (error) => end('uncaught', error));
  process.on('unhandledRejection', (error) => {
    if (survivesRejections) tell('goes-on', note('rejected', error));
    else end('rejected', error);
  });
}
