import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import type { AskedItem } from '#shared/interview/askingOrder';
import { matterKinds, type MatterKind } from '#shared/interview/openMatters';
import type { Contradiction } from '#shared/template/contradiction';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { ParkedList } from '../meeting';
import { OwedNotesPanel } from '../owedNotes';
import { neighbour, useInterview, useStanding, type Room } from './InterviewContext';
import { itemState, settledOf } from './itemState';
import styles from './ReviewScreen.module.css';
import { promptOf, useSectionName } from '../../state/sections';
import { StateMark } from './StateMark';

interface Props {
  readonly room: Room;
  readonly meeting: Meeting | null;
  readonly onMove: (question: string | null) => void;
  readonly onEnded: () => void;
}

/** Everything that is open, doubtful or was not answered, each one click away, and the end of the interview. */
export function ReviewScreen({ room, meeting, onMove, onEnded }: Props) {
  const t = useTranslate();
  const interview = useInterview();
  const request = useRequest();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { progress, matters } = useStanding(room);
  const { total } = progress;
  const { contradictions, items, issues } = matters;
  const isClosed = interview.closed !== null;
  const last = neighbour(room.items, null, -1);

  const end = async (): Promise<void> => {
    const ended = await request.run(() => interview.end());
    if (ended !== null) onEnded();
  };

  return (
    <article className={styles['review']} aria-labelledby="review-title" onKeyDown={moveBetweenLines}>
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
      {settledOf(total) === total.asked && issues + items.flagged.length === 0 && (
        <p>{t('app.interview.end.settled')}</p>
      )}
      {contradictions.length > 0 && (
        <Matters title={t('app.interview.end.contradictions')} count={contradictions.length}>
          {contradictions.map((each) => (
            <ContradictionLine key={each.id} contradiction={each} room={room} onMove={onMove} />
          ))}
        </Matters>
      )}
      {matterKinds.map(
        (kind) =>
          items[kind].length > 0 && (
            <Matters key={kind} title={t(`app.interview.end.${kind}`)} count={items[kind].length}>
              {items[kind].map((item) => (
                <QuestionLine key={item.id} kind={kind} item={item} room={room} onMove={onMove} />
              ))}
            </Matters>
          ),
      )}
      {meeting !== null && meeting.parked.length > 0 && (
        <section className={styles['section']}>
          <h3>
            {t('app.meeting.parking.title')} <span className={styles['number']}>{meeting.parked.length}</span>
          </h3>
          <ParkedList meeting={meeting} />
        </section>
      )}
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

interface MattersProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Matters({ title, count, children }: MattersProps) {
  return (
    <section className={styles['section']}>
      <h3>
        {title} <span className={styles['number']}>{count}</span>
      </h3>
      <ul className={styles['items']}>{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly kind: MatterKind;
  readonly item: AskedItem;
  readonly room: Room;
  readonly onMove: (question: string) => void;
}

function QuestionLine({ kind, item, room, onMove }: LineProps) {
  const text = useText();
  const sectionName = useSectionName(room.template);
  const answer = room.answerTo(item.id);
  const why =
    kind === 'flagged'
      ? answer?.flag?.reason
      : kind === 'not-applicable' && answer?.state === 'not-applicable'
        ? answer.reason
        : kind === 'quote-without-consent'
          ? answer?.quote
          : undefined;
  return (
    <li>
      <button type="button" className={styles['item']} data-line onClick={() => onMove(item.id)}>
        <StateMark state={itemState(item, answer)} />
        <span className={styles['prompt']}>
          {text(promptOf(room.template, item.id))}
          {why !== undefined && <span className={styles['why']}>{why}</span>}
        </span>
        <span className={styles['muted']}>{sectionName(item.section)}</span>
      </button>
    </li>
  );
}

interface ContradictionProps {
  readonly contradiction: Contradiction;
  readonly room: Room;
  readonly onMove: (question: string) => void;
}

/** What does not go together, and every question it may be mended at. */
function ContradictionLine({ contradiction, room, onMove }: ContradictionProps) {
  const t = useTranslate();
  const text = useText();
  const { questions, facts = [], says } = contradiction;
  const prompts = room.template.facts
    .filter(({ id }) => facts.includes(id))
    .map(({ prompt }) => text(prompt));
  return (
    <li className={styles['contradiction']}>
      <p>{text(says)}</p>
      {questions.map((id) => (
        <button key={id} type="button" className={styles['item']} data-line onClick={() => onMove(id)}>
          <span className={styles['prompt']}>{text(promptOf(room.template, id))}</span>
        </button>
      ))}
      {prompts.length > 0 && (
        <p className={styles['muted']}>{t('app.interview.end.facts', { facts: prompts.join(' ') })}</p>
      )}
    </li>
  );
}

/** Up and down lead from line to line, from the heading to the first; Enter opens a line as on any button. */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
  const here = lines.findIndex((line) => line === document.activeElement);
  const next = lines[Math.min(lines.length - 1, Math.max(0, here + step))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
