import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './Stage.module.css';
import { stageHeight, stageWidth } from './stageSize';

/** A page as large as its place allows, always of the same shape. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const fit = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setScale(Math.min(width / stageWidth, height / stageHeight));
    };
    fit();
    // The window it stands in may be another one than that of the program.
    const { ResizeObserver } = element.ownerDocument.defaultView ?? window;
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={place} className={styles['place']}>
      <div className={styles['stage']} style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
