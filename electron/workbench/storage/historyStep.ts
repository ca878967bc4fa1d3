import type { EngagementChange } from '#shared/engagement/change';

/** Takes back, or does again, the deed that the caller has seen to be next. */
export interface HistoryStep {
  readonly kind: 'undone' | 'redone';
  /** Number of the newest entry of that deed. */
  readonly expected: number;
}

export function isStep(wanted: EngagementChange | HistoryStep): wanted is HistoryStep {
  return wanted.kind === 'undone' || wanted.kind === 'redone';
}
