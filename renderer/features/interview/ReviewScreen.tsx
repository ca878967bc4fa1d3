import { useEffect, useRef } from 'react';
import type { AskedItem } from '#shared/interview/askingOrder';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { OwedNotesPanel } from '../owedNotes';
import { neighbour, useInterview, type Room } from './InterviewContext';
import { itemState, settledOf, type ItemState } from './itemState';
import styles from './ReviewScreen.module.css';
import { promptOf, useSectionName } from './sections';
import { StateMark } from './StateMark';

interface Props {
  readonly room: Room;
  readonly onMove: (question: string | null) => void;
  readonly onEnded: () => void;
}

const lists = [
  { state: 'draft', title: 'draft' },
  { state: 'blank', title: 'blank' },
  { state: 'skipped', title: 'skipped' },
  { state: 'dont-know', title: 'dontKnow' },
  { state: 'not-applicable', title: 'notApplicable' },
] as const;

/** Everything that is open or was not answered, each one click away, and the end of the interview. */
export function ReviewScreen({ room, onMove, onEnded }: Props) {
  const t = useTranslate();
  const interview = useInterview();
  const request = useRequest();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { total } = room.progress;
  const isClosed = interview.closed !== null;
  const last = neighbour(room.items, null, -1);
  const itemsIn = (state: ItemState): readonly AskedItem[] =>
    room.items.filter((item) => itemState(item, room.answerTo(item.id)) === state);

  const end = async (): Promise<void> => {
    const ended = await request.run(() => interview.end());
    if (ended !== null) onEnded();
  };

  return (
    <article className={styles['review']} aria-labelledby="review-title">
      <header>
        <h2 id="review-title" ref={heading} tabIndex={-1} className={styles['title']}>
          {t(isClosed ? 'app.interview.readOnly.review' : 'app.interview.end.title')}
        </h2>
        <p className={styles['muted']}>
          {t(isClosed ? 'app.interview.readOnly.reviewText' : 'app.interview.end.text')}
        </p>
        <p className={styles['count']}>
          {t('app.interview.done', { answered: settledOf(total), asked: total.asked })}
        </p>
      </header>
      {settledOf(total) === total.asked && <p>{t('app.interview.end.settled')}</p>}
      {lists.map(({ state, title }) => (
        <OpenList
          key={state}
          title={t(`app.interview.end.${title}`)}
          state={state}
          items={itemsIn(state)}
          room={room}
          onMove={onMove}
        />
      ))}
      <OwedNotesPanel respondent={interview.respondent.id} />
      {request.problem !== null && <ProblemNotice problem={request.problem} onRetry={() => void end()} />}
      <footer className={styles['footer']}>
        <Button isDisabled={last === null} onPress={() => onMove(last?.id ?? null)}>
          {t('app.interview.end.back')}
        </Button>
        {!isClosed && (
          <Button look="primary" isDisabled={request.isBusy} onPress={() => void end()}>
            {t('app.interview.end.end')}
          </Button>
        )}
      </footer>
    </article>
  );
}

interface ListProps {
  readonly title: string;
  readonly state: ItemState;
  readonly items: readonly AskedItem[];
  readonly room: Room;
  readonly onMove: (question: string) => void;
}

function OpenList({ title, state, items, room, onMove }: ListProps) {
  const text = useText();
  const sectionName = useSectionName(room.template);
  if (items.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>
        {title} <span className={styles['number']}>{items.length}</span>
      </h3>
      <ul className={styles['items']}>
        {items.map((item) => {
          const answer = room.answerTo(item.id);
          return (
            <li key={item.id}>
              <button type="button" className={styles['item']} onClick={() => onMove(item.id)}>
                <StateMark state={state} />
                <span className={styles['prompt']}>
                  {text(promptOf(room.template, item.id))}
                  {answer?.state === 'not-applicable' && (
                    <span className={styles['muted']}> {answer.reason}</span>
                  )}
                </span>
                <span className={styles['muted']}>{sectionName(item.section)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
