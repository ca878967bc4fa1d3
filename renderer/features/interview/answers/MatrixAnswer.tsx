import { useImperativeHandle, useRef, type KeyboardEvent } from 'react';
import type { DraftValue } from '#shared/engagement/answer';
import type { Outputs } from '#shared/template/outputs';
import type { Question } from '#shared/template/question';
import { useText } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import type { AnswerProps } from './answerHandle';
import { cellsOf, firstEmpty, openCells, withLevel, type Cell, type Levels } from './levels';
import styles from './MatrixAnswer.module.css';

type MatrixQuestion = Extract<Question, { type: 'matrix' }>;

interface Props extends AnswerProps<Levels> {
  readonly question: MatrixQuestion;
  readonly skills: Outputs['skills']['skills'];
}

/** Every skill twice: the level the job requires, then the level that is there. */
export function MatrixAnswer({ ref, value, labelId, question, skills, onChange }: Props) {
  const t = useTranslate();
  const text = useText();
  const rows = skills.length;
  const table = useRef<HTMLTableElement>(null);
  const open = openCells(value, rows);

  const focusCell = (cell: Cell | null): void => {
    if (cell === null) return;
    const group = table.current?.querySelector<HTMLElement>(`[data-cell="${cell.side}-${cell.row}"]`);
    (
      group?.querySelector<HTMLElement>('[aria-checked="true"]') ??
      group?.querySelector<HTMLElement>('button')
    )?.focus();
  };
  const set = (cell: Cell, level: number, moveOn: boolean): void => {
    const next = withLevel(value, rows, cell, level);
    onChange(next, 'now');
    if (moveOn) focusCell(firstEmpty(next, rows, cell));
  };

  useImperativeHandle(ref, () => ({
    pick(place) {
      // Here a digit is a level; the tenth place is the key 0.
      const level = place === 10 ? 0 : place;
      const focused = document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
      const cell =
        cellsOf(rows).find(({ side, row }) => `${side}-${row}` === focused) ?? firstEmpty(value, rows, null);
      if (cell !== null && level < question.levels.length) set(cell, level, true);
    },
  }));

  return (
    <div className={styles['matrix']} role="group" aria-labelledby={labelId}>
      <dl className={styles['levels']} aria-label={t('app.interview.matrix.levels')}>
        {question.levels.map((level, place) => (
          <div key={place}>
            <dt>{place}</dt>
            <dd>{text(level)}</dd>
          </div>
        ))}
      </dl>
      <table ref={table} className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('app.interview.matrix.skill')}</th>
            <th scope="col">{t('app.interview.matrix.required')}</th>
            <th scope="col">{t('app.interview.matrix.current')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill, row) => (
            <tr key={skill.id}>
              <th scope="row">{text(skill.name)}</th>
              {(['required', 'current'] as const).map((side) => (
                <td key={side}>
                  <LevelChoice
                    cell={{ side, row }}
                    sideName={t(`app.interview.matrix.${side}`)}
                    label={t('app.interview.matrix.cell', {
                      skill: text(skill.name),
                      side: t(`app.interview.matrix.${side}`),
                    })}
                    levels={question.levels.map(text)}
                    chosen={value?.[side][row] ?? null}
                    onChoose={(level) => set({ side, row }, level, false)}
                    onRow={(step) => focusCell({ side, row: (row + step + rows) % rows })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className={styles['left']} data-full={open === 0}>
        {open === 0
          ? t('app.interview.matrix.complete')
          : value !== null && t('app.interview.matrix.left', { left: open })}
      </p>
    </div>
  );
}

interface LevelProps {
  readonly cell: Cell;
  readonly sideName: string;
  readonly label: string;
  readonly levels: readonly string[];
  readonly chosen: number | null;
  readonly onChoose: (level: number) => void;
  /** Up and down lead to the same side of another skill. */
  readonly onRow: (step: 1 | -1) => void;
}

/** The levels side by side; the arrows move between them without choosing. */
function LevelChoice({ cell, sideName, label, levels, chosen, onChoose, onRow }: LevelProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const rowStep = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (rowStep !== 0) {
      event.preventDefault();
      onRow(rowStep);
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.findIndex((button) => button === document.activeElement);
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      data-cell={`${cell.side}-${cell.row}`}
      data-owns-arrows
      data-side={sideName}
      className={styles['cell']}
      onKeyDown={onKeyDown}
    >
      {levels.map((level, place) => (
        <button
          key={place}
          type="button"
          role="radio"
          aria-checked={chosen === place}
          aria-label={`${place}, ${level}`}
          title={level}
          tabIndex={place === (chosen ?? 0) ? 0 : -1}
          className={styles['level']}
          onClick={() => onChoose(place)}
        >
          {place}
        </button>
      ))}
    </div>
  );
}

/** A matrix as it stands on record, finished or not. */
export function isLevels(value: DraftValue | null): value is Levels {
  return value !== null && typeof value === 'object' && 'current' in value && Array.isArray(value.current);
}
