import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrashLoss } from './crashEverywhere';
import { inFolder, run, type Skipped } from './privileges';
import { lookAfter, notedIn, prepare, startWriter, type WriterPlaces } from './writer';

export interface SystemCallReport {
  readonly systemCalls: number;
  readonly killed: number;
  readonly errorsInjected: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

/** The calls by which the store changes a disk, under every name they have on some processor. */
const calls: Readonly<Record<string, { readonly names: string; readonly error: string }>> = {
  sync: { names: '?fsync,?fdatasync', error: 'EIO' },
  rename: { names: '?rename,?renameat,?renameat2', error: 'EIO' },
  link: { names: '?link,?linkat', error: 'EIO' },
  unlink: { names: '?unlink,?unlinkat', error: 'EIO' },
  mkdir: { names: '?mkdir,?mkdirat', error: 'ENOSPC' },
  'write to the journal': { names: '?write,?pwrite64', error: 'ENOSPC' },
};

/**
 * Kills a real writer at the n-th of its system calls of each kind, and lets that call fail instead, for every n:
 * strace does it. Needs Linux, strace, and the right to trace.
 */
export async function interruptSystemCalls(
  program: string,
  places: readonly number[],
): Promise<SystemCallReport | Skipped> {
  const reason = whyNoTracing();
  if (reason !== null) return { skipped: reason };
  return inFolder(async (folder) => {
    const report = { systemCalls: Object.keys(calls).length, killed: 0, errorsInjected: 0, acknowledged: 0 };
    const losses: CrashLoss[] = [];
    for (const [name, { names, error }] of Object.entries(calls))
      for (const place of places)
        for (const fault of ['signal=SIGKILL', `error=${error}`]) {
          const own = join(folder, `${name.replaceAll(' ', '-')}-${place}-${fault.slice(0, 5)}`);
          const writer = { program, data: join(own, 'data'), noted: join(own, 'noted') };
          run('mkdir', '-p', own);
          await prepare(writer.data);
          const only = name.startsWith('write') ? ['-P', journalOf(writer.data)] : [];
          const inject = ['-e', `trace=${names}`, '-e', `inject=${names}:${fault}:when=${place}`];
          const said = await liveUnder(writer, [...only, ...inject]);
          if (fault.startsWith('signal')) report.killed += said.isEndedByFault ? 1 : 0;
          else report.errorsInjected += 1;
          const noted = notedIn(writer.noted);
          report.acknowledged += noted.count;
          const looked = await lookAfter(writer.data, noted, { start: 0 });
          const step = `${name} ${place}, ${fault}`;
          losses.push(...[...said.unexpected, ...looked.losses].map((loss) => ({ step, loss })));
        }
    return { ...report, losses };
  });
}

const journalOf = (data: string) => join(data, 'engagements/eng-1/journal/000000000001.jsonl');

/** Runs a writer for a while, or until the fault ends it. */
async function liveUnder(
  places: WriterPlaces,
  options: readonly string[],
): Promise<{ isEndedByFault: boolean; unexpected: string[] }> {
  const through = ['strace', '-f', '-qq', '-o', '/dev/null', ...options];
  const writer = startWriter(places, 0, 'write', { through, environment: { UV_THREADPOOL_SIZE: '1' } });
  let isEndedByUs = false;
  const late = setInterval(() => {
    // The writer itself, not the strace that runs it and must be told of its end.
    const pid = holderOf(places.data);
    if (pid === null) return;
    isEndedByUs = true;
    process.kill(pid, 'SIGKILL');
    clearInterval(late);
  }, livesMs);
  const { code, signal } = await writer.over;
  clearInterval(late);
  const isKilled = signal === 'SIGKILL' || code === 137;
  const isThrown = /\n\s+at |Error:/.test(writer.said());
  return {
    isEndedByFault: isKilled && !isEndedByUs,
    unexpected: isThrown ? [`it threw: ${writer.said()}`] : [],
  };
}

export function holderOf(data: string): number | null {
  try {
    const holder = JSON.parse(readFileSync(join(data, 'lock'), 'utf8')) as { pid?: unknown };
    return typeof holder.pid === 'number' ? holder.pid : null;
  } catch {
    // Not there yet, or being written: there is a next time.
    return null;
  }
}

/** Long enough for some dozen saves under strace. */
const livesMs = 800;

function whyNoTracing(): string | null {
  if (process.platform !== 'linux') return `strace is there on Linux only, this is ${process.platform}`;
  const tried = run('strace', '-qq', '-o', '/dev/null', '-e', 'inject=?fsync:error=EIO', 'true');
  return tried.isDone ? null : `strace cannot be used: ${tried.said}`;
}
