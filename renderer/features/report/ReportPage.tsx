import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { OwedNotesPanel } from '../owedNotes';
import { Chapters } from './Chapters';
import { ChoosePanel } from './choose/ChoosePanel';
import { ExchangePanel } from './ExchangePanel';
import { ExportPanel } from './ExportPanel';
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
  const show = useCallback((key: string) => pages.current?.show(key), []);
  const text = composition?.texts.find(({ key }) => key === edited);

  return (
    <div className={styles['columns']}>
      <div className={styles['first']}>
        <ExportPanel
          language={language}
          edition={edition}
          onLanguage={chooseLanguage}
          onEdition={chooseEdition}
        />
      </div>
      <div className={styles['pages']}>
        <Preview ref={pages} preview={preview} onPick={pick} />
      </div>
      <div className={styles['column']}>
        <Chapters edition={edition} onShow={show} />
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
              onShow={show}
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
