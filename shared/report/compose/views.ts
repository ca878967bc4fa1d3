import type { FacetResult, GapFlag } from '../../assessment/assessment';
import { contrast } from '../../outputs/contrast';
import type { Block } from '../document';
import { isShowableClaim, viewLabel } from './anonymity';
import { facetName, type Writing } from './writing';

/** Where groups see a dimension differently. A claim prints only where shared questions bear it out (ruling 10). */
export function composeViews(writing: Writing, dimension: string): Block[] {
  const { assessment, index, translate } = writing;
  const results = index.facetsOfDimension(dimension).flatMap(({ id }) => assessment.facets[id] ?? []);
  const widest = widestSpread(results);
  if (widest === null) return [];
  const claims = results.flatMap((result) => claimsOn(writing, result, result === widest));
  return [
    { kind: 'heading', level: 2, text: translate('report.dimension.views') },
    {
      kind: 'paragraph',
      key: `dimension.${dimension}.views`,
      source: { kind: 'facet', id: widest.id },
      text: widestText(writing, widest),
    },
    ...(claims.length === 0
      ? []
      : [{ kind: 'list', key: `dimension.${dimension}.claims`, items: claims } as const]),
  ];
}

/**
 * Points are given only between views that are shown anyway: beside the facet score, the spread of small groups would
 * tell what one person answered.
 */
function widestText(writing: Writing, widest: FacetResult): string {
  const { figures, translate } = writing;
  const facet = facetName(writing, widest.id);
  const shown = contrast(writing, widest);
  const distance =
    shown === null
      ? translate('report.dimension.spreadUnnamed', { facet })
      : translate('report.dimension.spread', {
          facet,
          spread: figures.score(shown.gap),
          high: viewLabel(writing, shown.high.view),
          low: viewLabel(writing, shown.low.view),
        });
  return `${distance} ${spreadMeaning(writing, widest)}`;
}

function widestSpread(facets: readonly FacetResult[]): FacetResult | null {
  const known = facets.filter(({ spread }) => spread !== null);
  return known.reduce<FacetResult | null>(
    (widest, each) => (widest === null || (each.spread ?? 0) > (widest.spread ?? 0) ? each : widest),
    null,
  );
}

/** A spread claim that also stands on the questions both sides answered (ruling 10). */
function isSpreadThatHolds({ kind, holdsOnSharedQuestions }: GapFlag): boolean {
  return holdsOnSharedQuestions && (kind === 'notable-spread' || kind === 'major-spread');
}

function spreadMeaning({ translate }: Writing, { gapFlags }: FacetResult): string {
  for (const { kind, holdsOnSharedQuestions } of gapFlags) {
    if (kind !== 'notable-spread' && kind !== 'major-spread') continue;
    return holdsOnSharedQuestions
      ? translate(`report.dimension.spreadLabel.${kind}`)
      : translate('report.dimension.differentQuestions');
  }
  return translate('report.dimension.spreadSmall');
}

/** One line per facet; the widest spread has been told already. */
function claimsOn(writing: Writing, result: FacetResult, isWidest: boolean): string[] {
  const claims = result.gapFlags
    .filter((flag) => flag.holdsOnSharedQuestions && !(isWidest && isSpreadThatHolds(flag)))
    .filter(({ kind }) => isShowableClaim(writing, result, kind))
    .map(({ kind }) => writing.translate(`report.dimension.gap.${kind}`));
  return claims.length === 0 ? [] : [`${facetName(writing, result.id)}: ${claims.join('; ')}`];
}
