import { createContext, use, type ComponentProps } from 'react';
import type { SimpleTable } from '../../findings';

/** Where a figure of the hand-over comes from: how it is worked out, and what it was worked out from. */
export interface Explanation {
  readonly title: string;
  /** The rule in words. */
  readonly formula: string;
  readonly notes?: readonly string[];
  readonly table?: ComponentProps<typeof SimpleTable>;
}

export const ExplanationContext = createContext<(explanation: Explanation) => void>(() => undefined);

export function useExplanation(): (explanation: Explanation) => void {
  return use(ExplanationContext);
}
