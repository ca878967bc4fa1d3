import type { ConflictCopyRow } from '#shared/contract/views';
import type { Problem } from '#shared/contract/problem';
import type { Engagement } from '#shared/engagement/engagement';
import { summarise } from '#shared/engagement/summary';
import { ok, type Result } from '#shared/result';
import { interfaceWording } from './interfaceWording';
import { filesNamedIn } from './filesNamedIn';
import type { Service, ServiceContext } from './service';

/** Versions of our files that programs keeping folders in step left beside them: shown, opened as copies, put aside. */
export function conflictsService(context: ServiceContext): Service<'conflicts'> {
  const { workspace } = context;
  return {
    'conflicts.list': () => list(context),
    'conflicts.openAsCopy': ({ file }) => openAsCopy(context, file),
    async 'conflicts.putAside'({ file }) {
      const kept = await workspace.putAsideConflictCopy(file);
      return kept.ok ? ok({ keptAs: kept.value }) : kept;
    },
  };
}

async function list({ workspace }: ServiceContext): Promise<Result<readonly ConflictCopyRow[], Problem>> {
  const copies = await workspace.conflictCopies();
  if (!copies.ok) return copies;
  const here = new Map(workspace.engagements.list().map((summary) => [summary.id, summary] as const));
  const rows: ConflictCopyRow[] = [];
  for (const { file, of } of copies.value) {
    const read = await workspace.readConflictCopy(file);
    const copy = read.ok ? summarise(read.value.engagement, read.value.at) : null;
    rows.push({ file, of, copy, here: copy === null ? null : (here.get(copy.id) ?? null) });
  }
  return ok(rows);
}

async function openAsCopy(context: ServiceContext, file: string): Promise<Result<Engagement, Problem>> {
  const { workspace, newId } = context;
  const read = await workspace.readConflictCopy(file);
  if (!read.ok) return read;
  const { engagement, at } = read.value;
  const t = await interfaceWording(context);
  const title = t('app.conflicts.copyTitle', {
    title: engagement.title,
    day: at.slice(0, 10),
  });
  const files = await filesNamedIn(workspace, engagement, engagement.id);
  if (!files.ok) return files;
  return workspace.engagements.create(
    { ...engagement, id: newId(), title: title.slice(0, 200) },
    files.value,
  );
}
