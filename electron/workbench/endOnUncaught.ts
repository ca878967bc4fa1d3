import { randomUUID } from 'node:crypto';
import type { Translate } from '#shared/wording/translate';
import { causeOf } from './causeOf';
import { logFileIn } from './fileLog';
import type { LogLine } from './ports';

/**
 * Ends the program on an error nobody caught, as Node would, but without printing its message and the line of code,
 * both of which may quote a client: the log gets where it came from, the person a reference and where the log lies.
 */
export function endOnUncaught(
  folder: string,
  log: (line: LogLine) => void,
  complain: (line: string) => void,
  translate: Translate,
): void {
  process.on('uncaughtException', (error) => {
    const reference = randomUUID();
    log({ at: new Date().toISOString(), reference, during: 'uncaught', cause: causeOf(error) });
    complain(translate('terminal.fault.uncaught', { reference, file: logFileIn(folder) }));
    process.exit(1);
  });
}
