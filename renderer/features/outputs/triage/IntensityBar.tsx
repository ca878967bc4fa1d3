import styles from './IntensityBar.module.css';

interface Props {
  /** 0 to `most`. */
  readonly value: number;
  readonly most: number;
  readonly isStrong: boolean;
}

/** How strongly something is felt, on the scale of the answers; the figure stands beside it. */
export function IntensityBar({ value, most, isStrong }: Props) {
  const steps = Array.from({ length: Math.max(most - 1, 0) }, (_, place) => place + 1);
  return (
    <svg className={styles['bar']} width="100%" height="12" aria-hidden>
      <rect className={styles['track']} width="100%" height="8" y="2" rx="4" />
      <rect
        className={styles['value']}
        data-strong={isStrong}
        width={`${(value / most) * 100}%`}
        height="8"
        y="2"
        rx="4"
      />
      {steps.map((step) => (
        <line
          key={step}
          className={styles['step']}
          x1={`${(step / most) * 100}%`}
          x2={`${(step / most) * 100}%`}
          y1="2"
          y2="10"
        />
      ))}
    </svg>
  );
}
