import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Takes the focus along to a new part of the workbench, so that reading and tabbing go on there. Moving about within
 * one engagement leaves the focus on the way in between.
 */
export function useFocusOnArrival(id: string): void {
  const { pathname } = useLocation();
  const part = /^\/engagements\/[^/]+/.exec(pathname)?.[0] ?? pathname;
  const last = useRef(part);
  useEffect(() => {
    if (last.current === part) return;
    last.current = part;
    document.getElementById(id)?.focus({ preventScroll: true });
  }, [id, part]);
}
