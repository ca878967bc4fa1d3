import type { RenderWarning } from '#shared/report/problem';
import { spotsOfCharacters } from '#shared/report/spots';
import type { RenderJob } from './renderJob';

/** What is said of characters that no typeface has; where they stand is told of a report only. */
export function glyphWarnings(
  document: RenderJob['document'],
  characters: readonly string[],
): readonly RenderWarning[] {
  if (characters.length === 0) return [];
  const spots = 'kind' in document ? [] : spotsOfCharacters(document, characters);
  return [{ code: 'glyphs-missing', characters, spots }];
}
