import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '#shared/file/problem';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import type { CrashLoss } from './crashEverywhere';
import { anEngagement, startProgram } from './machine';
import { inFolder, run, type Skipped } from './privileges';
import { lookAfter, notedIn, prepare, startWriter, untilSaved } from './writer';

export interface RefusalReport {
  readonly refused: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

export interface DescriptorReport {
  readonly limits: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

/** Files and folders that the system lets nobody change (EPERM), not even root: Linux, root, a disk that can. */
export function withImmutableFiles(): Promise<RefusalReport | Skipped> {
  return inFolder(async (folder) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return { skipped: 'making files immutable needs Linux and root' };
    const data = join(folder, 'data');
    await prepare(data);
    const losses: CrashLoss[] = [];
    const home = join(data, 'engagements/eng-1');
    let refused = 0;
    let value = 0;
    for (const place of ['journal', 'journal/000000000001.jsonl', '']) {
      const immutable = join(home, place);
      const done = run('chattr', '+i', immutable);
      if (!done.isDone) return { skipped: `chattr is not possible here: ${done.said}` };
      const opened = await startProgram({ fs: nodeFileSystem, folder: data });
      if (!opened.ok) throw new Error(opened.problem.code);
      const { engagements } = opened.value;
      const save = () => engagements.commit('eng-1', { kind: 'fact-recorded', fact: 'pm', value });
      const first = await save();
      run('chattr', '-i', immutable);
      refused += first.ok ? 0 : 1;
      // Only a new name is refused in a folder: an answer that finds its segment there goes through.
      if (!first.ok && first.problem.code !== 'folder-read-only')
        losses.push({ step: `immutable ${place}`, loss: `refused as ${first.problem.code}` });
      if (first.ok && place.endsWith('.jsonl'))
        losses.push({ step: `immutable ${place}`, loss: 'saved into a file that nobody may change' });
      const again = await save();
      const closed = await opened.value.close();
      if (!again.ok || !closed.ok)
        losses.push({ step: `no longer immutable ${place}`, loss: 'still refused' });
      const { losses: found } = await lookAfter(data, { pm: value, client: -1 }, { start: value });
      losses.push(...found.map((loss) => ({ step: `immutable ${place}`, loss })));
      value += 1;
    }
    return { refused, acknowledged: value, losses };
  });
}

/** A writer that may open only so many files (EMFILE), from too few to start up to enough. */
export function withFewDescriptors(
  program: string,
  limits: readonly number[],
): Promise<DescriptorReport | Skipped> {
  return inFolder(async (folder) => {
    if (process.platform === 'win32') return { skipped: 'Windows has no such limit' };
    const report = { limits: limits.length, acknowledged: 0, losses: [] as CrashLoss[] };
    for (const limit of limits) {
      const own = join(folder, String(limit));
      mkdirSync(own);
      const places = { program, data: join(own, 'data'), noted: join(own, 'noted') };
      await prepare(places.data);
      const through = ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh'];
      const writer = startWriter(places, 0, 'write', { through });
      await untilSaved(writer, places.noted);
      writer.process.kill('SIGKILL');
      await writer.over;
      const noted = notedIn(places.noted);
      report.acknowledged += noted.count;
      const { losses } = await lookAfter(places.data, noted);
      report.losses.push(...losses.map((loss) => ({ step: `${limit} open files`, loss })));
    }
    return report;
  });
}

/** Data folders so deep that some, or all, of the names in them become too long (ENAMETOOLONG). */
export function withLongNames(left: readonly number[]): Promise<RefusalReport | Skipped> {
  return inFolder(async (folder) => {
    if (process.platform !== 'linux') return { skipped: 'how long a path may be is known for Linux only' };
    const report = { refused: 0, acknowledged: 0, losses: [] as CrashLoss[] };
    for (const bytesLeft of left) {
      const data = pathOfLength(join(folder, String(bytesLeft)), longestPath - bytesLeft);
      mkdirSync(data, { recursive: true });
      const told = (problem: FileProblem) => {
        report.refused += 1;
        if (problem.code !== 'write-failed' || problem.systemCode !== 'ENAMETOOLONG')
          report.losses.push({ step: `${bytesLeft} bytes left`, loss: `refused as ${problem.code}` });
      };
      const opened = await startProgram({ fs: nodeFileSystem, folder: data });
      if (!opened.ok) {
        told(opened.problem);
        continue;
      }
      const created = await opened.value.engagements.create(anEngagement('eng-1'));
      const closed = await opened.value.close();
      if (!created.ok) told(created.problem);
      else if (!closed.ok) told(closed.problem);
      if (!created.ok) continue;
      report.acknowledged += 1;
      const looking = await startProgram({ fs: nodeFileSystem, folder: data, mode: 'read-only' });
      const read = looking.ok ? await looking.value.engagements.read('eng-1') : looking;
      if (!read.ok)
        report.losses.push({ step: `${bytesLeft} bytes left`, loss: JSON.stringify(read.problem) });
    }
    return report;
  });
}

/** Of a path, without the NUL at its end. */
const longestPath = 4095;

function pathOfLength(start: string, length: number): string {
  let path = start;
  while (path.length < length) path += `/${'d'.repeat(Math.min(200, Math.max(1, length - path.length - 1)))}`;
  return path;
}
