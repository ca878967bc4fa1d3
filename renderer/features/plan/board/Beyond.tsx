import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import page from '../PlanPage.module.css';
import { useBoardView } from './BoardContext';
import { PriorityFigure } from './PriorityFigure';
import { PutMenu } from './PutMenu';

/** Due by the scores, not held back, and still not in the plan, since a plan holds only so much. */
export function Beyond() {
  const t = useTranslate();
  const { items, plan, titleOf } = useBoardView();
  const beyond = plan.recommendations.filter(({ id }) => !items.has(id) && plan.held[id] === undefined);
  if (beyond.length === 0) return null;
  return (
    <Panel title={t('app.planBoard.beyond')} note={t('app.planBoard.beyondNote')}>
      <ul className={page['beyond']}>
        {beyond.map(({ id }) => (
          <li key={id} className={page['line']}>
            <p>
              <span className={page['id']}>{id}</span> {titleOf(id)}{' '}
              <span className={page['muted']}>
                <PriorityFigure id={id} />
              </span>
            </p>
            <PutMenu id={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
