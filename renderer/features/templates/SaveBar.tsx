import { useState } from 'react';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../wording';
import styles from './SaveBar.module.css';

interface Props {
  readonly changes: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Stands at the foot of the window for as long as something is not saved. */
export function SaveBar({ changes, isBusy, onSave, onDiscard }: Props) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <section
      className={styles['place']}
      aria-label={t('app.template.bar.label')}
      data-bottom-bar={changes > 0}
    >
      <p role="status" className={styles['count']}>
        {changes > 0 && t('app.template.bar.changes', { count: changes })}
      </p>
      {changes > 0 && (
        <div className={styles['actions']}>
          <Button onPress={() => setAsking(true)} isDisabled={isBusy}>
            {t('app.template.bar.discard')}
          </Button>
          <Button look="primary" onPress={onSave} isPending={isBusy}>
            {t(isBusy ? 'app.template.bar.saving' : 'app.template.bar.save')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('app.template.discardTitle')}
        text={t('app.template.discardText', { count: changes })}
        confirm={t('app.template.bar.discard')}
        cancel={t('actions.cancel')}
        onConfirm={onDiscard}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
