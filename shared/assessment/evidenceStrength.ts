import type { Verification } from '../engagement/evidence';
import type { FacetResult } from './assessment';

/** What a facet's score rests on, from nothing to the strongest. `seen`: verified before it was asked how. */
export type EvidenceStrength =
  'nothing' | 'said-once' | 'said-by-several' | 'seen' | 'document-seen' | 'observed';

/**
 * How strong the evidence behind a facet is: what was watched counts above what was shown, and that above what was
 * said (section 3.5 counts the verified share). It changes no score and no grade.
 *
 * @param verification of this facet, where there is one
 */
export function evidenceStrength(
  { respondents }: Pick<FacetResult, 'respondents'>,
  verification: Verification | undefined,
): EvidenceStrength {
  if (verification !== undefined) {
    if (verification.by === undefined) return 'seen';
    return verification.by === 'observation' ? 'observed' : 'document-seen';
  }
  const said = Object.keys(respondents).length;
  if (said === 0) return 'nothing';
  return said === 1 ? 'said-once' : 'said-by-several';
}
