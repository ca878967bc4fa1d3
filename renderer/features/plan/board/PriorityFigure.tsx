import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import { usePlan } from '../usePlan';
import { useExplainPriority } from './ExplainPriority';

/** The computed priority of a recommendation; it opens what it is made of. */
export function PriorityFigure({ id }: { readonly id: string }) {
  const t = useTranslate();
  const explain = useExplainPriority();
  const { figures, plan, titleOf } = usePlan();
  const ranked = plan.recommendations.find((each) => each.id === id);
  if (ranked === undefined) return <>{t('app.planBoard.noPriority')}</>;
  const priority = figures.tenth(ranked.priority);
  return (
    <button
      type="button"
      className={page['figure']}
      aria-label={`${titleOf(id)}: ${t('app.plan.why', { priority })}`}
      onClick={() => explain(ranked)}
    >
      {t('app.planBoard.priority', { priority })}
    </button>
  );
}
