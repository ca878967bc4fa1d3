import { FileDown, Presentation } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { editions } from '#shared/report/editions';
import { languages } from '#shared/template/localizedText';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { BrandChooser } from '../engagement';
import { OwedNotesPanel } from '../owedNotes';
import { Chapters } from './Chapters';
import { ChoosePanel } from './choose/ChoosePanel';
import { ExchangePanel } from './ExchangePanel';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import { MissingTranslations } from './MissingTranslations';
import { HistoryPanel } from './issuing/HistoryPanel';
import { IssuePanel } from './issuing/IssuePanel';
import { OtherFormats } from './OtherFormats';
import { Preview, type PreviewHandle } from './preview/Preview';
import { usePreview } from './preview/usePreview';
import { Readiness } from './Readiness';
import styles from './ReportPage.module.css';
import { sourcePath } from './sourcePath';
import { TextDialog } from './texts/TextDialog';
import { TextsPanel } from './texts/TextsPanel';
import { useComposition } from './useComposition';
import { useReportExport } from './useReportExport';
import { useReportChoices } from './useReportChoices';

/** The report from composition to issue, beside its actual pages. */
export function ReportPage() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement, template, brand } = useEngagement();
  const { language, edition, chooseLanguage, chooseEdition } = useReportChoices(engagement.id);
  const look = { language, edition, brand };
  const { composition, problem } = useComposition(engagement, look);
  const preview = usePreview(engagement, look);
  const pages = useRef<PreviewHandle>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const { exported, run, cancel } = useReportExport();
  const start = () =>
    run((client, job) =>
      client.call('reports.export', { engagement: engagement.id, job, language, edition }),
    );

  const pick = useCallback(
    (key: string) => {
      if (composition === null) return;
      if (composition.texts.some((each) => each.key === key)) {
        setEdited(key);
        return;
      }
      const block = composition.document.sections
        .flatMap(({ blocks }) => blocks)
        .find((each) => each.key === key);
      if (block?.source !== undefined) void navigate(sourcePath(engagement.id, block.source, template));
    },
    [composition, engagement.id, navigate, template],
  );
  /** Some parts of the outline make several chapters: the first is meant. */
  const showSection = (part: string): void => {
    const chapter = composition?.document.sections.find(
      ({ id }) => id === part || (part === 'dimensions' && id.startsWith('dimension-')),
    );
    if (chapter !== undefined) pages.current?.show(chapter.id);
  };
  const text = composition?.texts.find(({ key }) => key === edited);

  return (
    <div className={styles['columns']}>
      <div className={styles['first']}>
        <Panel title={t('app.reportScreen.title')} note={t('app.reportScreen.lead')}>
          <div className={styles['choices']}>
            <BrandChooser />
            <SelectField
              label={t('app.issuing.edition')}
              value={edition}
              choices={editions.map((id) => ({ id, label: t(`app.issuing.editions.${id}`) }))}
              onChange={(id) => chooseEdition(editions.find((each) => each === id) ?? 'client')}
            />
            <SelectField
              label={t('app.reportScreen.language')}
              hint={t('app.reportScreen.languageNote')}
              value={language}
              choices={languages.map((id) => ({ id, label: t(`app.reportScreen.languages.${id}`) }))}
              onChange={(id) => chooseLanguage(languages.find((each) => each === id) ?? 'en')}
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
      </div>
      <div className={styles['pages']}>
        <Preview ref={pages} preview={preview} onPick={pick} />
      </div>
      <div className={styles['column']}>
        <Chapters edition={edition} onShow={showSection} />
        {composition === null && problem === null && <Loading label={t('app.issuing.preview.drawing')} />}
        {problem !== null && <ProblemNotice problem={problem} />}
        {composition !== null && (
          <>
            <TextsPanel composition={composition} onEdit={setEdited} />
            <ChoosePanel composition={composition} edition={edition} />
            <OwedNotesPanel />
            <Readiness
              notes={composition.notes}
              warnings={preview.warnings}
              isEditable={(key) => composition.texts.some((each) => each.key === key)}
              onEdit={setEdited}
              onShow={(chapter) => pages.current?.show(chapter)}
            />
            <IssuePanel
              composition={composition}
              warnings={preview.warnings}
              language={language}
              edition={edition}
            />
          </>
        )}
        <HistoryPanel />
        <OtherFormats language={language} edition={edition} />
        <ExchangePanel language={language} />
      </div>
      {text !== undefined && (
        <TextDialog key={text.key} text={text} language={language} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
