import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { SaveState } from '../../../state/saveQueue';
import type { Decision, Decisions } from './createDecisions';

export const DecisionsContext = createContext<Decisions | null>(null);

export function useDecisions(): Decisions {
  const decisions = use(DecisionsContext);
  if (decisions === null) throw new Error('useDecisions outside DecisionsContext');
  return decisions;
}

/** What was decided and is not on disk yet, by decision. */
export function useUnsaved(): ReadonlyMap<string, Decision> {
  return useStore(useDecisions().store, ({ unsaved }) => unsaved);
}

/** Whether a decision is on disk; null where nothing was decided since the screen was opened. */
export function useSaveState(key: string): SaveState | null {
  return useStore(useDecisions().store, ({ saves }) => saves[key] ?? null);
}
