import { fittingAnchor } from '../../outputs/fittingAnchor';
import { levels } from '../../template/configuration';
import type { FacetResult, VerdictLevel } from '../../assessment/assessment';
import type { Facet } from '../../template/model';
import type { Block } from '../document';
import { advisedIn } from './advised';
import {
  applicableOutcomes,
  facetScore,
  weakestFacets,
  type DimensionOutcome,
  type Writing,
} from './writing';

const mostFindings = 3;

/** The weakest facet of each of the three situations that weigh most, as finding, consequence, evidence, suggestion. */
export function composeMainFindings(writing: Writing): Block[] {
  const { translate } = writing;
  const findings = byUrgency(applicableOutcomes(writing))
    .flatMap((outcome) => {
      const [weakest] = weakestFacets(writing, outcome.dimension.id);
      const facet = writing.index.facets.get(weakest?.id ?? '');
      return weakest === undefined || facet === undefined
        ? []
        : [mainFinding(writing, outcome, facet, weakest)];
    })
    .slice(0, mostFindings);
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.findings') },
    ...(findings.length > 0
      ? findings
      : [{ kind: 'paragraph', text: translate('report.summary.findingsNone') } as const]),
  ];
}

function byUrgency(outcomes: readonly DimensionOutcome[]): DimensionOutcome[] {
  const order: readonly VerdictLevel[] = levels;
  const rank = ({ verdict }: DimensionOutcome): number => {
    const place = order.indexOf(verdict.level);
    return place === -1 ? order.length : place;
  };
  return [...outcomes].sort(
    (one, other) => rank(one) - rank(other) || (other.verdict.severity ?? 0) - (one.verdict.severity ?? 0),
  );
}

function mainFinding(
  writing: Writing,
  { dimension }: DimensionOutcome,
  facet: Facet,
  result: FacetResult,
): Block {
  const { figures, text, translate } = writing;
  const evidence = [
    translate('report.summary.evidence', {
      score: facetScore(writing, result),
      people: Object.keys(result.respondents).length,
      groups: Object.keys(result.groups).length,
    }),
    ...(result.override === null
      ? []
      : [translate('report.summary.evidenceOverridden', { score: figures.score(result.computedScore) })]),
    translate(result.isVerified ? 'report.summary.evidenceVerified' : 'report.summary.evidenceOpinion'),
  ].join(' ');
  return {
    kind: 'finding',
    key: `summary.finding.${facet.id}`,
    source: { kind: 'facet', id: facet.id },
    title: translate('report.summary.findingTitle', {
      dimension: text(dimension.name),
      facet: text(facet.name),
    }),
    value: facetScore(writing, result),
    tags: [],
    text: text(fittingAnchor(facet, result.score ?? 0)),
    details: [
      { label: translate('report.summary.consequence'), text: text(facet.whyItMatters) },
      { label: translate('report.summary.evidenceLabel'), text: evidence },
      { label: translate('report.summary.suggestion'), text: suggestionFor(writing, result.id) },
    ],
  };
}

/** Title of the first recommendation of the chapter that works on the facet. */
function suggestionFor(writing: Writing, facet: string): string {
  const found = advisedIn(writing).find(({ targets }) => targets.includes(facet));
  return found === undefined ? writing.translate('report.summary.noSuggestion') : writing.text(found.title);
}
