import type { Block } from '../document';
import { notesOwed } from '../../outputs/notesOwed';
import { presentedQuestion } from '../../outputs/presented';
import { asSentence, facetName, type Writing } from './writing';

/** Questions that many of those asked could not answer, and facets that were waved off as not applicable (3.4). */
export function composeBlindSpots(writing: Writing, dimension: string): Block[] {
  const { index, text, translate } = writing;
  const spots = index.questionsOfDimension(dimension).flatMap(({ id, question }) => {
    const { blindSpot } = presentedQuestion(writing, id);
    if (blindSpot === null) return [];
    const key = blindSpot.isOnProductSide
      ? 'report.dimension.blindSpotProduct'
      : 'report.dimension.blindSpot';
    return [translate(key, { question: text(question.prompt) })];
  });
  const waved = notesOwed(writing)
    .filter((owed) => owed.dimension === dimension)
    .map(({ facet, note }) =>
      note === null
        ? translate('report.dimension.notApplicable', { facet: facetName(writing, facet) })
        : translate('report.dimension.notApplicableNote', {
            facet: facetName(writing, facet),
            note: asSentence(note),
          }),
    );
  if (spots.length + waved.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.dimension.blindSpots') },
    { kind: 'list', items: [...spots, ...waved] },
  ];
}
