import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dispatch } from '#shared/contract/reply';
import { ok } from '#shared/result';
import { createDownloads } from '../../../electron/hosts/browser/downloads';
import { newEntryCode, type CodeVerdict } from '../../../electron/hosts/browser/entryCodes';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';
import { openBrowserDoor } from '../../../electron/hosts/browser/openBrowserDoor';
import { readPageFiles } from '../../../electron/workbench/page/pageFiles';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type TestDoor = Awaited<ReturnType<typeof openDoorForTest>>;

/** A real door on a small page, with a dispatch that repeats what it was asked unless another is given. */
export async function openDoorForTest(
  dispatch: Dispatch = (name, input) => Promise.resolve(ok({ name, input })),
) {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><html><head><title>t</title></head></html>');
  await writeFile(join(folder, 'assets', 'index-1a.js'), 'export {}');
  const downloads = createDownloads();
  const bugs: unknown[] = [];
  const tried: CodeVerdict[] = [];
  let stops = 0;
  const opened = await openBrowserDoor({
    page: await readPageFiles(folder),
    dispatch,
    downloads,
    key: newLaunchKey(),
    port: 0,
    onBug: (error) => bugs.push(error),
    onCode: (verdict) => tried.push(verdict),
    onStop: () => (stops += 1),
  });
  if (!opened.ok) throw new Error('the door did not open');
  const door = opened.value;

  /** Headers as the page sends them; `undefined` leaves one out. */
  function ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string | undefined>> = {},
    body?: string,
  ): Promise<Answer> {
    const all = {
      host: `127.0.0.1:${door.port}`,
      origin: method === 'GET' ? undefined : `http://127.0.0.1:${door.port}`,
      'sec-fetch-site': 'same-origin',
      'x-plumbline-key': door.key,
      'content-type': body === undefined ? undefined : 'application/json',
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port: door.port, method, path, headers: sent, setHost: false },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString('utf8'),
            }),
          );
          response.on('error', reject);
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  return {
    ...door,
    downloads,
    bugs,
    /** How the codes that were offered fared. */
    tried,
    stops: () => stops,
    newCode: () => newEntryCode(door.codeSecret),
    ask,
    call: (operation: string, input: unknown, headers?: Readonly<Record<string, string | undefined>>) =>
      ask('POST', `/call/${operation}`, headers, JSON.stringify(input)),
    /** Opens a bare connection and sends these bytes as they stand; resolves with all that came back when it ends. */
    sendRaw: (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(door.port, '127.0.0.1', () => socket.write(text));
        let received = '';
        socket.setEncoding('utf8').on('data', (part: string) => (received += part));
        socket.on('close', () => resolve(received));
        socket.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ECONNRESET') reject(error);
        });
      }),
    end: async () => {
      downloads.clear();
      await door.close();
      await rm(folder, { recursive: true });
    },
  };
}
