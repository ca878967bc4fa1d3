import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useHistoryStore } from '../../state/HistoryContext';
import { Button } from '../../ui/Button';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../wording';
import styles from './UndoButtons.module.css';
import { useDeedWords } from './useDeedWords';
import { useStep } from './useStep';

/** Undo and redo, each saying what it would do. */
export function UndoButtons() {
  const t = useTranslate();
  const next = useStore(useHistoryStore(), (state) => state.next);
  const words = useDeedWords();
  const step = useStep();
  const isReadOnly = useIsReadOnly();
  if (isReadOnly !== false) return null;
  const { undo = null, redo = null } = next ?? {};
  const undoText =
    next === null || undo === null
      ? t('app.activity.nothingToUndo')
      : t('app.activity.undoWhat', { deed: words(undo, next.gone).title });
  const redoText =
    next === null || redo === null
      ? t('app.activity.nothingToRedo')
      : t('app.activity.redoWhat', { deed: words(redo, next.gone).title });
  return (
    <div className={styles['buttons']}>
      <Tooltip text={undoText}>
        <Button
          size="small"
          look="quiet"
          aria-label={undoText}
          isDisabled={undo === null}
          onPress={() => void step('undo')}
        >
          <Undo2 aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip text={redoText}>
        <Button
          size="small"
          look="quiet"
          aria-label={redoText}
          isDisabled={redo === null}
          onPress={() => void step('redo')}
        >
          <Redo2 aria-hidden />
        </Button>
      </Tooltip>
    </div>
  );
}
