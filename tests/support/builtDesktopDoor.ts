import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Dispatch } from '#shared/contract/reply';

const root = resolve(import.meta.dirname, '../..');

interface Answer {
  readonly id?: number;
  readonly kind?: string;
  readonly value?: unknown;
  readonly error?: string;
}

export interface BuiltDesktopDoor {
  /** Through the preload script's bridge and the handler that the built main bundle registered. */
  readonly call: Dispatch;
  /** Whatever else `desktopProgram.mjs` can do. */
  readonly ask: (kind: string, ...values: readonly unknown[]) => Promise<unknown>;
  /** Closes the window as a person does; resolves with the program's exit code. */
  readonly stop: () => Promise<number | null>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
  /** What it told so far: its error output, and the text of its error boxes. */
  readonly told: () => string;
  readonly kill: () => Promise<void>;
}

/** Starts the built desktop program against the stand-in for Electron; finished files go to `saveTo`. */
export async function startBuiltDesktopDoor(folder: string, saveTo?: string): Promise<BuiltDesktopDoor> {
  const child = fork(resolve(import.meta.dirname, 'desktopProgram.mjs'), [`--data=${folder}`], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      PLUMBLINE_BUILT_MAIN: resolve(root, 'out/main/main.js'),
      ...(saveTo === undefined ? {} : { PLUMBLINE_SAVE_TO: saveTo }),
    },
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = new Promise<number | null>((tell) => child.once('exit', tell));
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;

  await new Promise<void>((ready, failed) => {
    child.on('message', (message) => {
      const answer = message as Answer;
      if (answer.kind === 'ready') ready();
      else if (answer.kind === 'error-box') complaints += String(answer.value);
      else if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    });
    void ended.then((code) =>
      failed(new Error(`the desktop program ended with ${String(code)}: ${complaints}`)),
    );
  });

  const ask: BuiltDesktopDoor['ask'] = (kind, ...values) =>
    new Promise((done, failed) => {
      const id = (last += 1);
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id);
        if (error === undefined) done(value);
        else failed(new Error(error));
      });
      child.send({ id, kind, values });
    });

  return {
    call: (name, input) => ask('call', name, input) as ReturnType<Dispatch>,
    ask,
    ended,
    told: () => complaints,
    stop: async () => {
      child.send({ id: 0, kind: 'close', values: [] });
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
