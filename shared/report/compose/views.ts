import type { FacetResult } from '../../assessment/assessment';
import type { Block } from '../document';
import { isShowableClaim } from './anonymity';
import { isSpreadThatHolds, widestSpread } from './disagreement';
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
    { kind: 'paragraph', text: widestText(writing, widest) },
    ...(claims.length === 0 ? [] : [{ kind: 'list', items: claims } as const]),
  ];
}

function widestText(writing: Writing, widest: FacetResult): string {
  const { figures, translate } = writing;
  const facet = facetName(writing, widest.id);
  const distance = translate('report.dimension.spread', { facet, spread: figures.score(widest.spread) });
  return `${distance} ${spreadMeaning(writing, widest)}`;
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
