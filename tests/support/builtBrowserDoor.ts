import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dispatch } from '#shared/contract/reply';
import { browserWire, type Entry } from '#shared/contract/browserWire';
import type { DoorNote } from '../../electron/hosts/browser/doorMemory';
import { freshAddress } from '../../electron/hosts/browser/openBrowserDoor';
import { callBody } from '#shared/contract/callBody';

const entry = resolve(import.meta.dirname, '../../out/main/browser.js');
const addressLine = /Plumbline is open at http:\/\/127\.0\.0\.1:(\d+)\/#code=(\S+)/;

export interface BuiltBrowserDoor {
  /** An address as the program prints it, fresh each time: it opens the page once. */
  readonly address: string;
  readonly port: number;
  readonly key: string;
  readonly pid: number;
  /** All it printed so far. */
  readonly printed: () => string;
  readonly call: Dispatch;
  /** Fetches a finished file the way the page does. */
  readonly download: (path: string) => Promise<Uint8Array>;
  /** Asks it to end, as Ctrl+C does; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it the hard way. */
  readonly kill: () => Promise<void>;
}

/** Starts the built browser door as a program of its own on a data folder, and waits for its address. */
export async function startBuiltBrowserDoor(
  folder: string,
  ...more: readonly string[]
): Promise<BuiltBrowserDoor> {
  const child = spawn(process.execPath, [entry, '--data', folder, '--no-open', ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((tell) => child.once('exit', tell));
  let printed = '';
  const [, port = '', code = ''] = await new Promise<RegExpExecArray>((found, failed) => {
    const read = (text: string) => {
      printed += text;
      const line = addressLine.exec(printed);
      if (line !== null) found(line);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => failed(new Error(`the browser door ended with ${String(code)}: ${printed}`)));
  });

  const origin = `http://127.0.0.1:${port}`;
  const key = await enterWith(origin, code);
  return {
    get address() {
      const note = JSON.parse(readFileSync(join(folder, 'browser-door.json'), 'utf8')) as DoorNote;
      return freshAddress(note);
    },
    port: Number(port),
    key,
    pid: child.pid ?? 0,
    printed: () => printed,
    call: async (name, input) => {
      const { headers, body } = callBody(input);
      const answer = await fetch(`${origin}${browserWire.callPath}${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { ...headers, origin, [browserWire.keyHeader]: key },
        body,
      });
      return (await answer.json()) as Awaited<ReturnType<Dispatch>>;
    },
    download: async (path) => {
      const answer = await fetch(`${origin}${path}`, { headers: { [browserWire.keyHeader]: key } });
      if (!answer.ok) throw new Error(`the download answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    ended,
    stop: () => endWith(child, ended, 'SIGTERM'),
    kill: async () => {
      await endWith(child, ended, 'SIGKILL');
    },
  };
}

function endWith(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals) {
  child.kill(signal);
  return ended;
}

/** Runs the built browser door as a program that ends by itself. */
export async function runBuiltBrowserDoor(folder: string) {
  const child = spawn(process.execPath, [entry, '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((tell) => child.once('close', tell));
  return { code, stdout, stderr };
}

/** Exchanges a code for the launch key, the way the page does. */
export async function enterWith(origin: string, code: string): Promise<string> {
  const answer = await fetch(`${origin}${browserWire.enterPath}`, {
    method: 'POST',
    headers: { origin, [browserWire.codeHeader]: code },
  });
  const reply = (await answer.json()) as { readonly ok: boolean; readonly value?: Entry };
  if (reply.value === undefined) throw new Error('the code was refused');
  return reply.value.key;
}
