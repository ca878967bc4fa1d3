import { createContext, use } from 'react';
import type { GapName } from '#shared/assessment/gaps';

/** A figure that can be asked where it comes from. */
export type Explained =
  | { readonly kind: 'facet' | 'dimension' | 'confidence' | 'symptom'; readonly id: string }
  | { readonly kind: 'severity' | 'level' | 'trainable'; readonly situation: string }
  | { readonly kind: 'exposure' | 'probe'; readonly dimension: string }
  | { readonly kind: 'group'; readonly facet: string; readonly group: string }
  | { readonly kind: 'agreement'; readonly facet: string }
  | { readonly kind: 'gap'; readonly facet: string; readonly gap: GapName }
  | { readonly kind: 'knowing' | 'ranking'; readonly question: string }
  | { readonly kind: 'overall' };

export const ExplainContext = createContext<(explained: Explained) => void>(() => undefined);

export function useExplain(): (explained: Explained) => void {
  return use(ExplainContext);
}
