import type { SampleRow } from '#shared/contract/views';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Welcome.module.css';
import type { Samples } from './useSamples';

/** The three invented companies to look around in. */
export function SampleCards({
  rows,
  samples,
  isReadOnly,
}: {
  readonly rows: readonly SampleRow[];
  readonly samples: Samples;
  readonly isReadOnly: boolean;
}) {
  const t = useTranslate();
  const textOf = useText();
  return (
    <section className={styles['samples']} aria-labelledby="samples-title">
      <h2 id="samples-title">{t('app.home.welcome.samples')}</h2>
      <p className={styles['note']}>{t('app.home.welcome.samplesText')}</p>
      <ul className={styles['cards']}>
        {rows.map((row) => (
          <li key={row.sample} className={styles['card']}>
            <h3>{row.name}</h3>
            <p>{textOf(row.description)}</p>
            <Button
              size="small"
              isDisabled={isReadOnly || samples.request.isBusy}
              onPress={() => void samples.open(row.sample)}
            >
              {t('app.home.welcome.open', { name: row.name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
