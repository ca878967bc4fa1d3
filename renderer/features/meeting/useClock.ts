import { useEffect, useState } from 'react';

/** Minutes are shown, so looking four times a minute is enough; nothing on screen ticks. */
const lookEveryMs = 15_000;
const minuteMs = 60_000;

interface Spent {
  readonly bySection: Readonly<Record<string, number>>;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
}

export interface Clock {
  /** Whole minutes spent on the section on screen. */
  readonly minutes: number;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
  readonly setPaused: (isPaused: boolean) => void;
  readonly setHidden: (isHidden: boolean) => void;
}

/** Counts the time spent on each section of a meeting; goes on after a reload, in this window. */
export function useClock(meeting: string, section: string): Clock {
  const [spent, setSpent] = useState(() => remembered(meeting));
  const { isPaused } = spent;

  useEffect(() => {
    if (isPaused) return;
    let since = Date.now();
    const count = (): void => {
      const passed = Date.now() - since;
      since = Date.now();
      setSpent((before) => {
        const bySection = { ...before.bySection, [section]: (before.bySection[section] ?? 0) + passed };
        return { ...before, bySection };
      });
    };
    const timer = setInterval(count, lookEveryMs);
    return () => {
      clearInterval(timer);
      count();
    };
  }, [section, isPaused]);
  useEffect(() => {
    sessionStorage.setItem(keyOf(meeting), JSON.stringify(spent));
  }, [meeting, spent]);

  return {
    minutes: Math.floor((spent.bySection[section] ?? 0) / minuteMs),
    isPaused,
    isHidden: spent.isHidden,
    setPaused: (paused) => setSpent((before) => ({ ...before, isPaused: paused })),
    setHidden: (hidden) => setSpent((before) => ({ ...before, isHidden: hidden })),
  };
}

/** Minutes of a meeting that are used up already. */
export function minutesSpent(meeting: string): number {
  return Object.values(remembered(meeting).bySection).reduce((sum, each) => sum + each, 0) / minuteMs;
}

function keyOf(meeting: string): string {
  return `plumbline-clock-${meeting}`;
}

function remembered(meeting: string): Spent {
  const kept = sessionStorage.getItem(keyOf(meeting));
  // Nobody else writes there: what stands under this key is ours.
  if (kept !== null) return JSON.parse(kept) as Spent;
  return { bySection: {}, isPaused: false, isHidden: false };
}
