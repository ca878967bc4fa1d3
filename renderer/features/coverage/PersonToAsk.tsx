import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { promptIn } from '#shared/interview/findQuestions';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement } from '../../state/EngagementContext';
import { useLanguage } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './Coverage.module.css';

interface Props {
  /** Null: somebody of the group who is not on the list yet. */
  readonly respondent: string | null;
  /** Name of the group. */
  readonly group: string;
  /** The question to put first; none where nothing is open. */
  readonly question: string | undefined;
  readonly children: ReactNode;
}

/** A list item that leads to somebody's interview, at the question to put first, or to where people are added. */
export function PersonToAsk({ respondent, group, question, children }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const { engagement, template } = useEngagement();
  const isReadOnly = useIsReadOnly() === true;
  const person = engagement.respondents.find(({ id }) => id === respondent);
  const name = person?.title ?? t('app.engagement.askNext.somebody', { group });
  const base = `/engagements/${engagement.id}`;
  const at = question === undefined ? '' : `?question=${encodeURIComponent(question)}`;
  // An interview that nothing can be written into is worth opening only if something stands in it.
  const leadsOn =
    person === undefined ||
    (!isReadOnly && engagement.status === 'active') ||
    Object.keys(engagement.answers[person.id] ?? {}).length > 0;
  return (
    <li>
      <p className={styles['person']}>
        {leadsOn ? (
          <Link to={person === undefined ? `${base}/respondents` : `${base}/interview/${person.id}${at}`}>
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      <p className={styles['muted']}>{children}</p>
      {question !== undefined && (
        <p className={styles['muted']}>
          {t('app.engagement.askNext.first', { question: promptIn(template, question, language) })}
        </p>
      )}
    </li>
  );
}
