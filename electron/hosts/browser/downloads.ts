import { randomUUID } from 'node:crypto';
import { browserWire } from '#shared/contract/browserWire';
import { ok } from '#shared/result';
import type { Deliver, FinishedFile } from '#workbench/ports';

export interface Downloads {
  /** Keeps a finished file until it is fetched. */
  readonly deliver: Deliver;
  /** Hands a file out once; undefined for every later time, and once its time is over. */
  readonly take: (path: string) => FinishedFile | undefined;
  /** Forgets what was not fetched. */
  readonly clear: () => void;
}

/** Finished files on their way to the page, each under an address that works once and for `keepMs`. */
export function createDownloads(keepMs = 5 * 60_000): Downloads {
  const waiting = new Map<string, { readonly file: FinishedFile; readonly expiry: NodeJS.Timeout }>();
  const take = (path: string) => {
    const found = waiting.get(path);
    clearTimeout(found?.expiry);
    waiting.delete(path);
    return found?.file;
  };
  return {
    deliver: (file) => {
      const path = `${browserWire.downloadPath}${randomUUID()}`;
      // Unreferenced: a file nobody fetched does not keep the program running.
      waiting.set(path, { file, expiry: setTimeout(() => take(path), keepMs).unref() });
      return Promise.resolve(ok({ kind: 'download', path, fileName: file.fileName }));
    },
    take,
    clear: () => [...waiting.keys()].forEach(take),
  };
}
