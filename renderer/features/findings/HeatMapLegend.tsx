import { Legend } from '../../ui/Legend';
import { useTranslate } from '../../wording';
import styles from './HeatMap.module.css';
import { shadeOf } from './heatStep';
import { useFindings } from './useFindings';

const marks = ['small', 'not-asked', 'no-answer', 'dagger'] as const;
const presentedMarks = ['hidden', 'not-asked', 'no-answer', 'dagger'] as const;

/** What shades and marks mean. */
export function HeatMapLegend({ isPrivate }: { readonly isPrivate: boolean }) {
  const t = useTranslate();
  const { template, text } = useFindings();
  const { bands, gaps } = template.configuration;
  const most = 100;
  return (
    <Legend label={t('app.findings.heatMap.legend')}>
      {bands.map(({ name, from }, place) => {
        const next = bands[place + 1];
        const key = next === undefined ? 'app.findings.heatMap.lastBand' : 'app.findings.heatMap.band';
        return (
          <li key={from}>
            <span
              className={`${styles['swatch'] ?? ''} ${styles[`step${shadeOf(place + 1, template.configuration)}`] ?? ''}`}
              aria-hidden
            />
            {t(key, { from, to: next?.from ?? most, name: text(name) })}
          </li>
        );
      })}
      {(isPrivate ? marks : presentedMarks).map((mark) => (
        <li key={mark}>
          <span className={styles['mark']} aria-hidden>
            {mark === 'dagger' ? '†' : t(`app.findings.heatMap.mark.${mark}`)}
          </span>
          {t(`app.findings.heatMap.meaning.${mark}`, { people: gaps.smallestShownGroup })}
        </li>
      ))}
    </Legend>
  );
}
