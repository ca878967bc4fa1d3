import { startTransition, useEffect, useState } from 'react';

/**
 * The value, once what it is drawn beside has been painted. React's own deferred value sets to work at once, and the
 * frame with the next question would have to wait for it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, show] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => show(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
