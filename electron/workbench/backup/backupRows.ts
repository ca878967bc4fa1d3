import type { BackedUpRow, BackupRow } from '#shared/contract/backupViews';
import type { EngagementSummary } from '#shared/engagement/summary';
import type { BackedUpEngagement } from '#shared/file/backupManifest';
import type { FoundBackup } from './manifests';

/** A backup as a line of a list. */
export function rowOf(own: string, { workspace, number, manifest }: FoundBackup): BackupRow {
  const isOwn = workspace === own;
  if (manifest === null)
    return {
      workspace,
      number,
      isOwn,
      isDamaged: true,
      createdAt: '',
      host: '',
      version: '',
      engagements: 0,
      unreadable: 0,
      sizeBytes: 0,
    };
  const { createdAt, host, version, engagements, unreadable, files } = manifest;
  return {
    workspace,
    number,
    isOwn,
    isDamaged: false,
    createdAt,
    host,
    version,
    engagements: engagements.length,
    unreadable: unreadable.length,
    sizeBytes: files.reduce((total, { sizeBytes }) => total + sizeBytes, 0),
  };
}

/** An engagement of a backup, beside the one that is here. */
export function comparedRow(
  { summary, clientName }: BackedUpEngagement,
  here: EngagementSummary | undefined,
): BackedUpRow {
  const { id, title, status, updatedAt, respondentCount, answeredCount } = summary;
  return {
    id,
    title,
    clientName,
    status,
    updatedAt,
    respondentCount,
    answeredCount,
    comparison: compare(summary, here),
    here:
      here === undefined
        ? null
        : { title: here.title, updatedAt: here.updatedAt, answeredCount: here.answeredCount },
  };
}

function compare(there: EngagementSummary, here: EngagementSummary | undefined): BackedUpRow['comparison'] {
  if (here === undefined) return 'missing';
  if (here.updatedAt === there.updatedAt) return 'same';
  return Date.parse(there.updatedAt) < Date.parse(here.updatedAt) ? 'older' : 'newer';
}
