import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { sealEnvelope, type FileKind } from '#shared/file/envelope';
import { EnvelopeFile, type EnvelopeFileOptions } from '#workbench/storage/envelopeFile';
import { sha256, type Storage } from '#workbench/storage/storage';
import type { CrashLoss } from './crashEverywhere';
import { dataFolder } from './machine';
import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import { filesOf, imageOf, type DiskImage } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';

const first = z.strictObject({ name: z.string() });
const second = z.strictObject({ names: z.array(z.string()) });
const third = z.strictObject({ names: z.array(z.string()), count: z.int() });

/** A kind of file with a history of its own: the store has none yet, and what it will do with one is proven here. */
const oldKind: FileKind<z.infer<typeof first>> = {
  format: 'plumbline-migrated',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 100_000,
  schema: first,
  steps: [],
};
const newKind: FileKind<z.infer<typeof third>> = {
  ...oldKind,
  schemaVersion: 3,
  minReader: 3,
  schema: third,
  steps: [
    { to: 2, why: 'several names', up: (old) => second.parse({ names: [first.parse(old).name] }) },
    { to: 3, why: 'counted', up: (old) => ({ ...second.parse(old), count: second.parse(old).names.length }) },
  ],
};

const original = sealEnvelope(
  oldKind,
  { workspace: 'w', generation: 4, writer: 'w' },
  { name: 'Ada' },
  sha256,
);
const migrated = { names: ['Ada'], count: 1 };
const changed = { names: ['Ada', 'Grace'], count: 2 };

export interface MigrationReport {
  readonly crashPoints: number;
  readonly disksExamined: number;
  readonly losses: readonly CrashLoss[];
}

/** Opens an old file, saves it in the new schema, often enough to thin the generations; crashes at every operation. */
export async function crashMigrations(fatesAtMost: number): Promise<MigrationReport> {
  const losses: CrashLoss[] = [];
  let crashPoints = 0;
  const seen = new Set<string>();
  for (const keeps of ['replaced', 'written'] as const) {
    for (const { step, image, isSaved } of await lifeOf(keeps)) {
      crashPoints += 1;
      for (const cut of [afterKill(image), ...afterPowerCut(image, fatesAtMost, crashPoints)]) {
        const key = `${keeps} ${isSaved} ${cut.digest}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = await examine(cut.image, keeps, isSaved);
        losses.push(...found.map((loss) => ({ step: `${keeps}: ${step}`, loss })));
      }
    }
  }
  return { crashPoints, disksExamined: seen.size, losses };
}

async function lifeOf(keeps: 'replaced' | 'written') {
  const points: { step: string; image: DiskImage; isSaved: boolean }[] = [];
  let isSaved = false;
  const start = imageOf(new Map([['/data/a.json', new TextEncoder().encode(original)]]));
  const disk = simulateDisk(start, ({ operation, path, isLasting }, image) => {
    if (isLasting) points.push({ step: `${operation} ${path}`, image: image(), isSaved });
  });
  const file = new EnvelopeFile(storageOn(disk.fs), optionsOf(keeps));
  await file.load();
  for (let save = 0; save < 8; save += 1) {
    const saved = await file.save(changed);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    isSaved = true;
  }
  points.push({ step: 'the end', image: disk.image(), isSaved });
  return points;
}

async function examine(image: DiskImage, keeps: 'replaced' | 'written', isSaved: boolean): Promise<string[]> {
  const { fs, image: now } = simulateDisk(image);
  const loaded = await new EnvelopeFile(storageOn(fs), optionsOf(keeps)).load();
  if (!loaded.ok || loaded.value === null) return [`does not open: ${JSON.stringify(loaded)}`];
  const { body, incident } = loaded.value;
  const losses: string[] = incident === null ? [] : [`told of damage: ${JSON.stringify(incident)}`];
  const allowed = isSaved ? [changed] : [migrated, changed];
  if (!allowed.some((value) => isDeepStrictEqual(value, body))) losses.push(`found ${JSON.stringify(body)}`);
  const originals = [...filesOf(now()).values()].filter(
    (bytes) => new TextDecoder().decode(bytes) === original,
  );
  if (originals.length === 0) losses.push('the original is gone');
  return losses;
}

function optionsOf(keeps: 'replaced' | 'written'): EnvelopeFileOptions<z.infer<typeof third>> {
  return { kind: newKind, name: 'a.json', generations: 'generations', quarantine: 'quarantine', keeps };
}

/** What files share on a simulated disk, where nothing may fail in the background. */
export function storageOn(fs: Storage['fs']): Storage {
  const fault = (what: unknown) => {
    throw new Error(`unexpected: ${JSON.stringify(what)}`);
  };
  return {
    fs,
    folder: dataFolder,
    workspace: 'w',
    writer: 'w',
    isReadOnly: false,
    refusal: () => null,
    refusalOnDisk: () => Promise.resolve(null),
    confirmedFolders: new Set(),
    capabilities: { canLink: true, canSyncFolders: true },
    keptNewest: 3,
    reserveBytes: 0,
    now: () => new Date('2026-03-01T09:00:00.000Z'),
    pause: () => Promise.resolve(),
    onProblem: fault,
    onRecovery: fault,
  };
}
