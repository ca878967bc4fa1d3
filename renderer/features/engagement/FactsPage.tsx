import { useEngagement } from '../../state/EngagementContext';
import { useTranslate } from '../../wording';
import { FactField } from './FactField';
import styles from './FactsPage.module.css';

/** The fact sheet: every line saves itself. */
export function FactsPage() {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const filled = template.facts.filter(({ id }) => engagement.facts[id] !== undefined).length;
  return (
    <section className={styles['page']} aria-labelledby="facts-title">
      <header className={styles['header']}>
        <div>
          <h2 id="facts-title">{t('app.engagement.facts.title')}</h2>
          <p className={styles['lead']}>{t('app.engagement.facts.lead')}</p>
        </div>
        <p className={styles['count']}>
          {t('app.engagement.facts.filled', { filled, total: template.facts.length })}
        </p>
      </header>
      <ul className={styles['list']}>
        {template.facts.map((fact) => (
          <li key={fact.id} className={styles['fact']}>
            <FactField fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}
