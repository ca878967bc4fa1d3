import type { FileSystem } from '#workbench/storage/fileSystem';
import { filesOf, imageOf } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';
import { anEngagement, dataFolder, startProgram } from './machine';
import type { SabotageRun } from './sabotageRuns';
import { trusting } from './trustedReads';

export interface ContentRuns {
  readonly guarded: readonly string[];
  readonly sabotaged: readonly SabotageRun[];
}

const home = `${dataFolder}/engagements/eng-a`;
const journal = `${home}/journal/000000000001.jsonl`;
type Files = Map<string, string>;

/** Harm that only a check of the content can find out, and what it would cost without that check. */
const harms: Readonly<Record<string, (files: Files) => void>> = {
  'no checksum of engagement files': (files) => {
    change(files, `${home}/engagement.json`, (text) => text.replace('"pm":3', '"pm":8'));
  },
  'no hash of journal entries': (files) => {
    change(files, journal, (text) => text.replace('"value":4', '"value":9'));
  },
  'no chain of journal entries': (files) => {
    change(files, journal, (text) => text.split('\n').toSpliced(-3, 1).join('\n'));
  },
};

function change(files: Files, path: string, how: (text: string) => string): void {
  const before = files.get(path) ?? '';
  const after = how(before);
  if (after === before) throw new Error(`nothing to harm in ${path}`);
  files.set(path, after);
}

/** Harmed files are found out with every check in force; with the checks out of force they pass for sound. */
export async function runContentChecks(): Promise<ContentRuns> {
  const guarded: string[] = [];
  const sabotaged: SabotageRun[] = [];
  for (const [name, harm] of Object.entries(harms)) {
    const files = await aLife();
    harm(files);
    if (!(await isNoticed(files, (fs) => fs))) guarded.push(`${name}: harm was not noticed`);
    const passed = !(await isNoticed(files, trusting));
    sabotaged.push({ name, found: passed ? 'harmed content passes for sound' : null });
  }
  return { guarded, sabotaged };
}

/** An engagement with a checkpoint at its third change and two changes after it, left without closing. */
async function aLife(): Promise<Files> {
  const disk = simulateDisk();
  const opened = await startProgram({ fs: disk.fs, checkpoints: { everyChanges: 1000 } });
  if (!opened.ok) throw new Error(opened.problem.code);
  await opened.value.engagements.create(anEngagement('eng-a'));
  for (const value of [1, 2, 3])
    await opened.value.engagements.commit('eng-a', { kind: 'fact-recorded', fact: 'pm', value });
  await opened.value.close();
  const again = await startProgram({ fs: disk.fs, checkpoints: { everyChanges: 1000 } });
  if (!again.ok) throw new Error(again.problem.code);
  for (const value of [4, 5])
    await again.value.engagements.commit('eng-a', { kind: 'fact-recorded', fact: 'teams', value });
  const files = [...filesOf(disk.image())].filter(([path]) => !path.endsWith('/'));
  await again.value.close();
  return new Map(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function isNoticed(files: Files, wrap: (fs: FileSystem) => FileSystem): Promise<boolean> {
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { fs } = simulateDisk(imageOf(bytes));
  const opened = await startProgram({ fs: wrap(fs), mode: 'read-only' });
  if (!opened.ok) return true;
  const read = await opened.value.engagements.read('eng-a');
  return !read.ok || opened.value.recoveries().length > 0;
}

/** A program whose folder was taken over must stop; one that cannot see the lock goes on beside the other. */
export async function runLockCheck(): Promise<ContentRuns> {
  const guarded = (await savesAfterTakeOver((fs) => fs)) ? ['a program saves after it lost the folder'] : [];
  const isSaved = await savesAfterTakeOver(withoutSightOfTheLock);
  const found = isSaved ? 'two programs save into one folder' : null;
  return { guarded, sabotaged: [{ name: 'no check of the lock', found }] };
}

async function savesAfterTakeOver(wrap: (fs: FileSystem) => FileSystem): Promise<boolean> {
  const { fs } = simulateDisk();
  const first = await startProgram({ fs: wrap(fs), pid: 200, isRunning: () => true });
  if (!first.ok) throw new Error(first.problem.code);
  await first.value.engagements.create(anEngagement('eng-a'));
  const save = (value: number) =>
    first.value.engagements.commit('eng-a', { kind: 'fact-recorded', fact: 'pm', value });
  await save(1);
  const second = await startProgram({ fs, pid: 201, isRunning: () => true, isTakeOverAllowed: true });
  if (!second.ok) throw new Error(second.problem.code);
  const saved = await save(2);
  await second.value.close();
  await first.value.close();
  return saved.ok;
}

/** The lock always looks as it did when it was first looked at. */
function withoutSightOfTheLock(fs: FileSystem): FileSystem {
  let first: ReturnType<FileSystem['stat']> | null = null;
  return { ...fs, stat: (path) => (path.endsWith('/lock') ? (first ??= fs.stat(path)) : fs.stat(path)) };
}
