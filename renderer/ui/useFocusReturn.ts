import { useEffect, useState } from 'react';

/**
 * Brings the focus back to where it was when this came on screen. A dialog does so by itself, unless it took the place
 * of one that said what was being read.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only after the page can be used again, and only if nothing else has taken the focus.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}
