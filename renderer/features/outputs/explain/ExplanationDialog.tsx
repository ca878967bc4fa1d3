import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useTranslate } from '../../../wording';
import { SimpleTable } from '../../findings';
import type { Explanation } from './Explanation';
import styles from './Why.module.css';

interface Props {
  readonly explanation: Explanation | null;
  readonly onClose: () => void;
}

export function ExplanationDialog({ explanation, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog
      width="wide"
      isOpen={explanation !== null}
      title={explanation?.title ?? ''}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      {explanation !== null && (
        <>
          <p className={styles['formula']}>{explanation.formula}</p>
          {explanation.notes?.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {explanation.table !== undefined && <SimpleTable {...explanation.table} />}
        </>
      )}
    </Dialog>
  );
}
