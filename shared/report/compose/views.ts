import type { FacetResult, GapFlag } from '../../assessment/assessment';
import type { Block } from '../document';
import { isSpreadThatHolds, widestSpread } from './disagreement';
import { facetName, type Writing } from './writing';

/** Where groups see a dimension differently. A claim prints only where shared questions bear it out (ruling 10). */
export function composeViews(writing: Writing, dimension: string): Block[] {
  const { assessment, index, translate } = writing;
  const results = index.facetsOfDimension(dimension).flatMap(({ id }) => assessment.facets[id] ?? []);
  const widest = widestSpread(results);
  if (widest === null) return [];
  const claims = results.flatMap((result) =>
    result.gapFlags
      .filter((flag) => flag.holdsOnSharedQuestions && !(result === widest && isSpreadThatHolds(flag)))
      .map((flag) => claimText(writing, result, flag)),
  );
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

function claimText(writing: Writing, result: FacetResult, { kind }: GapFlag): string {
  return writing.translate(`report.dimension.gap.${kind}`, { facet: facetName(writing, result.id) });
}
