import type { FileSystem } from '#workbench/storage/fileSystem';
import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import type { DiskImage } from './disk/diskImage';
import { seededNumbers } from './disk/seededNumbers';
import { simulateDisk, type SimulatedDisk } from './disk/simulatedDisk';
import { examine, withDamage } from './examine';
import { Ledger, type LedgerPage } from './ledger';
import { live, logo } from './scenario';
import { smallTemplate } from '../support/smallTemplate';
import { startProgram } from './machine';

export interface CrashPoint {
  /** What was about to happen. */
  readonly step: string;
  readonly image: DiskImage;
  readonly page: LedgerPage;
}

export interface CrashLoss {
  readonly step: string;
  readonly loss: string;
}

export interface CrashReport {
  readonly crashPoints: number;
  readonly disksExamined: number;
  readonly acknowledged: number;
  readonly losses: readonly CrashLoss[];
}

export interface CrashEffort {
  /** Fates tried at one crash point; all of them where there are not more. */
  readonly fatesAtMost: number;
  /** Kills are tried at every n-th crash point, power cuts at all. */
  readonly killEvery?: number;
  readonly isOverAtFirstLoss?: boolean;
  /** Takes something away from the disk's port: the suite must then find a loss. */
  readonly sabotage?: (fs: FileSystem) => FileSystem;
}

/** Lives the scenario once and keeps, for every operation that changes the disk, the moment before it. */
export async function crashPointsOf(
  sabotage: (fs: FileSystem) => FileSystem = (fs) => fs,
): Promise<readonly CrashPoint[]> {
  const ledger = new Ledger();
  const points: CrashPoint[] = [];
  const disk: SimulatedDisk = simulateDisk(undefined, ({ operation, path, isLasting }, image) => {
    if (isLasting) points.push({ step: `${operation} ${path}`, image: image(), page: ledger.page });
  });
  const { abandoned } = await live({ fs: sabotage(disk.fs), stepsSoFar: () => disk.stepCount }, { ledger });
  points.push({ step: 'the end', image: disk.image(), page: ledger.page });
  await abandoned?.close();
  return points;
}

/**
 * Cuts the power before every operation of the scenario that changes the disk, in every way (or a sample of the
 * ways) the unsynced may have arrived, and kills the program there; examines what comes back. Killed programs go on
 * first: what was acknowledged after a kill must survive a power cut that takes everything unsynced.
 */
export async function crashEverywhere(effort: CrashEffort): Promise<CrashReport> {
  const points = await crashPointsOf(effort.sabotage);
  const losses: CrashLoss[] = [];
  const seen = new Set<string>();
  for (const [number, point] of inOrder(points, effort)) {
    for (const { key, examined } of examinationsOf(point, number, effort)) {
      if (seen.has(key)) continue;
      seen.add(key);
      losses.push(...(await examined()).map((loss) => ({ step: `${number} ${point.step}`, loss })));
      if (effort.isOverAtFirstLoss === true && losses.length > 0) return reported();
    }
  }
  return reported();

  function reported(): CrashReport {
    const acknowledged = points.at(-1)?.page.acknowledgedCount ?? 0;
    return { crashPoints: points.length, disksExamined: seen.size, acknowledged, losses };
  }
}

/** From the end where one loss is enough: what never was made durable is missing there at the latest. */
function inOrder(points: readonly CrashPoint[], effort: CrashEffort): (readonly [number, CrashPoint])[] {
  const numbered = [...points.entries()];
  if (effort.isOverAtFirstLoss !== true) return numbered;
  const random = seededNumbers(points.length);
  const last = numbered.slice(-1);
  const others = numbered.slice(0, -1).map((each) => ({ each, place: random(2 ** 31) }));
  return [...last, ...others.sort((a, b) => a.place - b.place).map(({ each }) => each)];
}

function* examinationsOf(
  { step, image, page }: CrashPoint,
  number: number,
  { fatesAtMost, killEvery = 1 }: CrashEffort,
) {
  const keyOf = (digest: string) => `${page.version} ${digest}`;
  for (const cut of afterPowerCut(image, fatesAtMost, number)) {
    yield { key: keyOf(cut.digest), examined: () => examine(cut.image, page) };
    if (step.includes('clients'))
      yield { key: keyOf(`damaged ${cut.digest}`), examined: () => withClientsDamaged(cut.image, page) };
  }
  if (number % killEvery !== 0) return;
  const killed = afterKill(image);
  yield { key: keyOf(killed.digest), examined: () => examine(killed.image, page, { boot: 1 }) };
  yield { key: keyOf(`went on ${killed.digest}`), examined: () => goOnThenCut(killed.image, page) };
}

/** A record keeps a second copy of what it acknowledges, so a harmed file costs nothing. */
async function withClientsDamaged(image: DiskImage, page: LedgerPage): Promise<readonly string[]> {
  const harmed = withDamage(image, 'clients.json');
  return harmed === null ? [] : examine(harmed, page, { wasDamaged: true });
}

/**
 * After a kill the program starts again and saves once more, also what it finds there already; then the power goes
 * and takes whatever is not synced, all of it or one thing alone.
 */
async function goOnThenCut(image: DiskImage, page: LedgerPage): Promise<readonly string[]> {
  const disk = simulateDisk(image);
  const again = await startProgram({ fs: disk.fs, boot: 1, pid: 101 });
  if (!again.ok) return [`the folder does not open after a kill: ${JSON.stringify(again.problem)}`];
  const { engagements: store, templates: files, attachments: bytesOf } = again.value;
  const engagements = new Map(page.engagements);
  for (const { id } of store.list()) {
    const committed = await store.commit(id, { kind: 'fact-recorded', fact: 'pm', value: 999 });
    if (!committed.ok) return [`${id} takes no change after a kill: ${JSON.stringify(committed.problem)}`];
    engagements.set(id, { acknowledged: committed.value, possible: [] });
  }
  const written = await files.write(smallTemplate);
  const attached = await bytesOf.write(logo);
  if (!written.ok || !attached.ok) return ['templates or attachments take nothing after a kill'];
  const templates = new Map(page.templates).set(smallTemplate.version, { acknowledged: true, possible: [] });
  const attachments = [...page.attachments, { engagement: null, hash: attached.value, bytes: logo }];
  const losses: string[] = [];
  for (const cut of afterPowerCut(disk.image(), 0, 0))
    losses.push(...(await examine(cut.image, { ...page, engagements, templates, attachments })));
  await again.value.close();
  return losses;
}
