import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import { composeReport, type ReportInput } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import { createTranslate } from '#workbench/translate';

/** The English wording, as the workbench passes it in. */
export const translate = createTranslate('en');

/** Everything a report needs, computed from the engagement by the real engine. */
export function reportInput(engagement: Engagement, changes: Partial<ReportInput> = {}): ReportInput {
  const assessment = assess(template, engagement);
  return {
    template,
    engagement,
    client: { id: 'client', name: 'Alfa Compliance Software' },
    assessment,
    plan: plan(template, engagement, assessment),
    brand: {
      name: 'Nordlys Product Advisers',
      colour: '#0f5c5c',
      contact: 'Nordlys Product Advisers\nStorgatan 1, Malmö\nhello@nordlys.example',
    },
    language: 'en',
    translate,
    now: '2026-03-03T10:30:00.000Z',
    isDraft: false,
    ...changes,
  };
}

export function reportOf(engagement: Engagement, changes: Partial<ReportInput> = {}): ReportDocument {
  return composeReport(reportInput(engagement, changes));
}
