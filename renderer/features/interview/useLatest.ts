import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes and always does what the latest one does, so that rows need not be drawn anew. */
export function useLatest<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
