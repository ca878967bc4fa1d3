import { useState } from 'react';
import type { RaciLine } from '#shared/outputs/raciTable';
import type { RaciMark } from '#shared/template/outputs';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import { keyOf } from '../saving/createDecisions';
import { SavedNote } from '../saving/SavedNote';
import { useOutputs } from '../useOutputs';
import { withMark, withRowRestored } from './charterEdits';
import { RaciGrid } from './RaciGrid';
import type { Cell } from './raciKeys';
import styles from './Raci.module.css';
import { useCharter } from './useCharter';

const choices = ['R', 'A', 'C', 'I', 'AR'] as const;

/** Who does, answers for, is asked and is told, activity by activity. */
export function RaciPanel() {
  const t = useTranslate();
  const { groupName, template, text } = useOutputs();
  const { change, charter, isEditable } = useCharter();
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const [said, setSaid] = useState('');
  const groups = groupsOf(
    charter.raci,
    template.groups.map(({ id }) => id),
  );
  const chosenLine = charter.raci[cell.row];
  const chosenGroup = groups[cell.column];

  function set(line: RaciLine, group: string, mark: RaciMark | null): void {
    const former = line.marks[group] ?? null;
    if (former === mark) return;
    const names = { activity: text(line.activity), group: groupName(group) };
    change((now) => withMark(now, line, group, mark));
    setSaid(t('app.outputs.raci.cell', { ...names, mark: t(`app.outputs.raci.mark.${mark ?? 'none'}`) }));
    if (mark !== null) return;
    showToast({
      title: t('app.outputs.raci.cleared', names),
      action: {
        label: t('actions.undo'),
        onPress: () => change((now) => withMark(now, line, group, former)),
      },
    });
  }

  return (
    <Panel
      title={t('app.outputs.raci.title')}
      note={t('app.outputs.raci.note')}
      actions={<SavedNote decision={keyOf({ kind: 'charter' })} />}
    >
      {isEditable && (
        <>
          <p className={styles['muted']}>{t('app.outputs.raci.keys')}</p>
          {chosenLine !== undefined && chosenGroup !== undefined && (
            <div
              className={styles['marks']}
              role="group"
              aria-label={t('app.outputs.raci.setFor', {
                activity: text(chosenLine.activity),
                group: groupName(chosenGroup),
              })}
            >
              <span className={styles['chosen']}>
                {text(chosenLine.activity)}, {groupName(chosenGroup)}
              </span>
              {choices.map((mark) => (
                <Button
                  key={mark}
                  size="small"
                  aria-label={t(`app.outputs.raci.mark.${mark}`)}
                  onPress={() => set(chosenLine, chosenGroup, mark)}
                >
                  {t(`app.outputs.raci.letter.${mark}`)}
                </Button>
              ))}
              <Button size="small" onPress={() => set(chosenLine, chosenGroup, null)}>
                {t('actions.clear')}
              </Button>
            </div>
          )}
        </>
      )}
      <RaciGrid
        lines={charter.raci}
        groups={groups}
        cell={cell}
        isEditable={isEditable}
        onMove={setCell}
        onSet={set}
        onRestore={(line) => change((now) => withRowRestored(now, line.key))}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </Panel>
  );
}

/** The groups of the table in its own order, then those it has no mark for. */
function groupsOf(lines: readonly RaciLine[], all: readonly string[]): readonly string[] {
  const inTable = [...new Set(lines.flatMap(({ computed }) => Object.keys(computed)))];
  const known = inTable.filter((group) => all.includes(group));
  return [...known, ...all.filter((group) => !known.includes(group))];
}
