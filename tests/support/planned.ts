import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Planned } from '#shared/outputs/assessed';
import { plan } from '#shared/planning/plan';
import type { Template } from '#shared/template/template';
import { sampleEngagement } from './sampleEngagement';

/** What outputs are made from, for an engagement on a template. */
export function planned(engagement: Engagement, template: Template = productManagementDiagnostic): Planned {
  const assessment = assess(template, engagement);
  return { template, engagement, assessment, plan: plan(template, engagement, assessment) };
}

/** The same for a built-in sample. */
export function plannedSample(id: 'A' | 'B' | 'C'): Planned {
  return planned(sampleEngagement(id));
}
