import { useMemo } from 'react';
import { whomToAskNext, type Suggestion } from '#shared/assessment/whomToAskNext';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './Coverage.module.css';
import { PersonToAsk } from './PersonToAsk';

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
      <ul className={styles['people']}>
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
  const { template } = useEngagement();
  const { respondent, because, thinFacets, questions } = suggestion;
  const group = template.groups.find(({ id }) => id === suggestion.group);
  const groupName = group === undefined ? suggestion.group : text(group.name);
  return (
    <PersonToAsk respondent={respondent} group={groupName} question={questions[0]}>
      {t(`app.engagement.askNext.because.${because}`, { group: groupName })}{' '}
      {thinFacets.length > 0 && t('app.engagement.askNext.thin', { count: thinFacets.length })}
    </PersonToAsk>
  );
}
