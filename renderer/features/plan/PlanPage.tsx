import { useState } from 'react';
import type { RankedRecommendation } from '#shared/planning/planTypes';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { ExplainContext, ExplainDialog, type Explained } from '../findings';
import { BoardContext } from './board/BoardContext';
import { BoardDialogs } from './board/BoardDialogs';
import { Dismissed } from './board/Dismissed';
import { ExplainPriority } from './board/ExplainPriority';
import { PlanBoard } from './board/PlanBoard';
import { useBoard } from './board/useBoard';
import { HeldBack } from './HeldBack';
import styles from './PlanPage.module.css';
import { PriorityDialog } from './PriorityDialog';
import { RecommendationTable } from './RecommendationTable';

/** What to do, in which order, and what to leave alone for now. */
export function PlanPage() {
  const t = useTranslate();
  const board = useBoard();
  const { assessment, index, items, plan, text } = board;
  // Somebody was asked, or something was written by hand: then there is a plan to decide about, due or not.
  const hasBoard =
    assessment.respondents.length > 0 || [...items.values()].some(({ isRemeasure }) => !isRemeasure);
  const [figure, setFigure] = useState<Explained | null>(null);
  const [explained, setExplained] = useState<RankedRecommendation | null>(null);
  const { level, leading, text: advice } = plan.overallAdvice;
  const situation = [...index.dimensions.values()].find((each) => each.situation.id === leading)?.situation;
  return (
    <BoardContext value={board}>
      <ExplainContext value={setFigure}>
        <ExplainPriority value={setExplained}>
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
          {plan.recommendations.length === 0 && (
            <EmptyState title={t('app.plan.empty.title')} text={t('app.plan.empty.text')} />
          )}
          {hasBoard && (
            <>
              <PlanBoard />
              <Dismissed />
              <HeldBack />
              {plan.recommendations.length > 0 && (
                <Panel title={t('app.plan.list')} note={t('app.plan.lead')}>
                  <RecommendationTable onExplain={setExplained} />
                </Panel>
              )}
            </>
          )}
          <BoardDialogs />
          <PriorityDialog ranked={explained} onClose={() => setExplained(null)} />
          <ExplainDialog explained={figure} onClose={() => setFigure(null)} />
        </ExplainPriority>
      </ExplainContext>
    </BoardContext>
  );
}
