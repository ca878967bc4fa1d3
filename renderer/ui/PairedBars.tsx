import styles from './PairedBars.module.css';

interface Props {
  /** 0 to 100; null draws no bar. */
  readonly before: number | null;
  readonly after: number | null;
  /** Whether the second bar stands for something good, bad or neither; the words beside it say the same. */
  readonly tone?: 'good' | 'bad' | 'plain';
}

/** Two figures of 0 to 100 one above the other. Numbers and words stand beside it, so it is silent when read aloud. */
export function PairedBars({ before, after, tone = 'plain' }: Props) {
  return (
    <div className={styles['bars']} aria-hidden>
      <span className={styles['track']}>
        <span className={styles['before']} style={{ inlineSize: `${before ?? 0}%` }} />
      </span>
      <span className={styles['track']}>
        <span className={styles['after']} data-tone={tone} style={{ inlineSize: `${after ?? 0}%` }} />
      </span>
    </div>
  );
}
