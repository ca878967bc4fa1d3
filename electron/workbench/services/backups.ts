import { isAbsolute, join } from 'node:path';
import type { BackupRow, BackupView } from '#shared/contract/backupViews';
import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Engagement } from '#shared/engagement/engagement';
import { isBackupOverdue } from '#shared/file/backupPlan';
import { fail, ok, type Result } from '#shared/result';
import { areNested, backupsFolder, type BackupPlace } from '../backup/backupPlace';
import { comparedRow, rowOf } from '../backup/backupRows';
import type { BackupSession } from '../backup/backupSession';
import { backupsOf, readManifest, workspacesIn, type FoundBackup } from '../backup/manifests';
import { restoreEngagements, type RestoredEngagement } from '../backup/restore';
import { openSnapshot } from '../backup/snapshot';
import { undoRestore } from '../backup/undoRestore';
import { interfaceWording } from './interfaceWording';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function backupsService(context: ServiceContext, session: BackupSession): Service<'backups'> {
  const { workspace, chooseFolder } = context;
  return {
    'backups.describe': () => describe(context, session),
    async 'backups.chooseFolder'() {
      const folder = chooseFolder === undefined ? null : await chooseFolder();
      return ok(folder === null ? null : { folder });
    },
    'backups.checkFolder': ({ folder }) => checkFolder(context, session, folder),
    async 'backups.plan'({ folder, ...change }) {
      if (typeof folder === 'string') {
        const checked = await checkFolder(context, session, folder);
        if (!checked.ok) return checked;
      }
      const planned = await workspace.backupPlan.update((old) => {
        if (folder === undefined || folder === old.folder) return ok({ ...old, ...given(change) });
        const { onClose, everyMinutes, keep } = old;
        // What is known of the last backup is about another folder.
        const fresh = { onClose, everyMinutes, keep, hasBegun: false, ...given(change) };
        return ok(folder === null ? fresh : { ...fresh, folder });
      });
      return planned.ok ? describe(context, session) : planned;
    },
    'backups.run': ({ folder }) => session.run(folder),
    'backups.cancel': () => {
      session.cancel();
      return Promise.resolve(ok(null));
    },
    'backups.list': ({ folder }) => list(context, session, folder),
    'backups.preview': (wanted) => preview(context, session, wanted),
    'backups.restore': (wanted) =>
      session.alone(async (signal, onProgress) => {
        if (workspace.isReadOnly) return fail({ code: 'read-only' });
        const restored: RestoredEngagement[] = [];
        const done = await restore(context, session, wanted, {
          signal,
          onProgress,
          onRestored: (one) => restored.push(one),
        });
        if (restored.length > 0) session.lastRestore = restored;
        return done;
      }),
    'backups.undoRestore': () =>
      session.alone(async () => {
        const undone = await undoRestore(context, session.lastRestore);
        if (undone.ok) session.lastRestore = [];
        return undone;
      }),
  };
}

async function describe(
  { workspace, fileSystem, now, chooseFolder }: ServiceContext,
  session: BackupSession,
): Promise<Result<BackupView, Problem>> {
  const plan = await workspace.backupPlan.read();
  if (!plan.ok) return plan;
  const { folder, onClose, everyMinutes, keep, lastGoodAt, lastProblem, hasBegun } = plan.value;
  const isThere = (path: string): Promise<boolean> =>
    fileSystem.stat(path).then(
      ({ isFolder }) => isFolder,
      () => false,
    );
  return ok({
    folder: folder ?? null,
    onClose,
    everyMinutes,
    keep,
    lastGoodAt: lastGoodAt ?? null,
    lastProblem: lastProblem ?? null,
    isFolderThere:
      folder === undefined ? null : await isThere(hasBegun ? join(folder, backupsFolder) : folder),
    isOverdue: isBackupOverdue(plan.value, {
      now: now(),
      changedAt: workspace.engagements.list()[0]?.updatedAt ?? null,
    }),
    running: session.running(),
    hasFolderDialog: chooseFolder !== undefined,
  });
}

async function checkFolder({ workspace }: ServiceContext, session: BackupSession, folder: string) {
  if (isAbsolute(folder) && (await areNested(folder, workspace.folder)))
    return fail({ code: 'backup-folder-inside' } as const);
  const place = await session.find(folder);
  if (!place.ok) return place;
  const found = await backupsOf(place.value, workspace.id);
  return found.ok ? ok({ folder, backups: found.value.length }) : found;
}

/** Backups of this workspace first, then those of others, each from the newest on. */
async function list(
  { workspace }: ServiceContext,
  session: BackupSession,
  folder: string | undefined,
): Promise<Result<readonly BackupRow[], Problem>> {
  const place = await session.find(folder);
  if (!place.ok) return place;
  const workspaces = await workspacesIn(place.value);
  if (!workspaces.ok) return workspaces;
  const own = workspaces.value.filter((each) => each === workspace.id);
  const others = workspaces.value.filter((each) => each !== workspace.id);
  const found: FoundBackup[] = [];
  for (const each of [...own, ...others]) {
    const backups = await backupsOf(place.value, each);
    if (!backups.ok) return backups;
    found.push(...backups.value);
  }
  return ok(found.map((backup) => rowOf(workspace.id, backup)));
}

type Wanted = Pick<Checked<'backups.preview'>, 'folder' | 'workspace' | 'number'>;

async function findBackup(session: BackupSession, { folder, workspace, number }: Wanted) {
  const place = await session.find(folder);
  if (!place.ok) return place;
  const manifest = await readManifest(place.value, workspace, number);
  return manifest.ok ? ok({ place: place.value, manifest: manifest.value }) : manifest;
}

async function preview({ workspace }: ServiceContext, session: BackupSession, wanted: Wanted) {
  const found = await findBackup(session, wanted);
  if (!found.ok) return found;
  const { manifest } = found.value;
  const here = new Map(workspace.engagements.list().map((summary) => [summary.id, summary] as const));
  return ok({
    backup: rowOf(workspace.id, { workspace: wanted.workspace, number: wanted.number, manifest }),
    engagements: manifest.engagements.map((each) => comparedRow(each, here.get(each.summary.id))),
  });
}

async function restore(
  context: ServiceContext,
  session: BackupSession,
  wanted: Checked<'backups.restore'>,
  watch: Pick<Parameters<typeof restoreEngagements>[1], 'signal' | 'onProgress' | 'onRestored'>,
) {
  const found = await findBackup(session, wanted);
  if (!found.ok) return found;
  const { place, manifest }: { place: BackupPlace; manifest: typeof found.value.manifest } = found.value;
  const snapshot = await openSnapshot(place, wanted.workspace, manifest.files);
  if (!snapshot.ok) return snapshot;
  const t = await interfaceWording(context);
  const day = manifest.createdAt.slice(0, 10);
  try {
    return await restoreEngagements(context, {
      ...watch,
      place,
      manifest,
      workspace: wanted.workspace,
      snapshot: snapshot.value,
      engagements: wanted.engagements,
      copyTitle: (title: Engagement['title']) => t('app.backups.copyTitle', { title, day }),
    });
  } finally {
    await snapshot.value.close();
  }
}
