import { engagementFileKind, type RecordedChange } from '#shared/file/engagementFile';
import { sealEnvelope } from '#shared/file/envelope';
import { journalOrigin } from '#shared/file/journalEntry';
import { sha256 } from '#workbench/storage/storage';
import type { CrashLoss } from './crashEverywhere';
import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import { filesOf, imageOf, type DiskImage } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';
import { anEngagement, dataFolder, startProgram } from './machine';

export interface HistoricReport {
  readonly schemas: number;
  readonly crashPoints: number;
  readonly disksExamined: number;
  readonly losses: readonly CrashLoss[];
}

const home = `${dataFolder}/engagements/eng-a`;

/**
 * A data folder as every earlier version of the program left it is opened, changed and closed by this one, with a
 * crash at every operation: the engagement opens, keeps what was acknowledged, and its original file stays.
 */
export async function crashHistoricSchemas(fatesAtMost: number): Promise<HistoricReport> {
  const report = { schemas: 0, crashPoints: 0, disksExamined: 0, losses: [] as CrashLoss[] };
  for (let version = 1; version < engagementFileKind.schemaVersion; version += 1) {
    report.schemas += 1;
    const original = fileOf(version);
    const seen = new Set<string>();
    for (const { step, image, saved } of await lifeOn(original, version)) {
      report.crashPoints += 1;
      for (const cut of [afterKill(image), ...afterPowerCut(image, fatesAtMost, report.crashPoints)]) {
        const key = `${saved} ${cut.digest}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = await examine(cut.image, original, saved);
        report.losses.push(...found.map((loss) => ({ step: `schema ${version}: ${step}`, loss })));
      }
    }
    report.disksExamined += seen.size;
  }
  return report;
}

/** The first entry of the journal as a version wrote it: the fields never changed, their version did. */
function firstLine(version: number): { line: string; hash: string } {
  const change: RecordedChange = { kind: 'engagement-created', engagement: anEngagement('eng-a') };
  const at = '2026-02-01T08:00:00.000Z';
  const text = JSON.stringify({ v: version, seq: 1, at, previous: journalOrigin('eng-a', sha256), change });
  const hash = sha256(text);
  return { line: `${text.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

function fileOf(version: number): string {
  const kind = { ...engagementFileKind, schemaVersion: version, minReader: version };
  const journal = { seq: 1, hash: firstLine(version).hash, at: '2026-02-01T08:00:00.000Z' };
  const head = { workspace: 'w', generation: 1, writer: 'w' };
  return sealEnvelope(kind, head, { engagement: anEngagement('eng-a'), journal }, sha256);
}

async function lifeOn(original: string, version: number) {
  const points: { step: string; image: DiskImage; saved: number }[] = [];
  let saved = 0;
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const start = imageOf(
    new Map([
      [`${home}/journal/000000000001.jsonl`, bytesOf(firstLine(version).line)],
      [`${home}/engagement.json`, bytesOf(original)],
    ]),
  );
  const disk = simulateDisk(start, ({ operation, path, isLasting }, image) => {
    if (isLasting) points.push({ step: `${operation} ${path}`, image: image(), saved });
  });
  for (let day = 0; day < 2; day += 1) {
    const opened = await startProgram({ fs: disk.fs });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    for (const value of [1, 2]) {
      const change = { kind: 'fact-recorded', fact: 'pm', value: day * 2 + value } as const;
      const committed = await opened.value.engagements.commit('eng-a', change);
      if (!committed.ok) throw new Error(JSON.stringify(committed.problem));
      saved = change.value;
    }
    const closed = await opened.value.close();
    if (!closed.ok) throw new Error(JSON.stringify(closed.problem));
  }
  points.push({ step: 'the end', image: disk.image(), saved });
  return points;
}

async function examine(image: DiskImage, original: string, saved: number): Promise<string[]> {
  const { fs, image: now } = simulateDisk(image);
  const opened = await startProgram({ fs, boot: 2, pid: 101 });
  if (!opened.ok) return [`does not open: ${JSON.stringify(opened.problem)}`];
  const read = await opened.value.engagements.read('eng-a');
  if (!read.ok) return [`the engagement does not open: ${JSON.stringify(read.problem)}`];
  const losses = opened.value.recoveries().map((each) => `told of damage: ${JSON.stringify(each)}`);
  const found = Number(read.value.facts['pm'] ?? 0);
  if (found < saved || found > saved + 1) losses.push(`${saved} was acknowledged, ${found} is there`);
  await opened.value.close();
  const texts = [...filesOf(now()).values()].map((bytes) => new TextDecoder().decode(bytes));
  if (!texts.includes(original)) losses.push('the original is gone');
  return losses;
}
