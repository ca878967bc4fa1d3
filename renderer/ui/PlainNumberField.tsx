import { Minus, Plus } from 'lucide-react';
import { useId, type Ref } from 'react';
import field from './Field.module.css';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Stands behind the number, e.g. "people". */
  readonly unit?: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** What the buttons add and take; any number can be typed. */
  readonly step: number;
  readonly isLarge?: boolean;
  readonly placeholder?: string;
  readonly less: string;
  readonly more: string;
  /** The number that stands in the field while somebody types it; null when there is none. */
  readonly onTyped: (value: number | null) => void;
  /** A button gave a number, always within the range. */
  readonly onStepped: (value: number) => void;
  readonly onLeave: () => void;
  /** Enter was pressed, once, with a number or without. */
  readonly onEnter: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

/**
 * A number field as the browser itself has it. Looks like `NumberField`, and stands where one has to be on screen within
 * a frame of a key: it takes a fraction of the time. What lies outside the range is shown and said, never pulled into it.
 */
export function PlainNumberField({
  label,
  isLabelHidden = false,
  hint,
  error,
  unit,
  value,
  min,
  max,
  step,
  isLarge = false,
  placeholder,
  less,
  more,
  onTyped,
  onStepped,
  onLeave,
  onEnter,
  inputRef,
}: Props) {
  const id = useId();
  const stepBy = (by: number): void =>
    onStepped(value === null ? min : Math.min(max, Math.max(min, value + by)));
  return (
    <div className={field['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : field['label']}>
        {label}
      </label>
      <div className={styles['line']} data-large={isLarge}>
        <div className={styles['group']} data-invalid={error === undefined ? undefined : true}>
          <button
            type="button"
            tabIndex={-1}
            className={styles['step']}
            aria-label={less}
            disabled={value === null || value <= min}
            onClick={() => stepBy(-step)}
          >
            <Minus size={16} aria-hidden />
          </button>
          <input
            id={id}
            ref={inputRef}
            type="number"
            inputMode="decimal"
            className={styles['input']}
            placeholder={placeholder}
            value={value ?? ''}
            min={min}
            max={max}
            step="any"
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={({ target }) => onTyped(target.value === '' ? null : target.valueAsNumber)}
            onBlur={onLeave}
            onKeyDown={({ key, repeat, ctrlKey, metaKey }) => {
              if (key === 'Enter' && !repeat && !ctrlKey && !metaKey) onEnter();
            }}
          />
          <button
            type="button"
            tabIndex={-1}
            className={styles['step']}
            aria-label={more}
            disabled={value !== null && value >= max}
            onClick={() => stepBy(step)}
          >
            <Plus size={16} aria-hidden />
          </button>
        </div>
        {unit !== undefined && (
          <span className={styles['unit']} aria-hidden>
            {unit}
          </span>
        )}
      </div>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={field['hint']}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className={field['error']}>
          {error}
        </span>
      )}
    </div>
  );
}
