import { useState } from 'react';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import type { Column, WrittenLine } from './charterEdits';
import type { CharterRow } from './charterRows';
import styles from './Charter.module.css';

const longestLine = 500;

interface Props {
  readonly column: Column;
  /** Null: a new line. */
  readonly row: CharterRow | null;
  readonly onSubmit: (line: WrittenLine) => void;
  readonly onClose: () => void;
}

/** A line in the consultant's words, with the computed one in sight. */
export function LineDialog({ column, row, onSubmit, onClose }: Props) {
  const t = useTranslate();
  const [what, setWhat] = useState(row?.chosen?.what ?? '');
  const [second, setSecond] = useState(row?.chosen?.second ?? '');
  const [isTried, setTried] = useState(false);
  const missing = { error: t('app.outputs.charter.form.missing') };
  const computed = row?.computed ?? null;
  const needsSecond = column === 'shares';

  function submit(): void {
    setTried(true);
    const line = { what: what.trim(), second: second.trim() };
    if (line.what === '' || (needsSecond && line.second === '')) return;
    onSubmit(line);
  }

  return (
    <FormDialog
      title={t(row === null ? 'app.outputs.charter.form.add' : 'app.outputs.charter.form.edit', {
        column: t(`app.outputs.charter.${column}`),
      })}
      submit={t('actions.save')}
      cancel={t('actions.cancel')}
      isBusy={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('app.outputs.charter.form.what')}
        rows={2}
        maxLength={longestLine}
        value={what}
        onChange={setWhat}
        {...(isTried && what.trim() === '' ? missing : {})}
      />
      {column !== 'does' && (
        <TextField
          label={t(`app.outputs.charter.form.${column}`)}
          rows={2}
          maxLength={longestLine}
          value={second}
          onChange={setSecond}
          {...(column === 'doesNot' ? { hint: t('app.outputs.charter.form.receiverHint') } : {})}
          {...(isTried && needsSecond && second.trim() === '' ? missing : {})}
        />
      )}
      {computed !== null && (
        <p className={styles['computed']}>
          {t('app.outputs.charter.computed')}{' '}
          {computed.second === '' ? computed.what : `${computed.what} (${computed.second})`}
        </p>
      )}
    </FormDialog>
  );
}
