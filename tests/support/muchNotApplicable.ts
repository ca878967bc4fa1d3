import { assess } from '#shared/assessment/assess';
import type { Answer } from '#shared/engagement/answer';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { sampleEngagement } from './sampleEngagement';

const waved: Answer = { state: 'not-applicable', reason: 'No such work here' };

/** Sample B after everybody waved off what they may of one facet, so much of it that a note is owed. */
export function withMuchNotApplicable(): { engagement: Engagement; facet: string } {
  for (const { id: facet } of template.facets) {
    const engagement = structuredClone(sampleEngagement('B'));
    for (const own of Object.values(engagement.answers))
      for (const question of template.questions)
        if (question.facet === facet && question.allowsNotApplicable && own[question.id] !== undefined)
          own[question.id] = waved;
    if (assess(template, engagement).facets[facet]?.needsNotApplicableNote === true)
      return { engagement, facet };
  }
  throw new Error('no facet can be waved off');
}
