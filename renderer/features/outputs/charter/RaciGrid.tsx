import { TriangleAlert } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { RaciLine } from '#shared/outputs/raciTable';
import type { RaciMark } from '#shared/template/outputs';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import { markBy, movedBy, type Cell } from './raciKeys';
import styles from './Raci.module.css';

interface Props {
  readonly lines: readonly RaciLine[];
  /** Group ids, a column each. */
  readonly groups: readonly string[];
  /** The one cell that can be reached with Tab. */
  readonly cell: Cell;
  readonly isEditable: boolean;
  readonly onMove: (cell: Cell) => void;
  readonly onSet: (line: RaciLine, group: string, mark: RaciMark | null) => void;
  readonly onRestore: (line: RaciLine) => void;
}

/** The table of responsibilities: arrows move, letters set, Delete clears. */
export function RaciGrid({ lines, groups, cell, isEditable, onMove, onSet, onRestore }: Props) {
  const t = useTranslate();
  const { groupName } = useOutputs();
  const table = useRef<HTMLTableElement>(null);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const isInCell = event.target instanceof Element && event.target.closest('[data-cell]') !== null;
    if (!isInCell || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedBy(event.key, cell, { row: lines.length, column: groups.length });
    if (next !== null) {
      event.preventDefault();
      onMove(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
      return;
    }
    const mark = markBy(event.key);
    const line = lines[cell.row];
    const group = groups[cell.column];
    if (!isEditable || mark === undefined || line === undefined || group === undefined) return;
    event.preventDefault();
    onSet(line, group, mark);
  }

  return (
    <div className={styles['scroll']}>
      <table
        ref={table}
        role="grid"
        aria-label={t('app.outputs.raci.title')}
        aria-readonly={!isEditable}
        className={styles['grid']}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('app.outputs.raci.activity')}</th>
            {groups.map((group) => (
              <th key={group} scope="col" className={styles['group']}>
                {groupName(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line.key} data-faulty={line.faults.length > 0}>
              <ActivityHead line={line} isEditable={isEditable} onRestore={() => onRestore(line)} />
              {groups.map((group, column) => (
                <MarkCell
                  key={group}
                  line={line}
                  group={group}
                  place={`${row}-${column}`}
                  isReached={cell.row === row && cell.column === column}
                  onReach={() => onMove({ row, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly line: RaciLine;
  readonly isEditable: boolean;
  readonly onRestore: () => void;
}

/** The activity, and what its marks leave open. */
function ActivityHead({ line, isEditable, onRestore }: HeadProps) {
  const t = useTranslate();
  const { text } = useOutputs();
  return (
    <th scope="row">
      {text(line.activity)}
      {line.faults.map((fault) => (
        <p key={fault} className={styles['fault']}>
          <TriangleAlert size={14} aria-hidden /> {t(`app.outputs.raci.fault.${fault}`)}
        </p>
      ))}
      {line.isChanged && isEditable && (
        <Button
          size="small"
          look="quiet"
          aria-label={t('app.outputs.raci.restoreOf', { activity: text(line.activity) })}
          onPress={onRestore}
        >
          {t('app.outputs.charter.restore')}
        </Button>
      )}
    </th>
  );
}

interface CellProps {
  readonly line: RaciLine;
  readonly group: string;
  readonly place: string;
  readonly isReached: boolean;
  readonly onReach: () => void;
}

function MarkCell({ line, group, place, isReached, onReach }: CellProps) {
  const t = useTranslate();
  const { groupName, text } = useOutputs();
  const mark = line.marks[group];
  const computed = line.computed[group];
  const isChanged = mark !== computed;
  const label = t('app.outputs.raci.cell', {
    activity: text(line.activity),
    group: groupName(group),
    mark: t(`app.outputs.raci.mark.${mark ?? 'none'}`),
  });
  const was = t('app.outputs.raci.was', { mark: t(`app.outputs.raci.letter.${computed ?? 'none'}`) });
  return (
    <td
      role="gridcell"
      data-cell={place}
      data-mark={mark ?? 'none'}
      data-chosen={isReached}
      aria-label={isChanged ? `${label}; ${was}` : label}
      tabIndex={isReached ? 0 : -1}
      className={styles['cell']}
      onFocus={onReach}
      onClick={(event) => event.currentTarget.focus()}
    >
      {mark !== undefined && t(`app.outputs.raci.letter.${mark}`)}
      {isChanged && <span className={styles['was']}>{was}</span>}
    </td>
  );
}
