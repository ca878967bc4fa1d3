import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { EngagementChange } from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import { engagementFileKind } from '#shared/file/engagementFile';
import { sealEnvelope } from '#shared/file/envelope';
import { chainEntry, journalOrigin } from '#shared/file/journalEntry';
import { engagementFolder } from '#workbench/storage/engagementFolder';
import { segmentName } from '#workbench/storage/journalScan';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { openWorkspace } from '#workbench/storage/openWorkspace';
import { sha256 } from '#workbench/storage/storage';
import type { Workspace } from '#workbench/storage/workspace';

/** A folder of its own, gone when the benchmark is over. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  // Ten thousand engagements take their time to go, too.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 300_000);
  return folder;
}

let ids = 0;

/** The workspace as the program opens it: real disk, real clock, its own checkpoints. */
export async function openBenchFolder(
  folder: string,
  mode: 'read-write' | 'read-only' = 'read-write',
): Promise<Workspace<unknown>> {
  const opened = await openWorkspace({
    folder,
    mode,
    brandSchema: z.unknown(),
    fileSystem: nodeFileSystem,
    now: () => new Date(),
    newId: () => `bench-${(ids += 1)}`,
    program: nodeProgram(),
    onProblem: (problem) => {
      throw new Error(JSON.stringify(problem));
    },
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

/**
 * Puts an engagement into a data folder as the store would, unsynced, with changes that are only in its journal. The
 * store itself takes care of every one, and ten thousand of them would take minutes.
 */
export function placeEngagement(
  data: string,
  engagement: Engagement,
  changes: readonly EngagementChange[] = [],
): void {
  const places = engagementFolder(engagement.id);
  for (const folder of [places.journal, places.generations])
    mkdirSync(join(data, folder), { recursive: true });
  const at = '2026-03-01T09:00:00.000Z';
  const previous = journalOrigin(engagement.id, sha256);
  const created = { kind: 'engagement-created', engagement } as const;
  const first = chainEntry({ seq: 1, at, previous, change: created }, sha256);
  const lines = [first.line];
  let { hash } = first.entry;
  for (const [place, change] of changes.entries()) {
    const next = chainEntry({ seq: place + 2, at, previous: hash, change }, sha256);
    lines.push(next.line);
    hash = next.entry.hash;
  }
  writeFileSync(join(data, segmentName(places.journal, 1)), lines.map((line) => `${line}\n`).join(''));
  const body = { engagement, journal: { seq: 1, hash: first.entry.hash, at } };
  const head = { workspace: 'bench', generation: 1, writer: 'bench' };
  writeFileSync(join(data, places.file), sealEnvelope(engagementFileKind, head, body, sha256));
}
