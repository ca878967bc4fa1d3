import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './ProgressBar.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The same in words, e.g. "12 of 30"; also read aloud. */
  readonly words: string;
  readonly isLabelShown?: boolean;
}

export function ProgressBar({ label, value, max, words, isLabelShown = false }: Props) {
  const percent = max === 0 ? 0 : (100 * value) / max;
  return (
    <AriaProgressBar
      aria-label={label}
      value={value}
      maxValue={Math.max(1, max)}
      valueLabel={words}
      className={styles['bar'] ?? ''}
    >
      <span className={styles['words']}>
        {isLabelShown && <span>{label}</span>}
        <span>{words}</span>
      </span>
      <span className={styles['track']}>
        <span
          className={styles['fill']}
          data-full={max > 0 && value >= max}
          style={{ display: 'block', width: `${percent}%` }}
        />
      </span>
    </AriaProgressBar>
  );
}
