import { FileDown } from 'lucide-react';
import { languages } from '#shared/template/localizedText';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { BrandChooser } from '../engagement';
import { OwedNotesPanel } from '../owedNotes';
import { Chapters } from './Chapters';
import { ExchangePanel } from './ExchangePanel';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import { MissingTranslations } from './MissingTranslations';
import { Readiness } from './Readiness';
import styles from './ReportPage.module.css';
import { useReportLanguage } from './useReportLanguage';
import { useReportExport } from './useReportExport';

/** What the report will contain, what stands against it, and the export itself. */
export function ReportPage() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const [language, setLanguage] = useReportLanguage();
  const { exported, run, cancel } = useReportExport();
  const start = () =>
    run((client, job) => client.call('reports.export', { engagement: engagement.id, job, language }));
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <Panel title={t('app.reportScreen.title')} note={t('app.reportScreen.lead')}>
          <div className={styles['choices']}>
            <BrandChooser />
            <SelectField
              label={t('app.reportScreen.language')}
              hint={t('app.reportScreen.languageNote')}
              value={language}
              choices={languages.map((id) => ({ id, label: t(`app.reportScreen.languages.${id}`) }))}
              onChange={(id) => {
                const next = languages.find((each) => each === id);
                if (next !== undefined) setLanguage(next);
              }}
            />
          </div>
          <MissingTranslations language={language} />
          {exported.state === 'running' ? (
            <ExportProgress progress={exported.progress} onCancel={cancel} />
          ) : (
            <div>
              <Button look="primary" onPress={() => void start()}>
                <FileDown aria-hidden />
                {t('app.reportScreen.export')}
              </Button>
            </div>
          )}
          {exported.state === 'done' && <ExportResult report={exported.report} />}
          {exported.state === 'failed' && (
            <ProblemNotice problem={exported.problem} onRetry={() => void start()} />
          )}
        </Panel>
        <Readiness />
        <OwedNotesPanel />
        <ExchangePanel />
      </div>
      <Chapters edition="client" />
    </div>
  );
}
