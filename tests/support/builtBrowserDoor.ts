import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Dispatch } from '#shared/contract/reply';
import { browserWire } from '#shared/contract/browserWire';

const entry = resolve(import.meta.dirname, '../../out/main/browser.js');
const addressLine = /Plumbline is open at (http:\/\/127\.0\.0\.1:(\d+)\/#key=([\w-]{43}))/;

export interface BuiltBrowserDoor {
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
  const [, address = '', port = '', key = ''] = await new Promise<RegExpExecArray>((found, failed) => {
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
  return {
    address,
    port: Number(port),
    key,
    pid: child.pid ?? 0,
    printed: () => printed,
    call: async (name, input) => {
      const answer = await fetch(`${origin}${browserWire.callPath}${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', [browserWire.keyHeader]: key },
        body: JSON.stringify(input),
      });
      return (await answer.json()) as Awaited<ReturnType<Dispatch>>;
    },
    download: async (path) => {
      const answer = await fetch(`${origin}${path}`, { headers: { [browserWire.keyHeader]: key } });
      if (!answer.ok) throw new Error(`the download answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
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
