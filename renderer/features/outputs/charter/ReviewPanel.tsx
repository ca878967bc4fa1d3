import { useState } from 'react';
import { Panel } from '../../../ui/Panel';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import { keyOf } from '../saving/createDecisions';
import { SavedNote } from '../saving/SavedNote';
import { useOutputs } from '../useOutputs';
import styles from './Charter.module.css';
import { withReviewDay } from './charterEdits';
import { useCharter } from './useCharter';

/** The rules a charter keeps to, and the day it is looked at again. */
export function ReviewPanel() {
  const t = useTranslate();
  const { text } = useOutputs();
  const { change, charter, isEditable } = useCharter();
  const [openedAt] = useState(() => new Date());
  const isLate = charter.reviewOn !== null && charter.reviewOn > inOneYear(openedAt);
  return (
    <Panel
      title={t('app.outputs.charter.review')}
      actions={<SavedNote decision={keyOf({ kind: 'charter' })} />}
    >
      <ul className={styles['rules']}>
        {charter.rules.map((rule) => (
          <li key={rule.en}>{text(rule)}</li>
        ))}
      </ul>
      {charter.withoutReceiver.length > 0 && (
        <p className={styles['fault']}>
          {t('app.outputs.charter.withoutReceiver', { count: charter.withoutReceiver.length })}
        </p>
      )}
      <div className={styles['review']}>
        <TextField
          type="date"
          label={t('app.outputs.charter.reviewOn')}
          isReadOnly={!isEditable}
          value={charter.reviewOn ?? ''}
          onChange={(day) => change((now) => withReviewDay(now, day === '' ? null : day))}
        />
      </div>
      {isLate && <p className={styles['fault']}>{t('app.outputs.charter.reviewLate')}</p>}
    </Panel>
  );
}

/** The day a year after, as YYYY-MM-DD in the calendar of the person. */
function inOneYear(from: Date): string {
  const month = String(from.getMonth() + 1).padStart(2, '0');
  const day = String(from.getDate()).padStart(2, '0');
  return `${from.getFullYear() + 1}-${month}-${day}`;
}
