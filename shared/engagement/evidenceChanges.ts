import { assertNever, fail, ok, type Result } from '../result';
import type { EngagementChange } from './change';
import type { Engagement } from './engagement';
import type { EvidenceFile } from './evidence';
import type { EngagementProblem } from './problem';
import { picturesWithout } from './reportChanges';

type EvidenceChange = Extract<EngagementChange, { kind: `evidence-${string}` }>;

/**
 * The engagement with a file of evidence added, told anew or taken away. Verifications that rest on a file keep its id,
 * so that they rest on it again when it comes back.
 * Refuses: evidence-unknown, respondent-unknown.
 */
export function changeEvidence(
  engagement: Engagement,
  change: EvidenceChange,
): Result<Engagement, EngagementProblem> {
  const { evidence = [], respondents } = engagement;
  if (change.kind === 'evidence-added') {
    const { evidence: file } = change;
    const { respondent } = file;
    if (respondent !== undefined && respondents.every(({ id }) => id !== respondent))
      return fail({ code: 'respondent-unknown', respondent });
    return ok(withEvidence(engagement, [...evidence.filter(({ id }) => id !== file.id), file]));
  }
  if (evidence.every(({ id }) => id !== change.evidence))
    return fail({ code: 'evidence-unknown', evidence: change.evidence });
  switch (change.kind) {
    case 'evidence-described':
      return ok(
        withEvidence(
          engagement,
          evidence.map((file) => (file.id === change.evidence ? { ...file, ...change.description } : file)),
        ),
      );
    case 'evidence-removed':
      return ok(evidenceWithout(engagement, ({ id }) => id === change.evidence));
    default:
      return assertNever(change);
  }
}

/** The engagement without the files that are to go, and without their choice for the report. */
export function evidenceWithout(engagement: Engagement, goes: (file: EvidenceFile) => boolean): Engagement {
  const { evidence = [] } = engagement;
  const gone = evidence.filter(goes).map(({ id }) => id);
  return gone.length === 0
    ? engagement
    : withEvidence(
        picturesWithout(engagement, gone),
        evidence.filter((file) => !goes(file)),
      );
}

/** Without any the engagement is as it was before there were some. */
function withEvidence(engagement: Engagement, evidence: EvidenceFile[]): Engagement {
  const next = { ...engagement, evidence };
  if (evidence.length === 0) Reflect.deleteProperty(next, 'evidence');
  return next;
}
