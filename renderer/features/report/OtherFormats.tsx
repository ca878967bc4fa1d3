import {
  FileSpreadsheet,
  FileText,
  Images,
  Presentation,
  Shapes,
  Table,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import type { ExportDelivery } from '#shared/contract/views';
import type { Edition } from '#shared/report/editions';
import { exportFormats, type ExportFormat } from '#shared/report/exportFormat';
import type { Language } from '#shared/template/localizedText';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import styles from './OtherFormats.module.css';
import { useReportExport } from './useReportExport';

const icons: Readonly<Record<ExportFormat, LucideIcon>> = {
  docx: FileText,
  pptx: Presentation,
  xlsx: FileSpreadsheet,
  csv: Table,
  svg: Shapes,
  png: Images,
};
const stages = ['composing', 'exporting', 'delivering'] as const;

interface Props {
  readonly language: Language;
  /** Of everything but the slides, which are for the board. */
  readonly edition: Edition;
}

/** The report for other programs: to edit, to present, to calculate with. */
export function OtherFormats({ edition, language }: Props) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const { exported, run, cancel } = useReportExport<ExportDelivery>();
  const [chosen, setChosen] = useState<ExportFormat>('docx');
  const start = (format: ExportFormat): void => {
    setChosen(format);
    void run((client, job) =>
      client.call('reports.exportAs', {
        ...{ engagement: engagement.id, job, language, format },
        ...(format !== 'pptx' && { edition }),
      }),
    );
  };
  const isRunning = exported.state === 'running';
  return (
    <Panel title={t('app.otherFormats.title')} note={t('app.otherFormats.note')}>
      <ul className={styles['formats']}>
        {exportFormats.map((format) => {
          const Icon = icons[format];
          const name = t(`app.otherFormats.formats.${format}.name`);
          return (
            <li key={format} className={styles['format']}>
              <Icon aria-hidden className={styles['icon']} />
              <span>
                <span className={styles['name']}>{name}</span>
                <span className={styles['text']}>{t(`app.otherFormats.formats.${format}.text`)}</span>
              </span>
              <Button
                isDisabled={isRunning}
                aria-label={t('app.otherFormats.exportAs', { format: name })}
                onPress={() => start(format)}
              >
                {t('app.otherFormats.export')}
              </Button>
            </li>
          );
        })}
      </ul>
      {isRunning && <ExportProgress progress={exported.progress} stages={stages} onCancel={cancel} />}
      {exported.state === 'done' && (
        <ExportResult title={t('app.otherFormats.done')} report={exported.report} />
      )}
      {exported.state === 'failed' && (
        <ProblemNotice problem={exported.problem} onRetry={() => start(chosen)} />
      )}
    </Panel>
  );
}
