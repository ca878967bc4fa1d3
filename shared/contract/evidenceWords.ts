import type { EngagementChange } from '../engagement/change';
import { assertNever } from '../result';
import { plain } from './deedParts';
import type { DeedWording, DeedWords } from './deedWords';
import type { HistoryDeed } from './views';

/** What was done to a file of evidence, in plain words. */
export function evidenceWords(
  { translate, engagement }: DeedWording,
  change: Extract<EngagementChange, { kind: `evidence-${string}` }>,
  was: HistoryDeed['was'],
): DeedWords {
  const file =
    change.kind === 'evidence-added'
      ? change.evidence
      : [...(engagement.evidence ?? []), ...(was?.fields?.evidence ?? [])].find(
          ({ id }) => id === change.evidence,
        );
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
