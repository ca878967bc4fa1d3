import { useState } from 'react';
import { erasureLines, erasureRest } from '#shared/contract/erasureWords';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { BackupsHolding } from './BackupsHolding';
import { ErasedReceipt } from './ErasedReceipt';
import styles from './Erasing.module.css';
import { useErasure } from './useErasure';

interface Props {
  readonly target: ErasureTarget;
  /** Whom it is about, as lists call them. */
  readonly respondent: string;
  /** What they were asked; absent for a whole person. */
  readonly question?: string;
  /** Why it was to be erased, where it was begun before. */
  readonly reason?: string;
  readonly onClose: () => void;
}

/** Shows what would go and what cannot be reached, asks why and whether one is sure, erases, and says what was done. */
export function EraseDialog({ target, respondent, question, reason: before = '', onClose }: Props) {
  const t = useTranslate();
  const { id: engagement } = useEngagementStore();
  const preview = useOperation('erasures.preview', { engagement, target });
  const backups = useOperation('erasures.backups', { engagement, respondent: target.respondent });
  const { request, receipt, carryOut } = useErasure(target);
  const [reason, setReason] = useState(before);
  const [isSure, setSure] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const isReasonMissing = reason.trim() === '';

  if (receipt !== null) return <ErasedReceipt receipt={receipt} onClose={onClose} />;

  function erase(): void {
    setChecked(true);
    if (!isReasonMissing && isSure && !request.isBusy) void carryOut(reason.trim());
  }

  return (
    <Dialog
      isOpen
      isKeptOnOutsideClick
      title={t(`app.erasing.title.${target.kind === 'respondent' ? 'respondent' : target.part}`, {
        respondent,
      })}
      onClose={request.isBusy ? () => undefined : onClose}
      actions={
        <>
          <Button isDisabled={request.isBusy} onPress={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button
            look="danger"
            isPending={request.isBusy}
            isDisabled={preview.state !== 'ready'}
            onPress={erase}
          >
            {t('app.erasing.confirm')}
          </Button>
        </>
      }
    >
      {question !== undefined && (
        <p className={styles['muted']}>{t('app.erasing.about', { respondent, question })}</p>
      )}
      <p>{t('app.erasing.lead')}</p>
      {preview.state === 'loading' && <Loading label={t('app.erasing.looking')} />}
      {preview.state === 'failed' && (
        <ProblemNotice problem={preview.problem} onRetry={() => void preview.reload()} />
      )}
      {preview.state === 'ready' && (
        <>
          <Lines
            title={t('app.erasing.goes')}
            lines={erasureLines(t, preview.value)}
            none={t('app.erasing.nothing')}
          />
          <Lines title={t('app.erasing.stays')} lines={erasureRest(t, preview.value)} />
        </>
      )}
      <div className={styles['part']}>
        <h3>{t('app.erasing.backupsTitle')}</h3>
        {backups.state === 'loading' && <Loading label={t('app.erasing.looking')} />}
        {backups.state === 'failed' && <ProblemNotice problem={backups.problem} />}
        {backups.state === 'ready' && <BackupsHolding backups={backups.value} />}
        <p className={styles['muted']}>{t('erasing.handedOut')}</p>
      </div>
      <TextField
        label={t('app.erasing.reason')}
        hint={t('app.erasing.reasonHint')}
        value={reason}
        maxLength={200}
        onChange={setReason}
        {...(isChecked && isReasonMissing ? { error: t('app.erasing.reasonMissing') } : {})}
      />
      <div>
        <CheckboxField label={t('app.erasing.sure')} isSelected={isSure} onChange={setSure} />
        <p role="alert" className={styles['error']}>
          {isChecked && !isSure && t('app.erasing.sureMissing')}
        </p>
      </div>
      <p role="status">{request.isBusy && t('app.erasing.working')}</p>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Stands where there are none; without it the part is left out. */
  readonly none?: string;
}

function Lines({ title, lines, none }: LinesProps) {
  if (lines.length === 0 && none === undefined) return null;
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
