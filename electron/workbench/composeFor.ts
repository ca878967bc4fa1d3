import { assess } from '#shared/assessment/assess';
import { plan } from '#shared/planning/plan';
import type { ReportInput } from '#shared/report/composeReport';
import type { WorkbenchPorts } from './ports';

/** What a report is composed from, as far as it is not computed. */
export type ComposeOrder = Omit<ReportInput, 'assessment' | 'plan' | 'translate' | 'now' | 'timeZone'> & {
  readonly now: Date;
};

/** Answers to figures to plan: everything a report is composed from, in the words of its language. */
export function composeFor(
  { translateFor }: Pick<WorkbenchPorts, 'translateFor'>,
  { template, engagement, language, now, ...order }: ComposeOrder,
): ReportInput {
  const assessment = assess(template, engagement);
  return {
    ...order,
    template,
    engagement,
    language,
    assessment,
    plan: plan(template, engagement, assessment),
    translate: translateFor(language),
    now: now.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
