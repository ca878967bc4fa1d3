import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './PlanPage.module.css';
import { usePlan } from './usePlan';

/** Due by the scores and still not in the plan: why, and what to tell the client in its place. */
export function HeldBack() {
  const t = useTranslate();
  const { index, plan, text, titleOf } = usePlan();
  const held = plan.recommendations.filter(({ id }) => plan.held[id] !== undefined);
  if (held.length === 0) return null;
  return (
    <Panel title={t('app.plan.held')} note={t('app.plan.heldNote')}>
      <ul className={styles['held']}>
        {held.map(({ id }) => (
          <li key={id}>
            <h3 className={styles['itemTitle']}>
              <span className={styles['id']}>{id}</span> {titleOf(id)}
            </h3>
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
