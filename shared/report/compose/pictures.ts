import type { EvidenceFile } from '../../engagement/evidence';
import { printedPictures } from '../../outputs/printedPictures';
import type { Block } from '../document';
import { outlineOf } from '../outline';
import { applicableOutcomes, asSentence, facetName, type Writing } from './writing';

/** Where a picture stands: the chapter of a dimension, by id, or that of the method. */
type Place = string | null;

/**
 * The chosen pictures that belong to a place, under numbers that count through the whole report. One stands with the
 * first dimension it tells something about that has a chapter, else with the method; who showed it is never said.
 */
export function composePictures(writing: Writing, place: Place): Block[] {
  const places = placesIn(writing);
  const files = printedPictures(writing.engagement, writing.edition);
  const pictures = places
    .flatMap((each) => files.filter((file) => placeOf(writing, file, places) === each))
    .map((file, index) => ({ file, number: index + 1 }))
    .filter(({ file }) => placeOf(writing, file, places) === place)
    .map(({ file, number }) => pictureBlock(writing, file, number, place));
  return pictures.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: writing.translate('report.pictures.title') }, ...pictures];
}

/** The chapters that take pictures, in the order they are printed. */
function placesIn(writing: Writing): readonly Place[] {
  return outlineOf(writing.sections, writing.edition)
    .filter(({ isShown }) => isShown)
    .flatMap(({ section }): readonly Place[] => {
      if (section === 'method') return [null];
      return section === 'dimensions' ? applicableOutcomes(writing).map(({ dimension }) => dimension.id) : [];
    });
}

function placeOf({ index }: Writing, { facets }: EvidenceFile, places: readonly Place[]): Place {
  const dimensions = facets.map((facet) => index.facets.get(facet)?.dimension);
  return dimensions.find((each) => each !== undefined && places.includes(each)) ?? null;
}

function pictureBlock(writing: Writing, file: EvidenceFile, number: number, place: Place): Block {
  const { index, translate } = writing;
  const { caption } = file;
  const known = file.facets.filter((facet) => index.facets.has(facet));
  const own = known.filter((facet) => place === null || index.facets.get(facet)?.dimension === place);
  const facets = own.map((facet) => facetName(writing, facet)).join(', ');
  return {
    kind: 'picture',
    key: `picture.${file.id}`,
    source: { kind: 'evidence', id: file.id },
    attachment: file.attachment,
    label: translate('report.pictures.label', { number }),
    caption: captionOf(writing, caption, facets),
    alt: caption === '' ? captionOf(writing, caption, facets) : caption,
  };
}

/** What is said of it, and what it tells something about; never nothing. */
function captionOf({ translate }: Writing, caption: string, facets: string): string {
  if (facets === '') return caption === '' ? translate('report.pictures.untold') : caption;
  if (caption === '') return translate('report.pictures.about', { facets });
  return `${asSentence(caption)} ${translate('report.pictures.supports', { facets })}`;
}
