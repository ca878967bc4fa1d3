import type { EngagementChange } from '../engagement/change';
import type { EvidenceFile } from '../engagement/evidence';
import { assertNever } from '../result';
import { plain } from './deedParts';
import type { DeedWording, DeedWords } from './deedWords';
import type { HistoryDeed } from './views';

type EvidenceChange = Extract<EngagementChange, { kind: `evidence-${string}` }>;

/**
 * The file a change is about: one of `evidence`, those on record now, or of those there were before the change.
 * Undefined if it is in neither.
 */
export function fileOfChange(
  evidence: readonly EvidenceFile[] | undefined,
  change: EvidenceChange,
  was: HistoryDeed['was'],
): EvidenceFile | undefined {
  if (change.kind === 'evidence-added') return change.evidence;
  return [...(evidence ?? []), ...(was?.fields?.evidence ?? [])].find(({ id }) => id === change.evidence);
}

/** What was done to a file of evidence, in plain words. */
export function evidenceWords(
  { translate, engagement }: DeedWording,
  change: EvidenceChange,
  was: HistoryDeed['was'],
): DeedWords {
  const file = fileOfChange(engagement.evidence, change, was);
  const name = file === undefined ? translate('activity.someFile') : file.caption || file.fileName;
  const respondent = file?.respondent ?? null;
  switch (change.kind) {
    case 'evidence-added':
      return plain('evidence', translate('activity.evidenceAdded', { name }), respondent);
    case 'evidence-described':
      return plain('evidence', translate('activity.evidenceDescribed', { name }), respondent);
    case 'evidence-removed':
      return plain('evidence', translate('activity.evidenceRemoved', { name }), respondent);
    default:
      return assertNever(change);
  }
}
