import { isDeepStrictEqual } from 'node:util';
import type { Engagement } from '#shared/engagement/engagement';
import type { CrashLoss } from './crashEverywhere';
import { engagementFolder } from '#workbench/storage/engagementFolder';
import { openEngagement } from '#workbench/storage/openEngagement';
import { storageOn } from './crashMigrations';
import { filesOf, imageOf, type DiskImage } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';
import { anEngagement, dataFolder, startProgram } from './machine';

export interface DamageReport {
  readonly damages: number;
  /** Damages that left what was there readable as it was, such as a lost last line end. */
  readonly harmless: number;
  readonly losses: readonly CrashLoss[];
}

type Files = ReadonlyMap<string, Uint8Array>;

interface Damaged {
  readonly step: string;
  readonly bytes: Uint8Array;
}

const pathOf = (id: string) => `${dataFolder}/engagements/${id}/engagement.json`;
const fileBytes = 20 * 1024;

/**
 * Damages the file of an engagement in every way a failing disk, a clumsy editor or a wrong restore could: cut at
 * each length, each byte another one, NUL bytes, a byte order mark, another engagement's file, an older generation,
 * keys that stand twice. Each time it must come back as it was, and be told of. `every`: only each n-th place.
 */
export async function damageEverywhere({ every = 1 } = {}): Promise<DamageReport> {
  const { files, expected } = await aLife();
  const whole = files.get(pathOf('eng-a')) ?? new Uint8Array();
  const image = imageOf(new Map([...files].filter(([path]) => !path.endsWith('/'))));
  const report = { damages: 0, harmless: 0, losses: [] as CrashLoss[] };
  for (const { step, bytes } of damagesOf(whole, files, every)) {
    report.damages += 1;
    const found = await reopened(withBytes(image, whole, bytes));
    if (typeof found === 'string') report.losses.push({ step, loss: found });
    else if (!isDeepStrictEqual(found.engagement, expected))
      report.losses.push({ step, loss: 'it came back as another one' });
    else if (found.isTold) continue;
    else if (isSameContent(bytes, whole) || step.startsWith('older')) report.harmless += 1;
    else report.losses.push({ step, loss: 'the damage was not told of' });
  }
  return report;
}

/** Two engagements of some 20 KB with generations and a journal, never closed. */
async function aLife(): Promise<{ files: Files; expected: Engagement }> {
  const disk = simulateDisk();
  const opened = await startProgram({ fs: disk.fs });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { engagements } = opened.value;
  for (const id of ['eng-a', 'eng-b']) {
    await engagements.create(anEngagement(id));
    for (let place = 0; place * 100 < fileBytes; place += 1)
      await engagements.commit(id, {
        kind: 'respondent-added',
        respondent: { id: `r-${place}`, group: 'EXE', title: 'Head of product', name: `Ada Löwe ${place}` },
      });
  }
  const closed = await opened.value.close();
  if (!closed.ok) throw new Error(closed.problem.code);
  const again = await startProgram({ fs: disk.fs });
  const read = again.ok ? await again.value.engagements.read('eng-a') : again;
  if (!again.ok || !read.ok) throw new Error('the undamaged folder does not open');
  await again.value.close();
  return { files: filesOf(disk.image()), expected: read.value };
}

async function reopened(image: DiskImage): Promise<{ engagement: Engagement; isTold: boolean } | string> {
  const storage = storageOn(simulateDisk(image).fs);
  const opened = await openEngagement(storage, 'eng-a', engagementFolder('eng-a'));
  if (!opened.ok) return `the engagement does not open: ${JSON.stringify(opened.problem)}`;
  return { engagement: opened.value.body.engagement, isTold: opened.value.recoveries.length > 0 };
}

/** The image with other bytes in one of its files. */
function withBytes(image: DiskImage, before: Uint8Array, bytes: Uint8Array): DiskImage {
  const nodes = new Map(image.nodes);
  for (const [id, node] of nodes)
    if (node.kind === 'file' && node.current === before)
      nodes.set(id, { kind: 'file', durable: bytes, unsynced: [], current: bytes });
  return { nodes };
}

function* damagesOf(whole: Uint8Array, files: Files, every: number): Generator<Damaged> {
  for (let length = 0; length < whole.length; length += every)
    yield { step: `cut at ${length}`, bytes: whole.slice(0, length) };
  for (let at = 0; at < whole.length; at += every) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x11;
    yield { step: `byte ${at} changed`, bytes };
  }
  yield { step: 'all NUL', bytes: new Uint8Array(whole.length) };
  for (let at = 0; at < whole.length; at += 4096) {
    const bytes = whole.slice();
    bytes.fill(0, at, at + 4096);
    yield { step: `page at ${at} NUL`, bytes };
  }
  const text = new TextDecoder().decode(whole);
  const changed = (step: string, now: string): Damaged => ({ step, bytes: new TextEncoder().encode(now) });
  yield changed('a byte order mark before it', `\uFEFF${text}`);
  yield changed('a byte order mark before a changed one', `\uFEFF${text.replace('Ada', 'Eva')}`);
  yield changed(
    'a generation that stands twice',
    text.replace('"generation":', '"generation":99,"generation":'),
  );
  yield changed('a body that stands twice', text.replace(/\}\n$/, ',"body":{}}\n'));
  yield changed('written twice', text + text);
  yield { step: 'another engagement’s file', bytes: files.get(pathOf('eng-b')) ?? new Uint8Array() };
  for (const [path, bytes] of files)
    if (path.includes('/eng-a/generations/') && path.endsWith('.json'))
      yield { step: `older generation ${path.slice(-17)}`, bytes };
}

function isSameContent(bytes: Uint8Array, whole: Uint8Array): boolean {
  const parsed = (each: Uint8Array): unknown => {
    try {
      return JSON.parse(new TextDecoder().decode(each));
    } catch {
      return each;
    }
  };
  return isDeepStrictEqual(parsed(bytes), parsed(whole));
}
