import { createContext, use } from 'react';
import type { Progress } from '#shared/outputs/progressOverTime';
import type { Explained, Findings } from '../findings';

/** Two engagements of one client beside each other. */
export interface Comparison {
  readonly earlier: Findings;
  readonly later: Findings;
  readonly progress: Progress;
  readonly explainEarlier: (explained: Explained) => void;
  readonly explainLater: (explained: Explained) => void;
}

export const ComparisonContext = createContext<Comparison | null>(null);

export function useComparison(): Comparison {
  const comparison = use(ComparisonContext);
  if (comparison === null) throw new Error('useComparison outside ComparisonContext');
  return comparison;
}
