import { memo, useEffect, useRef } from 'react';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import type { Room, Standing } from './InterviewContext';
import { itemState, settledOf, type ItemState } from './itemState';
import styles from './Outline.module.css';
import { promptOf, useSectionName } from '../../state/sections';
import { StateMark } from './StateMark';

interface Props {
  readonly room: Room;
  readonly standing: Standing;
  readonly onMove: (question: string) => void;
}

/** Every question by section with its state; those that are not asked stay in sight, greyed. */
export const Outline = memo(function Outline({ room, standing, onMove }: Props) {
  const t = useTranslate();
  const text = useText();
  const sectionName = useSectionName(room.template);
  return (
    <nav className={styles['outline']} aria-label={t('app.interview.outline')}>
      {standing.progress.sections.map((section) => (
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
              .map((item) => (
                <OutlineItem
                  key={item.id}
                  id={item.id}
                  name={text(promptOf(room.template, item.id))}
                  state={itemState(item, room.answerTo(item.id))}
                  isCurrent={item.id === room.position}
                  onMove={onMove}
                />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
});

interface ItemProps {
  readonly id: string;
  readonly name: string;
  readonly state: ItemState;
  readonly isCurrent: boolean;
  readonly onMove: (question: string) => void;
}

/** Drawn anew only when something about it changes: there are about sixty of them, and every key press comes by. */
const OutlineItem = memo(function OutlineItem({ id, name, state, isCurrent, onMove }: ItemProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newer browsers hand back a promise here, which an effect must not.
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles['item']}
        aria-current={isCurrent ? 'step' : undefined}
        data-state={state}
        title={state === 'closed' ? t('app.interview.closed.text') : undefined}
        onClick={() => onMove(id)}
      >
        <StateMark state={state} />
        <span className={styles['name']}>{name}</span>
      </button>
    </li>
  );
});
