import { createContext, use } from 'react';

/** A figure that can be asked where it comes from. */
export type Explained =
  | { readonly kind: 'facet' | 'dimension' | 'confidence' | 'symptom'; readonly id: string }
  | { readonly kind: 'severity' | 'level' | 'trainable'; readonly situation: string }
  | { readonly kind: 'overall' };

export const ExplainContext = createContext<(explained: Explained) => void>(() => undefined);

export function useExplain(): (explained: Explained) => void {
  return use(ExplainContext);
}
