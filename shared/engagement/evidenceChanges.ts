import { assertNever, fail, ok, type Result } from '../result';
import type { EngagementChange } from './change';
import type { Engagement } from './engagement';
import type { ErasureTarget } from './erasureTarget';
import type { EvidenceFile } from './evidence';
import type { EngagementProblem } from './problem';

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

/** The engagement without the files that are to go. */
export function evidenceWithout(engagement: Engagement, goes: (file: EvidenceFile) => boolean): Engagement {
  const { evidence } = engagement;
  return evidence?.some(goes) === true
    ? withEvidence(
        engagement,
        evidence.filter((file) => !goes(file)),
      )
    : engagement;
}

/** Whether a file came from somebody who is to be forgotten, or with an answer that is to go whole. */
export function isErasedEvidence(
  { respondent, question }: Pick<EvidenceFile, 'respondent' | 'question'>,
  target: ErasureTarget,
): boolean {
  if (respondent !== target.respondent) return false;
  return target.kind === 'respondent' || (target.part === 'answer' && question === target.question);
}

/** Without any the engagement is as it was before there were some. */
function withEvidence(engagement: Engagement, evidence: EvidenceFile[]): Engagement {
  const next = { ...engagement, evidence };
  if (evidence.length === 0) Reflect.deleteProperty(next, 'evidence');
  return next;
}
