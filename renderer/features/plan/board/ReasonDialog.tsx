import { useState } from 'react';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { FormDialog } from '../../../ui/FormDialog';
import { useTranslate } from '../../../wording';
import { useBoardView } from './BoardContext';
import { ReasonField } from './ReasonField';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What else it leads to. */
  readonly note?: string | undefined;
  readonly submit: string;
  /** True once it is on disk. */
  readonly onSubmit: (reason: string) => Promise<boolean>;
}

/** Says what is about to be overruled and asks why. */
export function ReasonDialog({ title, text, note, submit, onSubmit }: Props) {
  const t = useTranslate();
  const { ask, decisions, remember } = useBoardView();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);

  async function decide(): Promise<void> {
    setChecked(true);
    const given = reason.trim();
    if (given === '') return;
    if (!(await onSubmit(given))) return;
    remember(given);
    ask(null);
  }

  return (
    <FormDialog
      title={title}
      submit={submit}
      cancel={t('actions.cancel')}
      isBusy={decisions.state === 'saving'}
      onSubmit={() => void decide()}
      onClose={() => {
        decisions.forget();
        ask(null);
      }}
    >
      <p>{text}</p>
      {note !== undefined && <p>{note}</p>}
      <ReasonField
        autoFocus
        value={reason}
        isMissing={isChecked && reason.trim() === ''}
        onChange={setReason}
      />
      {decisions.problem !== null && <ProblemNotice problem={decisions.problem} />}
    </FormDialog>
  );
}
