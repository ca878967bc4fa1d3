import type { Pace } from '#shared/interview/timeLeft';

/** A longer silence between two answers is a break or a story, and says nothing about the questions to come. */
const longestMinutes = 5;
const minuteMs = 60_000;

/** Measures how long questions take in this sitting; each counts once, however often its answer changes. */
export function createPaceMeter(effortFor: (question: string) => number, now: () => number) {
  const settled = new Set<string>();
  let lastAt = now();
  let pace: Pace = { effort: 0, minutes: 0 };
  return {
    settle(question: string): Pace {
      if (settled.has(question)) return pace;
      settled.add(question);
      const minutes = Math.min(longestMinutes, (now() - lastAt) / minuteMs);
      lastAt = now();
      pace = { effort: pace.effort + effortFor(question), minutes: pace.minutes + minutes };
      return pace;
    },
  };
}
