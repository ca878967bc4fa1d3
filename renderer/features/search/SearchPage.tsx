import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { CheckboxField } from '../../ui/CheckboxField';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { useTranslate } from '../../wording';
import { SearchResults } from './SearchResults';
import styles from './SearchPage.module.css';

const pauseMs = 200;
const longest = 200;

/** Words in everything that was written down, over all engagements. What is looked for stands in the address. */
export function SearchPage() {
  const t = useTranslate();
  const [params, setParams] = useSearchParams();
  const text = (params.get('text') ?? '').trim().slice(0, longest);
  const withArchive = params.get('archive') === 'yes';
  const [typed, setTyped] = useState(text);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() === text) return;
      setParams(
        (before) => {
          if (typed.trim() === '') before.delete('text');
          else before.set('text', typed.trim().slice(0, longest));
          return before;
        },
        { replace: true },
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, text, setParams]);

  const setWithArchive = (isOn: boolean): void =>
    setParams(
      (before) => {
        if (isOn) before.set('archive', 'yes');
        else before.delete('archive');
        return before;
      },
      { replace: true },
    );
  return (
    <Page title={t('app.search.title')} lead={t('app.search.lead')} width="reading">
      <div className={styles['tools']} role="search">
        <SearchField
          label={t('app.search.label')}
          clear={t('app.home.clearSearch')}
          value={typed}
          onChange={setTyped}
        />
        <CheckboxField label={t('app.search.archive')} isSelected={withArchive} onChange={setWithArchive} />
      </div>
      {text === '' ? (
        <EmptyState title={t('app.search.begin')} text={t('app.search.beginText')} />
      ) : (
        <SearchResults
          key={text}
          text={text}
          withArchive={withArchive}
          onArchive={() => setWithArchive(true)}
        />
      )}
    </Page>
  );
}
