import { useState } from 'react';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { ExportProgress, ExportResult, PaperField, useReportExport } from '../report';
import styles from './Afar.module.css';
import { AskedNote } from './AskedNote';
import { LanguageField } from './LanguageField';
import { useAskingLanguage } from './useAskingLanguage';
import { useGuidePaper } from './useGuidePaper';
import { WhomFields, type Whom } from './WhomFields';

/** Prints the interview of a group, or of one person, with room to write. */
export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const [whom, setWhom] = useState<Whom>({ group: null, respondent: null });
  const [paper, setPaper] = useGuidePaper();
  const [withFacts, setWithFacts] = useState(false);
  const { exported, run, cancel } = useReportExport();
  const { group, respondent } = whom;
  const [language, setLanguage] = useState(useAskingLanguage());

  const exportGuide = async (): Promise<void> => {
    if (group === null) return;
    await run((client, job) =>
      client.call('reports.exportGuide', {
        engagement: engagement.id,
        job,
        group,
        ...(respondent === null ? {} : { respondent }),
        paper,
        withFacts,
        language,
      }),
    );
  };

  return (
    <Dialog
      isOpen
      width="wide"
      title={t('app.afar.guide.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.afar.close')}</Button>
          <Button
            look="primary"
            isDisabled={group === null || exported.state === 'running'}
            onPress={() => void exportGuide()}
          >
            {t('app.afar.guide.export')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <WhomFields whom={whom} onChange={setWhom} />
        <LanguageField value={language} onChange={setLanguage} />
        <AskedNote group={group} />
        <PaperField value={paper} onChange={setPaper} />
        <CheckboxField label={t('app.afar.guide.withFacts')} isSelected={withFacts} onChange={setWithFacts} />
        {exported.state === 'running' && <ExportProgress progress={exported.progress} onCancel={cancel} />}
        {exported.state === 'failed' && <ProblemNotice problem={exported.problem} />}
        {exported.state === 'done' && <ExportResult report={exported.report} />}
      </div>
    </Dialog>
  );
}
