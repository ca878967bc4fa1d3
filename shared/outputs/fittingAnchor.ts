import type { LocalizedText } from '../template/localizedText';
import type { Facet } from '../template/model';

// Anchors describe scores of about 0 to 25, 50, and 85 and above (section 1); these are the middles between them.
const midFrom = 37.5;
const highFrom = 67.5;

/** Which of the three behaviours lies nearest to a score of 0 to 100. */
export type AnchorKey = keyof Facet['anchors'];

export function anchorKey(score: number): AnchorKey {
  if (score >= highFrom) return 'high';
  return score >= midFrom ? 'mid' : 'low';
}

/** The behaviour itself. */
export function fittingAnchor({ anchors }: Facet, score: number): LocalizedText {
  return anchors[anchorKey(score)];
}
