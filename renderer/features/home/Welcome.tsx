import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { SampleCards } from './SampleCards';
import styles from './Welcome.module.css';
import type { Samples } from './useSamples';

interface Props {
  readonly samples: Samples;
  readonly isReadOnly: boolean;
  readonly onNew: () => void;
}

/** The home of somebody who has nothing here yet: what this is for, and two ways to begin. */
export function Welcome({ samples, isReadOnly, onNew }: Props) {
  const t = useTranslate();
  return (
    <div className={styles['welcome']}>
      <section className={styles['purpose']} aria-labelledby="welcome-title">
        <h2 id="welcome-title">{t('app.home.welcome.title')}</h2>
        <p>{t('app.home.welcome.text')}</p>
        <Button look="primary" isDisabled={isReadOnly} onPress={onNew}>
          <Plus aria-hidden />
          {t('app.home.new')}
        </Button>
      </section>
      {samples.rows.state === 'ready' && (
        <SampleCards rows={samples.rows.value} samples={samples} isReadOnly={isReadOnly} />
      )}
    </div>
  );
}
