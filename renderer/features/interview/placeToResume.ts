import type { Engagement, Respondent, Session } from '#shared/engagement/engagement';
import { progress } from '#shared/interview/progress';
import { subjectOf } from '#shared/interview/subject';
import type { Template } from '#shared/template/template';

type Resumed = Pick<Session, 'dimensionOrder'> & Partial<Pick<Session, 'position'>>;

/** Where the interview was left, else the first open question, else the review. */
export function placeToResume(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  { position, dimensionOrder }: Resumed,
): string | null {
  if (position !== undefined && subjectOf(template, position) !== undefined) return position;
  return progress(template, engagement, respondent, dimensionOrder).firstUnanswered?.id ?? null;
}
