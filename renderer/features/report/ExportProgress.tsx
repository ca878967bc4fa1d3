import { ProgressBar } from 'react-aria-components';
import type { ReportStage } from '#shared/contract/views';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './ReportPage.module.css';

const stages: readonly ReportStage[] = ['composing', 'drawing', 'checking', 'delivering'];

interface Props {
  readonly stage: ReportStage | null;
  readonly onCancel: () => void;
}

export function ExportProgress({ stage, onCancel }: Props) {
  const t = useTranslate();
  const words = t(`app.reportScreen.stage.${stage ?? 'waiting'}`);
  const done = stage === null ? 0 : stages.indexOf(stage) + 1;
  return (
    <div className={styles['progress']}>
      <ProgressBar
        aria-label={t('app.reportScreen.progress')}
        value={done}
        maxValue={stages.length}
        valueLabel={words}
        className={styles['bar'] ?? ''}
      >
        <span role="status">{words}</span>
        <span className={styles['steps']} aria-hidden>
          {stages.map((each, place) => (
            <span key={each} data-done={place < done} />
          ))}
        </span>
      </ProgressBar>
      <Button onPress={onCancel}>{t('app.reportScreen.cancel')}</Button>
    </div>
  );
}
