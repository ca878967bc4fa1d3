import { createContext, use } from 'react';
import type { RankedRecommendation } from '#shared/planning/planTypes';

/** Opens what a priority is made of. */
export const ExplainPriority = createContext<(ranked: RankedRecommendation) => void>(() => undefined);

export function useExplainPriority(): (ranked: RankedRecommendation) => void {
  return use(ExplainPriority);
}
