import { X } from 'lucide-react';
import type { Meeting, Parked } from '#shared/engagement/meeting';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { promptOf } from '../../state/sections';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';

/** What is parked in a meeting; each can be settled, opened again, or taken out. */
export function ParkedList({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const request = useRequest();
  const { template, engagement } = useEngagement();
  const isClosed = engagement.status !== 'active';
  const settle = ({ id, text: words, question, isSettled }: Parked): void => {
    const parked = {
      id,
      text: words,
      ...(question === undefined ? {} : { question }),
      ...(isSettled === true ? {} : { isSettled: true }),
    };
    void request.run(() => store.change('meetings.changeParked', { meeting: meeting.id, parked }));
  };
  const remove = (point: string): void => {
    void request.run(() => store.change('meetings.unpark', { meeting: meeting.id, point }));
  };
  if (meeting.parked.length === 0) return <p className={styles['muted']}>{t('app.meeting.parking.none')}</p>;
  return (
    <>
      <ul className={styles['points']}>
        {meeting.parked.map((point) => (
          <li key={point.id}>
            <span className={styles['pointText']} data-settled={point.isSettled === true}>
              {point.text}
              {point.question !== undefined && (
                <span className={styles['muted']}>
                  {' '}
                  {t('app.meeting.parking.at', { question: text(promptOf(template, point.question)) })}
                </span>
              )}
            </span>
            <Button size="small" isDisabled={isClosed} onPress={() => settle(point)}>
              {t(point.isSettled === true ? 'app.meeting.parking.reopen' : 'app.meeting.parking.settle')}
            </Button>
            <Button
              size="small"
              look="quiet"
              isDisabled={isClosed}
              aria-label={t('app.meeting.parking.remove', { text: point.text })}
              onPress={() => remove(point.id)}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
