import { charterDecisionSchema } from '../engagement/charter';
import {
  overrulesPlan,
  ownRecommendationSchema,
  planDecisionSchema,
  type PlanPlace,
} from '../engagement/decision';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { exchangeFileSchema } from './exchangeFile';
import { entries } from './exchangeEntries';
import type { ExchangeFaults } from './exchangeFaults';

/** Checks what was decided about plan and charter against the template and the own recommendations of the file. */
export function checkExchangePlan(
  raw: Readonly<Record<string, unknown>>,
  template: Template,
  faults: ExchangeFaults,
): void {
  const own = checkOwn(raw, template, faults);
  checkDecisions(raw, template, own, faults);
  checkCharter(raw['charter'], template, faults);
  checkRequiredLevels(raw['requiredLevels'], template, faults);
}

/** Gives back the ids of own recommendations; one must not hide a recommendation of the template. */
function checkOwn(
  raw: Readonly<Record<string, unknown>>,
  template: Template,
  faults: ExchangeFaults,
): ReadonlySet<string> {
  const { facets } = indexTemplate(template);
  const taken = new Set(template.recommendations.map(({ id }) => id));
  const own = new Set<string>();
  for (const [place, { id, targets, wave }] of entries(raw['ownRecommendations'], ownRecommendationSchema)) {
    const path = ['ownRecommendations', place];
    if (taken.has(id)) faults.add([...path, 'id'], { code: 'duplicate-entry', of: id });
    taken.add(id);
    own.add(id);
    for (const [target, facet] of targets.entries())
      if (!facets.has(facet)) faults.add([...path, 'targets', target], { code: 'facet-unknown', facet });
    checkPlace([...path, 'wave'], wave, template, faults);
  }
  return own;
}

function checkDecisions(
  raw: Readonly<Record<string, unknown>>,
  template: Template,
  own: ReadonlySet<string>,
  faults: ExchangeFaults,
): void {
  const known = new Set([...template.recommendations.map(({ id }) => id), ...own]);
  const seen = new Set<string>();
  for (const [place, decision] of entries(raw['decisions'], planDecisionSchema)) {
    const { recommendation, wave, reason } = decision;
    const path = ['decisions', place];
    if (!known.has(recommendation))
      faults.add([...path, 'recommendation'], { code: 'recommendation-unknown', recommendation });
    if (seen.has(recommendation))
      faults.add([...path, 'recommendation'], { code: 'duplicate-entry', of: recommendation });
    seen.add(recommendation);
    if (overrulesPlan(decision) && reason === undefined)
      faults.add([...path, 'reason'], { code: 'decision-reason-missing', recommendation });
    checkPlace([...path, 'wave'], wave, template, faults);
  }
}

function checkPlace(
  path: readonly PropertyKey[],
  place: PlanPlace | undefined,
  { configuration }: Template,
  faults: ExchangeFaults,
): void {
  const waves = configuration.planning.waves.length;
  if (typeof place === 'number' && place > waves)
    faults.add(path, { code: 'wave-unknown', wave: place, waves });
}

function checkCharter(value: unknown, template: Template, faults: ExchangeFaults): void {
  const charter = charterDecisionSchema.safeParse(value);
  if (!charter.success) return;
  const { groups } = indexTemplate(template);
  for (const [line, marks] of Object.entries(charter.data.raci))
    for (const group of Object.keys(marks))
      if (!groups.has(group)) faults.add(['charter', 'raci', line, group], { code: 'group-unknown', group });
}

function checkRequiredLevels(value: unknown, { outputs }: Template, faults: ExchangeFaults): void {
  const levels = exchangeFileSchema.shape.requiredLevels.safeParse(value);
  if (levels.data === undefined) return;
  const known = new Set(outputs.skills.skills.map(({ id }) => id));
  for (const skill of Object.keys(levels.data))
    if (!known.has(skill)) faults.add(['requiredLevels', skill], { code: 'skill-unknown', skill });
}
