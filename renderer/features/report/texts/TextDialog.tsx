import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { EditableText } from '#shared/report/editText';
import type { Language } from '#shared/template/localizedText';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useEngagementStore } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import styles from './Texts.module.css';

interface Props {
  readonly text: EditableText;
  readonly language: Language;
  readonly onClose: () => void;
}

/** One text of the report: what is computed, and the consultant's words over it. */
export function TextDialog({ text, language, onClose }: Props) {
  const t = useTranslate();
  const store = useEngagementStore();
  const { key, computed, own, hasMoved, title } = text;
  const [words, setWords] = useState(own ?? computed);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const write = async (written: string | null): Promise<void> => {
    setBusy(true);
    const changed = await store.change('reports.writeText', {
      key,
      language,
      written: written === null ? null : { text: written, computed },
    });
    setBusy(false);
    if (changed.ok) onClose();
    else setProblem(changed.problem);
  };
  const isComputed = words.trim() === '' || words.trim() === computed.trim();
  return (
    <FormDialog
      title={t('app.issuing.texts.dialog', { title: title ?? t('app.issuing.texts.untitled') })}
      submit={t('app.issuing.texts.save')}
      cancel={t('app.issuing.texts.cancel')}
      width="wide"
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={() => void write(isComputed ? null : words.trim())}
    >
      {hasMoved && <Notice look="warning" title={t('app.issuing.texts.movedNote')} />}
      <div className={styles['computed']}>
        <p className={styles['label']}>{t('app.issuing.texts.computed')}</p>
        <p lang={language} className={styles['quoted']}>
          {computed}
        </p>
      </div>
      <TextField
        label={t('app.issuing.texts.written')}
        hint={t('app.issuing.texts.markdown')}
        rows={8}
        autoFocus
        maxLength={10_000}
        spellCheck="true"
        // Spelling is checked by whatever the platform has for the language of the report, never over the network.
        {...{ lang: language }}
        value={words}
        onChange={setWords}
      />
      {own !== null && (
        <div>
          <Button size="small" isDisabled={isBusy} onPress={() => void write(null)}>
            {t('app.issuing.texts.backToComputed')}
          </Button>
        </div>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </FormDialog>
  );
}
