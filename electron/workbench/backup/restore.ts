import type { BackupProgress, RestoredRow, RestoreResult } from '#shared/contract/backupViews';
import type { Problem } from '#shared/contract/problem';
import type { Engagement } from '#shared/engagement/engagement';
import type { BackupManifest } from '#shared/file/backupManifest';
import { fail, ok, type Result } from '#shared/result';
import type { Client } from '#shared/engagement/client';
import type { Brand } from '#shared/report/brand';
import { attachmentsNamedIn } from '../gate/openOutsideFile';
import { addClient, readClient } from '../services/clients';
import { keepTemplate } from '../services/keepTemplate';
import { readBrand } from '../services/brandRecords';
import type { ServiceContext } from '../services/service';
import type { ReceivedFile, Workspace } from '../storage/workspace';
import { placeNames, placeProblem, type BackupPlace } from './backupPlace';
import { readObject } from './snapshotFileSystem';

/** One engagement that came back, with what is needed to take that back. */
export interface RestoredEngagement {
  readonly row: RestoredRow;
  readonly after: Engagement;
  /** What stood in its place; null where there was nothing. */
  readonly before: Engagement | null;
}

export interface RestoreOrder {
  readonly place: BackupPlace;
  readonly workspace: string;
  readonly manifest: BackupManifest;
  readonly snapshot: Workspace<Brand>;
  readonly engagements: readonly { readonly id: string; readonly asCopy: boolean }[];
  /** The title of a copy. */
  readonly copyTitle: (title: string) => string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BackupProgress) => void;
  readonly onRestored: (restored: RestoredEngagement) => void;
}

/**
 * Brings engagements back one after the other, with client, template and brand where those are missing. What is here
 * is never overwritten: it stays beside the copy, or in the history of the engagement that was replaced.
 */
export async function restoreEngagements(
  context: ServiceContext,
  order: RestoreOrder,
): Promise<Result<RestoreResult, Problem>> {
  const known = new Set(order.manifest.engagements.map(({ summary }) => summary.id));
  const unknown = order.engagements.find(({ id }) => !known.has(id));
  if (unknown !== undefined) return fail({ code: 'backup-lacks-engagement', engagement: unknown.id });
  const restored: RestoredRow[] = [];
  for (const { id, asCopy } of order.engagements) {
    if (order.signal.aborted) break;
    order.onProgress({ stage: 'restoring', done: restored.length, total: order.engagements.length });
    const one = await restoreOne(context, order, id, asCopy);
    if (!one.ok) return one;
    order.onRestored(one.value);
    restored.push(one.value.row);
  }
  return ok({ restored, left: order.engagements.length - restored.length });
}

async function restoreOne(
  context: ServiceContext,
  order: RestoreOrder,
  id: string,
  asCopy: boolean,
): Promise<Result<RestoredEngagement, Problem>> {
  const { engagements } = context.workspace;
  const there = await order.snapshot.engagements.read(id);
  if (!there.ok) return there;
  const along = await bringAlong(context, order.snapshot, there.value);
  if (!along.ok) return along;
  const files = await filesOf(order, id);
  if (!files.ok) return files;
  if (!engagements.list().some((summary) => summary.id === id)) {
    const received = await engagements.receive(id, files.value);
    return received.ok ? ok(outcome(received.value, 'itself', null)) : received;
  }
  if (asCopy) return restoreCopy(context, order, there.value, files.value);
  const kept = await keepAttachments(context, id, attachmentsOf(there.value, files.value));
  if (!kept.ok) return kept;
  const before = await engagements.read(id);
  if (!before.ok) return before;
  const replaced = await engagements.commit(id, { kind: 'state-restored', engagement: there.value });
  return replaced.ok ? ok(outcome(replaced.value, 'replacement', before.value)) : replaced;
}

async function restoreCopy(
  context: ServiceContext,
  { copyTitle }: RestoreOrder,
  there: Engagement,
  files: readonly ReceivedFile[],
): Promise<Result<RestoredEngagement, Problem>> {
  const { engagements } = context.workspace;
  const id = context.newId();
  const title = copyTitle(there.title).slice(0, 200);
  const copy: Engagement = { ...there, id, title, status: 'active' };
  // The copy of a sample is work of its own.
  delete copy.sample;
  const created = await engagements.create(copy, attachmentsOf(copy, files));
  return created.ok ? ok(outcome(created.value, 'copy', null)) : created;
}

function outcome(after: Engagement, as: RestoredRow['as'], before: Engagement | null): RestoredEngagement {
  return { row: { engagement: after.id, title: after.title, as }, after, before };
}

/** Client, template and brand of an engagement, where this workspace does not have them. */
async function bringAlong(
  context: ServiceContext,
  snapshot: Workspace<Brand>,
  engagement: Engagement,
): Promise<Result<null, Problem>> {
  const client = await readClient(context, engagement.client);
  if (!client.ok) {
    const there = await readClient({ workspace: snapshot }, engagement.client);
    if (!there.ok) return there;
    const pictures = await bringFiles(context, snapshot, there.value);
    if (!pictures.ok) return pictures;
    const added = await addClient(context, there.value);
    if (!added.ok) return added;
  }
  const template = await context.templates.read(engagement.template);
  if (!template.ok) {
    const there = await snapshot.templates.read(engagement.template);
    if (!there.ok) return there;
    const kept = await keepTemplate(context, there.value);
    if (!kept.ok) return kept;
  }
  return engagement.brand === undefined ? ok(null) : bringBrand(context, snapshot, engagement.brand);
}

/** What a record names of the workspace's own files: logos, and every cut of a typeface. */
async function bringFiles(
  { workspace }: ServiceContext,
  snapshot: Workspace<Brand>,
  record: Brand | Client,
): Promise<Result<null, Problem>> {
  for (const attachment of attachmentsNamedIn(record)) {
    const bytes = await snapshot.attachments.read(attachment);
    if (!bytes.ok) return bytes;
    const kept = await workspace.attachments.write(bytes.value);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

async function bringBrand(
  context: ServiceContext,
  snapshot: Workspace<Brand>,
  id: string,
): Promise<Result<null, Problem>> {
  if ((await readBrand(context, id)).ok) return ok(null);
  const brand = await readBrand({ workspace: snapshot }, id);
  if (!brand.ok) return brand;
  const files = await bringFiles(context, snapshot, brand.value);
  if (!files.ok) return files;
  const added = await context.workspace.brands.update((brands) => ok([...brands, brand.value]));
  return added.ok ? ok(null) : added;
}

async function keepAttachments(
  { workspace }: ServiceContext,
  id: string,
  attachments: readonly Uint8Array[],
): Promise<Result<null, Problem>> {
  for (const bytes of attachments) {
    const kept = await workspace.engagements.attachments(id).write(bytes);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

/** Of the files in an engagement's folder those it names; others belong to its history, or to nothing. */
function attachmentsOf(engagement: Engagement, files: readonly ReceivedFile[]): readonly Uint8Array[] {
  const named = attachmentsNamedIn(engagement);
  return files.flatMap(({ name, bytes }) =>
    name.startsWith('attachments/') && named.has(name.slice(name.lastIndexOf('/') + 1)) ? [bytes] : [],
  );
}

/** The files of one engagement, named inside its folder, each verified. */
async function filesOf(
  { place, workspace, manifest }: RestoreOrder,
  id: string,
): Promise<Result<readonly ReceivedFile[], Problem>> {
  const prefix = `engagements/${id}/`;
  const files: ReceivedFile[] = [];
  for (const file of manifest.files.filter(({ name }) => name.startsWith(prefix))) {
    const bytes = await readObject(place, placeNames(workspace).object(file.hash), file);
    if (!bytes.ok) return fail(placeProblem(bytes.problem));
    if (bytes.value === null) return fail({ code: 'backup-unsound', file: file.name });
    files.push({ name: file.name.slice(prefix.length), bytes: bytes.value });
  }
  return ok(files);
}
