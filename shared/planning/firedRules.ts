import { holds } from '../situation/evaluate';
import type { Sources } from '../situation/sources';
import type { Assessment } from '../assessment/assessment';
import type { Contraindication, Recommendation } from '../template/advice';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';

/** What the rules against training come to for one engagement (section 4.4, rulings 24 to 26). */
export interface FiredRules {
  /** The listed ones, in template order. */
  readonly listed: readonly string[];
  /** By recommendation, every rule that holds it back; eligible or not. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** By training module. */
  readonly heldModules: Readonly<Record<string, readonly string[]>>;
  /** What fired rules ask to come first, or to be there at all. */
  readonly requirements: readonly NonNullable<Contraindication['requires']>[];
}

/** `sources` know the whole assessment; what depends on one recommendation is added here. */
export function firedRules(template: Template, assessment: Assessment, sources: Sources): FiredRules {
  const { recommendations } = indexTemplate(template);
  const listed: string[] = [];
  const held: Record<string, string[]> = {};
  const heldModules: Record<string, string[]> = {};
  const requirements: NonNullable<Contraindication['requires']>[] = [];
  for (const rule of template.contraindications) {
    const concerned = rule.holds.recommendations.flatMap((id) => recommendations.get(id) ?? []);
    const hit =
      rule.scope === 'engagement'
        ? holds(rule.when, sources) && concerned
        : concerned.filter((each) => holds(rule.when, withFirstTarget(sources, assessment, each)));
    if (hit === false || (rule.scope === 'recommendation' && hit.length === 0)) continue;
    if (rule.isListed) listed.push(rule.id);
    for (const { id } of hit) (held[id] ??= []).push(rule.id);
    for (const module of rule.holds.modules) (heldModules[module] ??= []).push(rule.id);
    if (rule.requires !== undefined) requirements.push(rule.requires);
  }
  return { listed, held, heldModules, requirements };
}

/** Adds what a rule can ask about the recommendation it may hold. */
function withFirstTarget(
  sources: Sources,
  { facets, dimensions, exposures }: Assessment,
  { targets }: Recommendation,
): Sources {
  const dimension = facets[targets[0] ?? '']?.dimension ?? '';
  return {
    ...sources,
    firstTargetExposure: () => exposures[dimension]?.value ?? null,
    firstTargetGrade: () => dimensions[dimension]?.confidence.grade ?? null,
  };
}
