import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CharterText } from '#shared/outputs/charterLines';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import { keyOf } from '../saving/createDecisions';
import { SavedNote } from '../saving/SavedNote';
import { useOutputs } from '../useOutputs';
import {
  columns,
  freeKey,
  withLine,
  withLineLeftOut,
  withLineTakenIn,
  withoutOwnWords,
  type Column,
} from './charterEdits';
import { CharterLine } from './CharterLine';
import { charterRows, type CharterRow } from './charterRows';
import styles from './Charter.module.css';
import { LineDialog } from './LineDialog';
import { useCharter } from './useCharter';

interface Editing {
  readonly column: Column;
  /** Null: a new line. */
  readonly row: CharterRow | null;
}

/** Does, shares, does not: the page of the charter everybody signs. */
export function CharterColumns() {
  const t = useTranslate();
  const { text } = useOutputs();
  const { change, charter, edits, isEditable } = useCharter();
  const [editing, setEditing] = useState<Editing | null>(null);
  const words = (given: CharterText): string => (typeof given === 'string' ? given : text(given));

  function leaveOut(column: Column, row: CharterRow): void {
    const former = row.chosen;
    if (former === null) return;
    const { key, state } = row;
    change((now) =>
      state === 'added' ? withoutOwnWords(now, column, key) : withLineLeftOut(now, column, key),
    );
    showToast({
      title: t('app.outputs.charter.leftOutToast', { line: former.what }),
      action: {
        label: t('actions.undo'),
        onPress: () =>
          change((now) =>
            state === 'added' ? withLine(now, column, key, former) : withLineTakenIn(now, column, key),
          ),
      },
    });
  }

  return (
    <Panel
      title={t('app.outputs.part.charter')}
      note={t('app.outputs.charter.note')}
      actions={<SavedNote decision={keyOf({ kind: 'charter' })} />}
    >
      <div className={styles['frame']}>
        <div className={styles['columns']}>
          {columns.map((column) => (
            <section
              key={column}
              className={styles['column']}
              aria-label={t(`app.outputs.charter.${column}`)}
            >
              <h3>{t(`app.outputs.charter.${column}`)}</h3>
              <ul className={styles['lines']}>
                {charterRows(charter, column, words).map((row) => (
                  <CharterLine
                    key={row.key}
                    column={column}
                    row={row}
                    sources={charter.sources.misplaced}
                    isEditable={isEditable}
                    onEdit={() => setEditing({ column, row })}
                    onLeaveOut={() => leaveOut(column, row)}
                    onTakeIn={() => change((now) => withLineTakenIn(now, column, row.key))}
                    onRestore={() => change((now) => withoutOwnWords(now, column, row.key))}
                  />
                ))}
              </ul>
              {isEditable && (
                <Button
                  size="small"
                  look="quiet"
                  aria-label={t('app.outputs.charter.addTo', { column: t(`app.outputs.charter.${column}`) })}
                  onPress={() => setEditing({ column, row: null })}
                >
                  <Plus aria-hidden />
                  {t('app.outputs.charter.add')}
                </Button>
              )}
            </section>
          ))}
        </div>
      </div>
      {editing !== null && (
        <LineDialog
          column={editing.column}
          row={editing.row}
          onClose={() => setEditing(null)}
          onSubmit={(line) => {
            const { column, row } = editing;
            const key = row?.key ?? freeKey(edits, column);
            setEditing(null);
            change((now) => withLine(now, column, key, line));
          }}
        />
      )}
    </Panel>
  );
}
