import { isDeepStrictEqual } from 'node:util';
import { engagementFileKind } from '#shared/file/engagementFile';
import { openEnvelope } from '#shared/file/envelope';
import type { FileProblem } from '#shared/file/problem';
import type { FileSystem } from '#workbench/storage/fileSystem';
import { sha256 } from '#workbench/storage/storage';
import { smallTemplate } from '../support/smallTemplate';
import { filesOf, type DiskImage } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';
import type { LedgerPage, Promised } from './ledger';
import { dataFolder, startProgram, type AnyWorkspace } from './machine';

/** What is wrong with a disk after a crash, one sentence each; nothing when every promise was kept. */
export type Losses = readonly string[];

const litter = /\.tmp$|\/\.new-|\/\.removed-|\/lock\.taking-over$/;

/** A disk to be examined: a simulated one, or a real folder. */
export interface ExaminedDisk {
  readonly fs: FileSystem;
  readonly folder: string;
  /** Every file under the folder by its path; folders end with a slash. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface Examination {
  readonly boot?: number;
  /** The disk was harmed as well, so recoveries are expected. */
  readonly wasDamaged?: boolean;
  /** Checkpoints failed, so their numbers are missing. */
  readonly mayHaveGaps?: boolean;
}

/** As `examineDisk`, for what a crash left of a simulated disk. */
export function examine(image: DiskImage, page: LedgerPage, how: Examination = {}): Promise<Losses> {
  const { fs, image: now } = simulateDisk(image);
  const files = () => Promise.resolve(filesOf(now()));
  return examineDisk({ fs, folder: dataFolder, files }, page, how);
}

/**
 * Starts the machine again on what a crash left and compares everything with the ledger: acknowledged is there, not
 * acknowledged is whole or not there, the program goes on working, and nothing of the crash stays behind.
 */
export async function examineDisk(
  { fs, folder, files }: ExaminedDisk,
  page: LedgerPage,
  { boot = 2, wasDamaged = false, mayHaveGaps = false }: Examination,
): Promise<Losses> {
  const losses: string[] = [];
  const problems: FileProblem[] = [];
  try {
    losses.push(...missingGenerations(await files(), mayHaveGaps));
    const onProblem = (problem: FileProblem) => problems.push(problem);
    const opened = await startProgram({ fs, folder, boot, pid: 101, onProblem });
    if (!opened.ok) return [`the folder does not open: ${JSON.stringify(opened.problem)}`];
    losses.push(...(await compare(opened.value, page)));
    losses.push(...(await goOn(opened.value)));
    if (!wasDamaged)
      for (const recovery of opened.value.recoveries())
        losses.push(`told of damage: ${JSON.stringify(recovery)}`);
    const closed = await opened.value.close();
    if (!closed.ok) losses.push(`does not close: ${JSON.stringify(closed.problem)}`);
    losses.push(...problems.map((problem) => `in the background: ${JSON.stringify(problem)}`));
    for (const path of (await files()).keys())
      if (litter.test(path.replace(/\/$/, ''))) losses.push(`left behind: ${path}`);
  } catch (error) {
    losses.push(`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return losses;
}

async function compare(workspace: AnyWorkspace, page: LedgerPage): Promise<string[]> {
  const losses: string[] = [];
  const listed = new Set(workspace.engagements.list().map(({ id }) => id));
  for (const [id, promised] of page.engagements) {
    const read = await workspace.engagements.read(id);
    if (!read.ok && read.problem.code !== 'engagement-not-found')
      losses.push(`engagement ${id} does not open: ${JSON.stringify(read.problem)}`);
    const found = read.ok ? read.value : null;
    if (!isAllowed(promised, found)) losses.push(difference(`engagement ${id}`, promised, found));
    if (listed.has(id) !== read.ok) losses.push(`the list is out of step on ${id}`);
  }
  const clients = await workspace.clients.read();
  if (!clients.ok) losses.push(`clients do not open: ${JSON.stringify(clients.problem)}`);
  else if (!isAllowed(page.clients, clients.value))
    losses.push(difference('clients', page.clients, clients.value));
  for (const [version, promised] of page.templates) {
    const expected = { ...smallTemplate, version };
    const read = await workspace.templates.read(expected);
    if (!read.ok && read.problem.code !== 'template-not-found')
      losses.push(`template ${version} does not open: ${JSON.stringify(read.problem)}`);
    else if (read.ok && !isDeepStrictEqual(read.value, expected)) losses.push(`template ${version} changed`);
    else if (!isAllowed(promised, read.ok)) losses.push(difference(`template ${version}`, promised, read.ok));
  }
  for (const { engagement, hash, bytes } of page.attachments) {
    // What belongs to an engagement that may be gone by now goes with it.
    if (engagement !== null && page.engagements.get(engagement)?.possible.includes(null) === true) continue;
    const { attachments, engagements } = workspace;
    const read = await (engagement === null ? attachments : engagements.attachments(engagement)).read(hash);
    if (!read.ok || sha256(read.value) !== sha256(bytes))
      losses.push(`attachment ${hash} of ${engagement ?? 'the workspace'} is lost`);
  }
  return losses;
}

/** The program must be as good as new: every engagement takes another change, and every record an update. */
async function goOn(workspace: AnyWorkspace): Promise<string[]> {
  const losses: string[] = [];
  for (const { id } of workspace.engagements.list()) {
    const change = { kind: 'fact-recorded', fact: 'teams', value: 7 } as const;
    const committed = await workspace.engagements.commit(id, change);
    if (!committed.ok) losses.push(`${id} takes no change: ${JSON.stringify(committed.problem)}`);
  }
  const updated = await workspace.clients.update((old) => ({ ok: true, value: [...old] }));
  if (!updated.ok) losses.push(`clients take no change: ${JSON.stringify(updated.problem)}`);
  return losses;
}

/** A checkpoint keeps the file it replaces before it does so; only a failed one leaves a gap in the numbers. */
function missingGenerations(files: ReadonlyMap<string, Uint8Array>, mayHaveGaps: boolean): string[] {
  return [...files].flatMap(([path, bytes]) => {
    const folder = /^(.*\/engagements\/[^./][^/]*)\/engagement\.json$/.exec(path)?.[1];
    const opened = folder === undefined ? null : openKept(bytes);
    if (folder === undefined || opened === null || opened.generation === 1) return [];
    const olderThan = (number: number) => `${folder}/generations/${String(number).padStart(12, '0')}.json`;
    const candidates = Array.from({ length: mayHaveGaps ? opened.generation - 1 : 1 }, (_, back) =>
      olderThan(opened.generation - 1 - back),
    );
    const isKept = candidates.some((name) => openKept(files.get(name)) !== null);
    return isKept ? [] : [`not kept before it was replaced: ${candidates[0] ?? folder}`];
  });
}

function openKept(bytes: Uint8Array | undefined): { readonly generation: number } | null {
  if (bytes === undefined) return null;
  const opened = openEnvelope(engagementFileKind, new TextDecoder().decode(bytes), 'kept', sha256);
  return opened.ok ? opened.value : null;
}

function isAllowed<Value>({ acknowledged, possible }: Promised<Value>, found: Value): boolean {
  return [acknowledged, ...possible].some((value) => isDeepStrictEqual(value, found));
}

function difference(what: string, promised: Promised<unknown>, found: unknown): string {
  const told = (value: unknown) => JSON.stringify(value).slice(0, 400);
  return `${what}: promised ${told(promised.acknowledged)} (or one of ${promised.possible.length}), found ${told(found)}`;
}

/** Harms a file of the folder as a failing disk would: its middle byte is another one. */
export function withDamage(image: DiskImage, name: string): DiskImage | null {
  const nodes = new Map(image.nodes);
  const path = `${dataFolder}/${name}`;
  const harmed = filesOf(image).get(path);
  for (const [id, node] of nodes) {
    if (node.kind !== 'file' || node.current !== harmed || harmed.length === 0) continue;
    const bytes = harmed.slice();
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x11;
    nodes.set(id, { kind: 'file', durable: bytes, unsynced: [], current: bytes });
    return { nodes };
  }
  return null;
}
