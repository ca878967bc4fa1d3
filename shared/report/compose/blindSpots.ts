import type { Block } from '../document';
import type { Writing } from './writing';

/** Questions that many of those asked could not answer, and facets that were waved off as not applicable (3.4). */
export function composeBlindSpots(
  { assessment, index, text, translate }: Writing,
  dimension: string,
): Block[] {
  const spots = index.questionsOfDimension(dimension).flatMap(({ id, question }) => {
    const result = assessment.questions[id];
    if (result?.isBlindSpot !== true) return [];
    const key = result.isBlindOnProductSide
      ? 'report.dimension.blindSpotProduct'
      : 'report.dimension.blindSpot';
    return [translate(key, { question: text(question.prompt) })];
  });
  const waved = index
    .facetsOfDimension(dimension)
    .filter(({ id }) => assessment.facets[id]?.needsNotApplicableNote === true)
    .map(({ name }) => translate('report.dimension.notApplicableNote', { facet: text(name) }));
  if (spots.length + waved.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.dimension.blindSpots') },
    { kind: 'list', items: [...spots, ...waved] },
  ];
}
