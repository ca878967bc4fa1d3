import { useState } from 'react';
import type { RankedRecommendation } from '#shared/planning/plan';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { HeldBack } from './HeldBack';
import styles from './PlanPage.module.css';
import { PriorityDialog } from './PriorityDialog';
import { RecommendationTable } from './RecommendationTable';
import { usePlan } from './usePlan';
import { Waves } from './Waves';

/** What to do, in which order, and what to leave alone for now. */
export function PlanPage() {
  const t = useTranslate();
  const { plan, index, text } = usePlan();
  const [explained, setExplained] = useState<RankedRecommendation | null>(null);
  const { level, leading, text: advice } = plan.overallAdvice;
  const situation = [...index.dimensions.values()].find((each) => each.situation.id === leading)?.situation;
  return (
    <>
      <section className={styles['advice']}>
        <p className={styles['label']}>{t('app.plan.overall')}</p>
        <h2>
          {level === 'not-enough-answers'
            ? t('app.plan.notEnough')
            : advice === null
              ? t(`terms.level.${level}`)
              : text(advice)}
        </h2>
        {situation !== undefined && (
          <p className={styles['muted']}>
            {t('app.plan.leading', { situation: `${situation.id} ${text(situation.name)}` })}
          </p>
        )}
      </section>
      {plan.recommendations.length === 0 ? (
        <EmptyState title={t('app.plan.empty.title')} text={t('app.plan.empty.text')} />
      ) : (
        <>
          <Panel title={t('app.plan.waves')} note={t('app.plan.wavesNote')}>
            <Waves />
          </Panel>
          <HeldBack />
          <Panel title={t('app.plan.list')} note={t('app.plan.lead')}>
            <RecommendationTable onExplain={setExplained} />
          </Panel>
        </>
      )}
      <PriorityDialog ranked={explained} onClose={() => setExplained(null)} />
    </>
  );
}
