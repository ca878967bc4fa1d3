import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/result';

export interface DoorArguments {
  /** `--data`; undefined leaves the choice to the usual place. */
  readonly data: string | undefined;
  /** `--port`; undefined lets the system choose. */
  readonly port: number | undefined;
  readonly shouldOpenBrowser: boolean;
}

/** Reads the command line of the browser door. Ports below 1024 belong to the system, and 80 would leave the address. */
export function readArguments(
  given: readonly string[],
): Result<DoorArguments, 'unknown-argument' | 'port-out-of-range'> {
  const parsed = parse(given);
  if (parsed === null) return fail('unknown-argument');
  const port = parsed.port === undefined ? undefined : Number(parsed.port);
  const isUsable = port === undefined || (Number.isInteger(port) && port >= 1024 && port <= 65_535);
  if (!isUsable) return fail('port-out-of-range');
  return ok({ data: parsed.data, port, shouldOpenBrowser: parsed['no-open'] !== true });
}

function parse(given: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    return values;
  } catch {
    // parseArgs throws for whatever it does not know; the usage says what there is.
    return null;
  }
}
