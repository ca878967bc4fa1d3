import type { Engagement } from '../engagement/engagement';
import type { EvidenceFile } from '../engagement/evidence';
import type { Edition } from '../engagement/editions';

/**
 * Whether a picture may leave the consulting team: nobody showed it in an interview, or whoever did agreed to be
 * quoted, as with their words (ruling 27).
 */
export function mayBeShown({ respondents }: Engagement, { respondent }: EvidenceFile): boolean {
  return respondent === undefined || respondents.find(({ id }) => id === respondent)?.consent?.quote === true;
}

/** The pictures that were chosen and are still on record, in the order they were added. */
export function chosenPictures({ evidence = [], report }: Engagement): readonly EvidenceFile[] {
  const chosen = new Set(report?.chosen?.pictures);
  return evidence.filter(({ id, kind }) => kind === 'picture' && chosen.has(id));
}

/** Those of them that an edition prints: the board's is too short for any, and only the internal one has all. */
export function printedPictures(engagement: Engagement, edition: Edition): readonly EvidenceFile[] {
  if (edition === 'board') return [];
  const chosen = chosenPictures(engagement);
  return edition === 'internal' ? chosen : chosen.filter((file) => mayBeShown(engagement, file));
}
