import type { LocalizedText } from '../../template/localizedText';
import type { Facet } from '../../template/model';

// Anchors describe scores of about 0 to 25, 50, and 85 and above (section 1); these are the middles between them.
const midFrom = 37.5;
const highFrom = 67.5;

/** The behaviour that lies nearest to a score of 0 to 100. */
export function fittingAnchor({ anchors }: Facet, score: number): LocalizedText {
  if (score >= highFrom) return anchors.high;
  return score >= midFrom ? anchors.mid : anchors.low;
}
