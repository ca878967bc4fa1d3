import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLine } from './ports';

/** Where the log of a data folder lies. */
export function logFileIn(folder: string): string {
  return join(folder, 'logs', 'plumbline.log');
}

const mostBytes = 1_000_000;

/**
 * Writes what bugs leave behind to `logs/plumbline.log` in the data folder, for its owner only, a JSON line each. Of
 * a full log one predecessor is kept. Where even that cannot be written, `orElse` gets the line.
 */
export function fileLog(folder: string, orElse: (line: string) => void): (line: LogLine) => void {
  const logs = join(folder, 'logs');
  const file = logFileIn(folder);
  return (line) => {
    const text = JSON.stringify(line);
    try {
      // Not with the folders above: a data folder on a drive that was pulled out must not come back empty.
      if (!existsSync(logs)) mkdirSync(logs, { mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${text}\n`, { mode: 0o600 });
    } catch {
      orElse(text);
    }
  };
}
