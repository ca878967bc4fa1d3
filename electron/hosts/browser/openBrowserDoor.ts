import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatch } from '#shared/contract/reply';
import { fail, ok, type Result } from '#shared/result';
import type { PageFiles } from '#workbench/page/pageFiles';
import { answerRequest } from './answerRequest';
import type { DoorNote } from './doorMemory';
import type { Downloads } from './downloads';
import { createEntryCodes, newEntryCode, type CodeVerdict } from './entryCodes';
import type { OwnDoor } from './guard';
import { newLaunchKey } from './launchKey';

export interface BrowserDoorOptions {
  readonly page: PageFiles;
  readonly dispatch: Dispatch;
  readonly downloads: Downloads;
  /** 256 bits, see `newLaunchKey`. */
  readonly key: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Told of a request that could not be answered for a reason of our own. */
  readonly onBug: (error: unknown) => void;
  /** Told of every entry code that was tried. */
  readonly onCode: (verdict: CodeVerdict) => void;
  /** Told when the person ends the program from the page. */
  readonly onStop: () => void;
}

export interface BrowserDoor extends DoorNote {
  /** Refuses new requests, lets those under way finish (at most `graceMs`), then cuts what is left. Safe to call twice. */
  readonly close: () => Promise<void>;
}

const graceMs = 10_000;

/** Where the page opens, once and within five minutes: for the person and their browser only, never for a log. */
export function freshAddress({ port, codeSecret }: DoorNote): string {
  return `http://127.0.0.1:${port}/#code=${newEntryCode(codeSecret)}`;
}

/** Listens on 127.0.0.1 for the page. Refuses: port-taken. */
export async function openBrowserDoor(
  options: BrowserDoorOptions,
): Promise<Result<BrowserDoor, { readonly code: 'port-taken'; readonly port: number }>> {
  let own: OwnDoor = { port: options.port, key: options.key };
  // Fresh at each start, so that no code works twice because a restart forgot that it was used.
  const codeSecret = newLaunchKey();
  const codes = createEntryCodes(codeSecret);
  const underWay = new Set<Promise<void>>();
  let closing: Promise<void> | undefined;

  const listener: RequestListener = (request, response) => {
    const answered = answerRequest(request, response, { ...options, own, codes })
      .catch((error: unknown) => {
        options.onBug(error);
        response.destroy();
      })
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  };
  const server = createLoopbackServer(listener);

  try {
    await listen(server, options.port);
  } catch (error) {
    if (isPortRefusal(error)) return fail({ code: 'port-taken', port: options.port });
    throw error;
  }
  own = { port: (server.address() as AddressInfo).port, key: options.key };

  return ok({
    ...own,
    codeSecret,
    close: () => (closing ??= closeServer(server, underWay)),
  });
}

function createLoopbackServer(listener: RequestListener): Server {
  const server = createServer(
    {
      // A client that sends its request drop by drop is cut off, so it cannot hold connections for long.
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 8_192,
    },
    listener,
  );
  server.maxConnections = 256;
  server.maxHeadersCount = 64;
  // Whoever asks and does not take in the answer gives the connection back as well; no call works for so long.
  server.setTimeout(180_000);
  // Without a listener Node answers `Expect: 100-continue` by asking for the body before the guard has looked.
  server.on('checkContinue', listener);
  return server;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isPortRefusal(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

async function closeServer(server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const grace = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref());
  await Promise.race([Promise.all(underWay), grace]);
  // One turn of the loop, so that answers just handed over leave before their connections are cut.
  await new Promise((resolve) => setImmediate(resolve));
  server.closeAllConnections();
  await closed;
}
