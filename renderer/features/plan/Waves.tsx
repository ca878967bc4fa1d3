import type { PlannedItem } from '#shared/planning/plan';
import { useTranslate } from '../../wording';
import styles from './PlanPage.module.css';
import { usePlan } from './usePlan';

/** The waves side by side, and what comes after them. */
export function Waves() {
  const t = useTranslate();
  const { plan, template } = usePlan();
  const { waves } = template.configuration.planning;
  return (
    <div className={styles['waves']}>
      {plan.waves.map((items, place) => (
        <Wave
          key={place}
          title={t('app.plan.wave', { wave: place + 1 })}
          note={t('app.plan.waveUntil', { days: waves[place]?.baseForHorizonDays ?? 0 })}
          items={items}
        />
      ))}
      {plan.later.length > 0 && <Wave title={t('app.plan.later')} note="" items={plan.later} />}
    </div>
  );
}

interface WaveProps {
  readonly title: string;
  readonly note: string;
  readonly items: readonly PlannedItem[];
}

function Wave({ title, note, items }: WaveProps) {
  const t = useTranslate();
  const { figures, index, text, titleOf } = usePlan();
  return (
    <section className={styles['wave']} aria-label={title}>
      <h3>
        {title} <span className={styles['muted']}>{note}</span>
      </h3>
      {items.length === 0 && <p className={styles['muted']}>{t('app.plan.waveEmpty')}</p>}
      <ol className={styles['items']}>
        {items.map(({ id, priority, addedFor }) => {
          const known = index.recommendations.get(id);
          return (
            <li key={id} className={styles['item']}>
              <p className={styles['itemTitle']}>
                <span className={styles['id']}>{id}</span> {titleOf(id)}
              </p>
              <p className={styles['muted']}>
                {known !== undefined &&
                  `${text(known.owner)} · ${t(`report.recommendations.effortShort.${known.effort}`)}`}
                {priority !== null && ` · ${t('app.plan.column.priority')} ${figures.tenth(priority)}`}
              </p>
              {addedFor.length > 0 && (
                <p className={styles['muted']}>{t('app.plan.addedFor', { items: addedFor.join(', ') })}</p>
              )}
              {known?.isRemeasure === true && <p className={styles['muted']}>{t('app.plan.remeasure')}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
