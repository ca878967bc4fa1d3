import type { Engagement, Respondent } from '../engagement/engagement';
import { holds } from '../situation/evaluate';
import { ownSources } from '../situation/ownSources';
import type { Contradiction } from '../template/contradiction';
import type { Template } from '../template/template';

/** What one person's answers contradict, each other or the fact sheet, in the order of the template. */
export function contradictionsOf(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
): readonly Contradiction[] {
  const { contradictions = [] } = template;
  if (contradictions.length === 0) return [];
  const sources = ownSources(template, engagement, respondent);
  return contradictions.filter(({ when }) => holds(when, sources));
}
