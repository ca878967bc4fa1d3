import type { CSSProperties } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { ReportProgress, ReportStage } from '#shared/contract/reportProgress';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './ReportPage.module.css';

const pdfStages: readonly ReportStage[] = ['composing', 'laying-out', 'drawing', 'checking', 'delivering'];

interface Props {
  /** Null before the first word of the workbench. */
  readonly progress: ReportProgress | null;
  readonly onCancel: () => void;
  /** In their order; those of a PDF unless told otherwise. */
  readonly stages?: readonly ReportStage[];
}

export function ExportProgress({ progress, onCancel, stages = pdfStages }: Props) {
  const t = useTranslate();
  const words = t(`app.reportScreen.stage.${progress?.stage ?? 'waiting'}`, { pages: progress?.pages ?? '' });
  const current = progress === null ? -1 : stages.indexOf(progress.stage);
  // Only these tell how far they are; the other stages count as done while they last.
  const share = progress?.stage === 'drawing' || progress?.stage === 'exporting' ? progress.share : 1;
  const percent = { '--share': `${Math.round(share * 100)}%` } as CSSProperties;
  return (
    <div className={styles['progress']}>
      <ProgressBar
        aria-label={t('app.reportScreen.progress')}
        value={current + share}
        maxValue={stages.length}
        valueLabel={words}
        className={styles['bar'] ?? ''}
      >
        <span role="status">{words}</span>
        <span className={styles['steps']} style={percent} aria-hidden>
          {stages.map((each, place) => (
            <span
              key={each}
              data-done={place === current && share < 1 ? 'partly' : String(place <= current)}
            />
          ))}
        </span>
      </ProgressBar>
      <Button onPress={onCancel}>{t('app.reportScreen.cancel')}</Button>
    </div>
  );
}
