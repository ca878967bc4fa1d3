import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { EngagementView } from '#shared/contract/views';
import type { EngagementStore } from './engagementStore';

/** The engagement whose screens are open; its view has been read before anything below is shown. */
export const EngagementContext = createContext<EngagementStore | null>(null);

export function useEngagementStore(): EngagementStore {
  const store = use(EngagementContext);
  if (store === null) throw new Error('useEngagementStore outside EngagementContext');
  return store;
}

/** The open engagement with its client, template and brand, as it stands now. */
export function useEngagement(): EngagementView {
  const view = useStore(useEngagementStore(), (state) => state.view);
  if (view === null) throw new Error('a screen of the engagement was shown before it was read');
  return view;
}
