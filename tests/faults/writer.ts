import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { filesIn } from './examineFolder';
import { anEngagement, startProgram, type AnyWorkspace } from './machine';

/** A writer process and the places it works with. */
export interface WriterPlaces {
  /** The built program. */
  readonly program: string;
  readonly data: string;
  /** Where it notes what was acknowledged; on another disk where that of the data is cut off. */
  readonly noted: string;
}

export interface WriterCircumstances {
  readonly uid?: number;
  readonly gid?: number;
  /** A command, with its options, that runs the writer. */
  readonly through?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export type Deed = 'write' | 'open' | 'write-unsynced';

export interface RunningWriter {
  readonly process: ChildProcess;
  /** Everything it said so far. */
  readonly said: () => string;
  /** Resolves when it says the line, or ends. */
  readonly until: (line: string) => Promise<void>;
  readonly over: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export function startWriter(
  { program, data, noted }: WriterPlaces,
  start: number,
  deed: Deed = 'write',
  { through = [], environment = {}, ...as }: WriterCircumstances = {},
): RunningWriter {
  const [command = process.execPath, ...rest] = [
    ...through,
    process.execPath,
    ...[program, data, noted, String(start), deed],
  ];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    ...as,
  });
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (part: Buffer) => {
    text += part.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const over = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((settle) => {
    child.on('close', (code, signal) => settle({ code, signal }));
    child.on('error', (error) => {
      text += `refused ${error.message}\n`;
      settle({ code: null, signal: null });
    });
  });
  return {
    process: child,
    said: () => text,
    over,
    until: (line) =>
      new Promise((settle) => {
        const listen = () => {
          if (text.split('\n').includes(line)) settle();
        };
        listeners.add(listen);
        listen();
        void over.then(() => settle());
      }),
  };
}

/** Makes the folder the writer works on: one engagement, nothing recorded. */
export async function prepare(data: string): Promise<void> {
  const opened = await startProgram({ fs: nodeFileSystem, folder: data });
  if (!opened.ok) throw new Error(opened.problem.code);
  const created = await opened.value.engagements.create(anEngagement('eng-1'));
  const closed = await opened.value.close();
  if (!created.ok || !closed.ok) throw new Error('the folder could not be prepared');
}

/** The newest numbers noted; a line half written when the process died was not noted. */
export function notedIn(path: string): { pm: number; client: number; count: number } {
  const newest = { pm: -1, client: -1, count: 0 };
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  for (const line of lines) {
    const [what, value] = line.split(' ');
    if (what === 'pm' || what === 'client') newest[what] = Number(value);
    newest.count += 1;
  }
  return newest;
}

/** Resolves when the writer has noted a save, or has ended; on a busy machine either may take its time. */
export async function untilSaved(writer: RunningWriter, noted: string): Promise<void> {
  const ending = { isOver: false };
  void writer.over.then(() => {
    ending.isOver = true;
  });
  for (let tries = 0; tries < 200 && !ending.isOver && notedIn(noted).count === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/**
 * Opens the folder after the writer is gone and compares it with what was noted. `start`: the number the writer began
 * with, those before it having been found there. Gives the number to go on with.
 */
export async function lookAfter(
  data: string,
  noted: { pm: number; client: number },
  { start = 0, isTakeOverAllowed = false } = {},
): Promise<{ next: number; losses: string[] }> {
  const losses: string[] = [];
  const opened = await startProgram({
    fs: nodeFileSystem,
    folder: data,
    program: nodeProgram(),
    isTakeOverAllowed,
  });
  if (!opened.ok) return { next: noted.pm + 1, losses: [`does not open: ${JSON.stringify(opened.problem)}`] };
  const found = await valuesIn(opened.value, losses);
  for (const what of ['pm', 'client'] as const)
    if (found[what] < noted[what])
      losses.push(`${what} ${noted[what]} was acknowledged, ${found[what]} is there`);
  // One more may be there: durable, and its writer gone before it could be noted.
  if (found.pm > Math.max(noted.pm, start - 1) + 1)
    losses.push(`pm ${found.pm} is there, ${noted.pm} was the last acknowledged`);
  if (found.client > found.pm) losses.push(`client ${found.client} is there, pm ${found.pm} came before it`);
  losses.push(...opened.value.recoveries().map((each) => `told of damage: ${JSON.stringify(each)}`));
  const closed = await opened.value.close();
  if (!closed.ok) losses.push(`does not close: ${JSON.stringify(closed.problem)}`);
  for (const path of (await filesIn(data)).keys())
    if (path.endsWith('.tmp') || path.startsWith(join(data, 'lock'))) losses.push(`left behind: ${path}`);
  return { next: found.pm + 1, losses };
}

async function valuesIn(workspace: AnyWorkspace, losses: string[]): Promise<{ pm: number; client: number }> {
  const engagement = await workspace.engagements.read('eng-1');
  const clients = await workspace.clients.read();
  if (!engagement.ok) losses.push(`the engagement does not open: ${JSON.stringify(engagement.problem)}`);
  if (!clients.ok) losses.push(`clients do not open: ${JSON.stringify(clients.problem)}`);
  const name = clients.ok ? clients.value[0]?.name : undefined;
  return {
    pm: engagement.ok ? Number(engagement.value.facts['pm'] ?? -1) : -1,
    client: name === undefined ? -1 : Number(name.slice('Client '.length)),
  };
}
