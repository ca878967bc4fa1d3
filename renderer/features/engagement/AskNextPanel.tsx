import { useMemo } from 'react';
import { Link } from 'react-router';
import { whomToAskNext, type Suggestion } from '#shared/assessment/whomToAskNext';
import { promptIn } from '#shared/interview/findQuestions';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { useLanguage, useText } from '../../state/useText';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './OverviewPage.module.css';

const most = 3;

/** Whose answers would make the results more dependable, why, and which question to put first. */
export function AskNextPanel() {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const suggestions = useMemo(
    () => whomToAskNext(template, engagement, assessed({ engagement, template }).assessment).slice(0, most),
    [engagement, template],
  );
  if (engagement.status !== 'active' || suggestions.length === 0) return null;
  return (
    <Panel title={t('app.engagement.askNext.title')}>
      <ul className={styles['suggestions']}>
        {suggestions.map((suggestion) => (
          <SuggestionLine key={suggestion.respondent ?? suggestion.group} suggestion={suggestion} />
        ))}
      </ul>
    </Panel>
  );
}

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }) {
  const t = useTranslate();
  const text = useText();
  const language = useLanguage();
  const { engagement, template } = useEngagement();
  const { respondent, because, thinFacets } = suggestion;
  const group = template.groups.find(({ id }) => id === suggestion.group);
  const groupName = group === undefined ? suggestion.group : text(group.name);
  const person = engagement.respondents.find(({ id }) => id === respondent);
  const [question] = suggestion.questions;
  const base = `/engagements/${engagement.id}`;
  const address =
    person === undefined
      ? `${base}/respondents`
      : `${base}/interview/${person.id}${question === undefined ? '' : `?question=${encodeURIComponent(question)}`}`;
  return (
    <li>
      <p className={styles['rowTitle']}>
        <Link to={address}>
          {person === undefined ? t('app.engagement.askNext.somebody', { group: groupName }) : person.title}
        </Link>
      </p>
      <p className={styles['muted']}>
        {t(`app.engagement.askNext.because.${because}`, { group: groupName })}{' '}
        {thinFacets.length > 0 && t('app.engagement.askNext.thin', { count: thinFacets.length })}
      </p>
      {question !== undefined && (
        <p className={styles['muted']}>
          {t('app.engagement.askNext.first', { question: promptIn(template, question, language) })}
        </p>
      )}
    </li>
  );
}
