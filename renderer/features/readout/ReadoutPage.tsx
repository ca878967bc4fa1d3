import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import type { Language } from '#shared/template/localizedText';
import { useLanguage } from '../../state/useText';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { NotOpenedPage, OpenEngagement } from '../engagement';
import { keep, readKept, type KeptReadout } from './kept';
import { Readout } from './Readout';
import styles from './Readout.module.css';
import { useComposedOnce } from './useComposedOnce';

/**
 * The report on the wall, for the closing meeting. Others look at this screen: it stands outside the shell, knows one
 * engagement, and shows an edition that names nobody who was interviewed.
 */
export function ReadoutPage() {
  const t = useTranslate();
  const { engagement = '' } = useParams();
  const title = t('app.readout.title');
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <OpenEngagement
      id={engagement}
      loading={t('app.readout.loading')}
      unread={(problem, retry) => <NotOpenedPage problem={problem} onRetry={retry} />}
    >
      <main className={styles['room']}>
        <Composed key={engagement} engagement={engagement} />
      </main>
    </OpenEngagement>
  );
}

function Composed({ engagement }: { readonly engagement: string }) {
  const t = useTranslate();
  const settings = useOperation('settings.read', {});
  const [kept, setKept] = useState(() => readKept(engagement));
  const change = (changed: Partial<KeptReadout>): void => {
    const next = { ...kept, ...changed };
    setKept(next);
    keep(engagement, next);
  };
  const ofInterface = useLanguage();
  // Settled once: settings that are read anew change nothing on the wall.
  const [language, setLanguage] = useState<Language | null>(null);
  if (language === null && settings.state !== 'loading')
    setLanguage((settings.state === 'ready' ? settings.value.reportLanguage : undefined) ?? ofInterface);
  if (language === null) return <Loading label={t('app.readout.loading')} />;
  return <Report engagement={engagement} language={language} kept={kept} onChange={change} />;
}

interface ReportProps {
  readonly engagement: string;
  readonly language: Language;
  readonly kept: KeptReadout;
  readonly onChange: (changed: Partial<KeptReadout>) => void;
}

function Report({ engagement, kept, language, onChange }: ReportProps) {
  const t = useTranslate();
  const { edition } = kept;
  const composed = useComposedOnce({ engagement, language, edition });
  if (composed.state === 'loading') return <Loading label={t('app.readout.loading')} />;
  if (composed.state === 'failed')
    return (
      <div className={styles['failed']}>
        <ProblemNotice problem={composed.problem} onRetry={composed.retry} />
      </div>
    );
  return (
    <Readout
      engagement={engagement}
      document={composed.value.document}
      kept={kept}

      onChange={onChange}
    />
  );
}
