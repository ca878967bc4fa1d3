import { useStore } from 'zustand';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { useEngagementStore } from '../../state/EngagementContext';

const none: readonly EvidenceFile[] = [];

/** Every file of evidence of the engagement, oldest first; drawn anew only when one of them changes. */
export function useEvidenceFiles(): readonly EvidenceFile[] {
  return useStore(useEngagementStore(), ({ view }) => view?.engagement.evidence) ?? none;
}
