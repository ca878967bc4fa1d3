import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './PlanPage.module.css';
import { useBoardView } from './board/BoardContext';
import { PutMenu } from './board/PutMenu';

/** Due by the scores and still not in the plan: why, and what to tell the client in its place. */
export function HeldBack() {
  const t = useTranslate();
  const { index, items, plan, text, titleOf } = useBoardView();
  const held = plan.recommendations.filter(({ id }) => plan.held[id] !== undefined && !items.has(id));
  if (held.length === 0) return null;
  return (
    <Panel title={t('app.plan.held')} note={t('app.plan.heldNote')}>
      <ul className={styles['held']}>
        {held.map(({ id }) => (
          <li key={id}>
            <div className={styles['line']}>
              <h3 className={styles['itemTitle']}>
                <span className={styles['id']}>{id}</span> {titleOf(id)}
              </h3>
              <PutMenu id={id} />
            </div>
            {(plan.held[id] ?? []).flatMap((rule) => {
              const known = index.contraindications.get(rule);
              if (known === undefined) return [];
              return (
                <dl key={rule} className={styles['reason']}>
                  <dt>{t('app.plan.heldReason')}</dt>
                  <dd>{text(known.condition)}</dd>
                  <dt>{t('app.plan.heldInstead')}</dt>
                  <dd>{text(known.sayInstead)}</dd>
                  {known.isPrivate === true && <dd className={styles['muted']}>{t('app.plan.private')}</dd>}
                </dl>
              );
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
