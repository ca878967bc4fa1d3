import { fittingAnchor } from '../../outputs/fittingAnchor';
import { levels } from '../../template/configuration';
import type { FacetResult, VerdictLevel } from '../../assessment/assessment';
import type { Facet } from '../../template/model';
import type { Block } from '../document';
import { advisedIn } from './advised';
import { isFacetShown } from './shown';
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
  const findings = mainFacets(writing).map((main) => mainFinding(writing, main));
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.findings') },
    ...(findings.length > 0
      ? findings
      : [{ kind: 'paragraph', text: translate('report.summary.findingsNone') } as const]),
  ];
}

/** The same in a line each. */
export function composeMainFindingsShort(writing: Writing): Block[] {
  const { text, translate } = writing;
  const main = mainFacets(writing);
  if (main.length === 0) return composeMainFindings(writing);
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.findings') },
    {
      kind: 'table',
      columns: [
        { title: translate('report.chapters.summary.finding'), width: 'wide' },
        { title: translate('report.chapters.summary.score'), width: 'narrow', isNumber: true },
        { title: translate('report.summary.consequence'), width: 'wide' },
        { title: translate('report.chapters.summary.suggestion'), width: 'wide' },
      ],
      rows: main.map(({ outcome, facet, result }) => [
        {
          text: translate('report.summary.findingTitle', {
            dimension: text(outcome.dimension.name),
            facet: text(facet.name),
          }),
          isStrong: true,
        },
        { text: facetScore(writing, result), isNumber: true },
        { text: text(facet.whyItMatters) },
        { text: suggestionFor(writing, result.id) },
      ]),
    },
  ];
}

interface MainFacet {
  readonly outcome: DimensionOutcome;
  readonly facet: Facet;
  readonly result: FacetResult;
}

/** Facets that may not be shown by themselves are no finding: what they say would be few people's answer. */
function mainFacets(writing: Writing): MainFacet[] {
  return byUrgency(applicableOutcomes(writing))
    .flatMap((outcome): MainFacet[] => {
      const result = weakestFacets(writing, outcome.dimension.id).find((each) => isFacetShown(writing, each));
      const facet = writing.index.facets.get(result?.id ?? '');
      return result === undefined || facet === undefined ? [] : [{ outcome, facet, result }];
    })
    .slice(0, mostFindings);
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

function mainFinding(writing: Writing, { facet, outcome: { dimension }, result }: MainFacet): Block {
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
