import { Link } from 'react-router';
import type { SearchHit } from '#shared/contract/views';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { addressOfHit } from './addressOfHit';
import { markedParts } from './markedParts';
import styles from './SearchPage.module.css';

interface Props {
  readonly text: string;
  readonly withArchive: boolean;
  readonly onArchive: () => void;
}

const most = 200;

/** What was found, by engagement; the engagement with the best find comes first. */
export function SearchResults({ text, withArchive, onArchive }: Props) {
  const t = useTranslate();
  const { reload, ...found } = useOperation('search.find', { text, limit: most });
  if (found.state === 'loading') return <Loading label={t('app.search.loading')} />;
  if (found.state === 'failed')
    return <ProblemNotice problem={found.problem} onRetry={() => void reload()} />;
  const shown = found.value.filter(
    ({ status }) => status === 'active' || (withArchive && status === 'archived'),
  );
  const archived = found.value.filter(({ status }) => status === 'archived').length;
  const byEngagement = new Map<string, SearchHit[]>();
  for (const hit of shown)
    byEngagement.set(hit.engagement, [...(byEngagement.get(hit.engagement) ?? []), hit]);
  return (
    <>
      <p className={styles['count']} role="status">
        {t('app.search.found', { count: shown.length })}
        {found.value.length === most && ` ${t('app.search.most', { most })}`}
      </p>
      {shown.length === 0 && (
        <EmptyState title={t('app.search.nothing')} text={t('app.search.nothingText', { text })}>
          {archived > 0 && (
            <Button onPress={onArchive}>{t('app.search.inArchive', { count: archived })}</Button>
          )}
        </EmptyState>
      )}
      {[...byEngagement].map(([engagement, hits]) => (
        <EngagementHits key={engagement} hits={hits} text={text} />
      ))}
    </>
  );
}

function EngagementHits({ hits, text }: { readonly hits: readonly SearchHit[]; readonly text: string }) {
  const t = useTranslate();
  const [first] = hits;
  if (first === undefined) return null;
  const name = `${first.clientName} · ${first.title}`;
  const within = hits.filter(({ kind }) => kind !== 'engagement');
  return (
    <section className={styles['engagement']} aria-label={name}>
      <h2 className={styles['name']}>
        <Link to={`/engagements/${first.engagement}`}>
          <Marked text={name} search={text} />
        </Link>
        {first.status === 'archived' && <Badge tone="quarter">{t('app.engagement.mark.archived')}</Badge>}
      </h2>
      {within.length > 0 && (
        <ul className={styles['hits']}>
          {within.map((hit, place) => (
            <li key={place}>
              <Link to={addressOfHit(hit)} className={styles['hit'] ?? ''}>
                <span className={styles['where']}>
                  {t(`app.home.withinKind.${hit.kind}`)}
                  {hit.respondent !== undefined && hit.kind !== 'respondent' && ` · ${hit.respondent}`}
                </span>
                <span>
                  <Marked text={hit.text} search={text} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  return markedParts(text, search).map((part, place) =>
    part.isHit ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
  );
}
