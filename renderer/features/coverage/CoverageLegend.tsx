import { Legend } from '../../ui/Legend';
import { useTranslate } from '../../wording';
import styles from './Coverage.module.css';

const states = ['answered', 'thin', 'not-asked', 'not-applicable'] as const;

/** What the words and shades of the cells mean. */
export function CoverageLegend() {
  const t = useTranslate();
  return (
    <Legend label={t('app.coverage.legend')}>
      {states.map((state) => (
        <li key={state}>
          <span className={`${styles['sample'] ?? ''} ${styles[state] ?? ''}`}>
            {t(`app.coverage.sample.${state}`)}
          </span>
          {t(`app.coverage.meaning.${state}`)}
        </li>
      ))}
    </Legend>
  );
}
