import { useEffect, useRef } from 'react';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import type { Room } from './InterviewContext';
import { itemState, settledOf } from './itemState';
import styles from './Outline.module.css';
import { promptOf, useSectionName } from './sections';
import { StateMark } from './StateMark';

interface Props {
  readonly room: Room;
  readonly onMove: (question: string) => void;
}

/** Every question by section with its state; those that are not asked stay in sight, greyed. */
export function Outline({ room, onMove }: Props) {
  const t = useTranslate();
  const text = useText();
  const sectionName = useSectionName(room.template);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newer browsers hand back a promise here, which an effect must not.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [room.position]);
  return (
    <nav className={styles['outline']} aria-label={t('app.interview.outline')}>
      {room.progress.sections.map((section) => (
        <section key={section.section} className={styles['section']}>
          <h2 className={styles['title']}>
            <span>{sectionName(section.section)}</span>
            <span className={styles['count']}>
              {t('app.interview.counts', { answered: settledOf(section), asked: section.asked })}
            </span>
          </h2>
          <ul>
            {room.items
              .filter((item) => item.section === section.section)
              .map((item) => {
                const state = itemState(item, room.answerTo(item.id));
                const isCurrent = item.id === room.position;
                return (
                  <li key={item.id}>
                    <button
                      ref={isCurrent ? current : null}
                      type="button"
                      className={styles['item']}
                      aria-current={isCurrent ? 'step' : undefined}
                      data-state={state}
                      title={state === 'closed' ? t('app.interview.closed.text') : undefined}
                      onClick={() => onMove(item.id)}
                    >
                      <StateMark state={state} />
                      <span className={styles['name']}>{text(promptOf(room.template, item.id))}</span>
                    </button>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
