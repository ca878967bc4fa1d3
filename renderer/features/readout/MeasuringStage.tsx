import type { RefObject } from 'react';
import type { Chapter } from './chaptersOf';
import { PartView } from './PartView';
import styles from './Stage.module.css';

interface Props {
  readonly chapters: readonly Chapter[];
  readonly language: string;
  readonly measured: RefObject<HTMLDivElement | null>;
}

/** Every part of every chapter as it stands on a page, where nobody sees it. */
export function MeasuringStage({ chapters, language, measured }: Props) {
  return (
    <div ref={measured} className={styles['measuring']} lang={language} aria-hidden>
      {chapters.map(({ id, parts }) => (
        <div key={id}>
          {parts.map((part, place) => (
            <PartView key={place} part={part} />
          ))}
        </div>
      ))}
    </div>
  );
}
