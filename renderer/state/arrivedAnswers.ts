import type { ReceivedPreview } from '#shared/interview/received';
import { create } from 'zustand';

/** Answers from a file that were looked at on the list of engagements, on their way to the one they are for. */
export interface ArrivedAnswers {
  readonly engagement: string;
  readonly fileName: string;
  readonly text: string;
  readonly preview: ReceivedPreview;
}

/** In memory alone: what a client's people answered goes into no address and no history of the browser. */
export const useArrivedAnswers = create<{ readonly arrived: ArrivedAnswers | null }>(() => ({
  arrived: null,
}));

export function bringAnswers(arrived: ArrivedAnswers): void {
  useArrivedAnswers.setState({ arrived });
}

export function forgetArrivedAnswers(): void {
  useArrivedAnswers.setState({ arrived: null });
}
