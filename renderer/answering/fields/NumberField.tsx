import { useId } from 'react';
import styles from '../Answering.module.css';
import { say } from '../say';

interface Props {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

export function NumberField({ label, min, max, value, onValue }: Props) {
  const hint = useId();
  const isOutside = value !== null && (value < min || value > max);
  return (
    <label className={styles['inline']}>
      <input
        type="number"
        step="any"
        min={min}
        max={max}
        value={value ?? ''}
        aria-invalid={isOutside}
        aria-describedby={hint}
        onChange={({ target }) => onValue(target.value === '' ? null : target.valueAsNumber)}
      />
      <span>{label}</span>
      <span id={hint} className={styles[isOutside ? 'wrong' : 'muted']}>
        {say(isOutside ? 'outOfRange' : 'range', { min, max })}
      </span>
    </label>
  );
}
