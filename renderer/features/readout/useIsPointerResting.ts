import { useEffect, useState } from 'react';

const restMs = 2500;

/** Whether the pointer has not moved for a while. */
export function useIsPointerResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setResting(true), restMs);
    const onMove = (): void => {
      setResting(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setResting(true), restMs);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return isResting;
}
