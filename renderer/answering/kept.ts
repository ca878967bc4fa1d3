import { z } from 'zod';
import { answerSchema, type Answer } from '#shared/engagement/answer';
import { recordIdSchema } from '#shared/engagement/engagement';
import type { SelfAssessment } from '#shared/file/selfAssessment';
import { templateIdSchema } from '#shared/template/ids';

const keptSchema = z.object({
  id: recordIdSchema,
  title: z.string().max(200),
  answers: z.record(templateIdSchema, answerSchema),
});

/** What somebody has entered so far. */
export interface Kept {
  /** The respondent's id, or on a form for anybody one of this copy's own. */
  readonly id: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

function keyOf({ engagement, group, respondent }: SelfAssessment): string {
  return `plumbline-answers/${engagement.id}/${respondent?.id ?? `any-${group.id}`}`;
}

/** What this browser has kept of this form, or an empty start. */
export function readKept(assessment: SelfAssessment): Kept {
  const { respondent } = assessment;
  const fresh: Kept = { id: respondent?.id ?? newId(), title: respondent?.title ?? '', answers: {} };
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(assessment)) ?? 'null'));
    return kept.success ? kept.data : fresh;
  } catch {
    return fresh;
  }
}

/** Whether this browser keeps it: some keep nothing for pages from disk. */
export function keep(assessment: SelfAssessment, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(assessment), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(assessment: SelfAssessment): void {
  try {
    localStorage.removeItem(keyOf(assessment));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Random, and made without what browsers offer to pages from servers only. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
