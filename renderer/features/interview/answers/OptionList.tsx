import { Check } from 'lucide-react';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { AnswerHandle } from './answerHandle';
import styles from './OptionList.module.css';

export interface ListOption {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly ref: Ref<AnswerHandle>;
  readonly kind: 'one' | 'many';
  readonly options: readonly ListOption[];
  readonly chosen: readonly string[];
  readonly labelId: string;
  readonly hint?: string;
  readonly onPick: (id: string) => void;
  /** Enter on what is already chosen. */
  readonly onGoOn: () => void;
}

/**
 * Options as large rows. Unlike in a native radio group, moving with the arrows never answers: only Space, Enter, a
 * digit or a click does, so that nobody's answer changes by the way.
 */
export function OptionList({ ref, kind, options, chosen, labelId, hint, onPick, onGoOn }: Props) {
  const rows = useRef<(HTMLButtonElement | null)[]>([]);
  const firstChosen = options.findIndex(({ id }) => chosen.includes(id));
  const focusRow = (place: number): void => rows.current[(place + options.length) % options.length]?.focus();

  useImperativeHandle(ref, () => ({
    pick(place) {
      const option = options[place - 1];
      if (option === undefined) return;
      focusRow(place - 1);
      onPick(option.id);
    },
    within(step) {
      const here = rows.current.findIndex((row) => row === document.activeElement);
      if (here >= 0) focusRow(here + step);
      else focusRow(firstChosen >= 0 ? firstChosen : step === 1 ? 0 : -1);
    },
  }));

  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'Enter') return;
    // Enter picks first and goes on only from what is chosen: it never does both at once.
    event.preventDefault();
    if (event.repeat) return;
    if (chosen.includes(id)) onGoOn();
    else onPick(id);
  };

  return (
    <div className={styles['list']} role={kind === 'one' ? 'radiogroup' : 'group'} aria-labelledby={labelId}>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {options.map(({ id, label }, place) => (
        <button
          key={place}
          ref={(row) => {
            rows.current[place] = row;
          }}
          type="button"
          role={kind === 'one' ? 'radio' : 'checkbox'}
          aria-checked={chosen.includes(id)}
          tabIndex={place === Math.max(0, firstChosen) || kind === 'many' ? 0 : -1}
          className={styles['option']}
          onClick={() => onPick(id)}
          onKeyDown={(event) => onKeyDown(event, id)}
        >
          <span className={styles['mark']} data-kind={kind} aria-hidden>
            {kind === 'many' && chosen.includes(id) && <Check size={14} strokeWidth={3} />}
          </span>
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}
