import { FileDown, Presentation } from 'lucide-react';
import { useNavigate } from 'react-router';
import { editions, type Edition } from '#shared/report/editions';
import { languages, type Language } from '#shared/template/localizedText';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { BrandChooser } from '../engagement';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import { MissingTranslations } from './MissingTranslations';
import styles from './ReportPage.module.css';
import { useReportExport } from './useReportExport';

interface Props {
  readonly language: Language;
  readonly edition: Edition;
  readonly onLanguage: (language: Language) => void;
  readonly onEdition: (edition: Edition) => void;
}

/** Which report it is to be, and the file of it. What an export does on the way is drawn anew here alone. */
export function ExportPanel({ language, edition, onLanguage, onEdition }: Props) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const { exported, run, cancel } = useReportExport();
  const start = () =>
    run((client, job) =>
      client.call('reports.export', { engagement: engagement.id, job, language, edition }),
    );
  return (
    <Panel title={t('app.reportScreen.title')} note={t('app.reportScreen.lead')}>
      <div className={styles['choices']}>
        <BrandChooser />
        <SelectField
          label={t('app.issuing.edition')}
          value={edition}
          choices={editions.map((id) => ({ id, label: t(`app.issuing.editions.${id}`) }))}
          onChange={(id) => onEdition(editions.find((each) => each === id) ?? 'client')}
        />
        <SelectField
          label={t('app.reportScreen.language')}
          hint={t('app.reportScreen.languageNote')}
          value={language}
          choices={languages.map((id) => ({ id, label: t(`app.reportScreen.languages.${id}`) }))}
          onChange={(id) => onLanguage(languages.find((each) => each === id) ?? 'en')}
        />
      </div>
      <MissingTranslations language={language} />
      {exported.state === 'running' ? (
        <ExportProgress progress={exported.progress} onCancel={cancel} />
      ) : (
        <div className={styles['deeds']}>
          <Button onPress={() => void start()}>
            <FileDown aria-hidden />
            {t('app.reportScreen.export')}
          </Button>
          <Button onPress={() => void navigate(`/engagements/${engagement.id}/readout`)}>
            <Presentation aria-hidden />
            {t('app.readout.open')}
          </Button>
        </div>
      )}
      {exported.state === 'done' && <ExportResult report={exported.report} />}
      {exported.state === 'failed' && (
        <ProblemNotice problem={exported.problem} onRetry={() => void start()} />
      )}
    </Panel>
  );
}
