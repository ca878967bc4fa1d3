import { RotateCcw, Telescope } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useTranslate } from '../../wording';
import { ExplainContext, ExplainDialog, type Explained } from '../findings';
import { Chooser } from './Chooser';
import { ReachedScore } from './ReachedScore';
import { SituationChanges } from './SituationChanges';
import { TargetedFacets } from './TargetedFacets';
import { useWhatIf } from './useWhatIf';
import styles from './WhatIfPage.module.css';

/** Supposes that recommendations have their effect and shows what would follow, always marked as a supposition. */
export function WhatIfPage() {
  const t = useTranslate();
  const view = useWhatIf();
  const [explained, setExplained] = useState<Explained | null>(null);
  if (view.assessment.respondents.length === 0)
    return (
      <EmptyState title={t('app.whatIf.empty.title')} text={t('app.whatIf.empty.text')}>
        <Link to={`/engagements/${view.engagement.id}`}>{t('app.whatIf.empty.action')}</Link>
      </EmptyState>
    );
  return (
    <ExplainContext value={setExplained}>
      <section className={styles['banner']} aria-label={t('app.whatIf.title')}>
        <Telescope size={20} aria-hidden />
        <div>
          <p className={styles['bannerTitle']}>{t('app.whatIf.banner')}</p>
          <p>{t('app.whatIf.bannerText')}</p>
        </div>
        <Button size="small" onPress={view.reset}>
          <RotateCcw size={16} aria-hidden />
          {t('app.whatIf.reset')}
        </Button>
      </section>
      <div className={styles['columns']}>
        <div className={styles['choice']}>
          <ReachedScore score={view.reachedScore} onChange={view.reach} />
          <Chooser view={view} />
        </div>
        <div className={styles['effect']}>
          {view.supposition.chosen.length === 0 && <p role="status">{t('app.whatIf.nothing')}</p>}
          <SituationChanges view={view} />
          <TargetedFacets view={view} />
        </div>
      </div>
      <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
    </ExplainContext>
  );
}
