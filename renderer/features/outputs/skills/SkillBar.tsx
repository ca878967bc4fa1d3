import styles from './SkillBar.module.css';

interface Props {
  /** 0 to `most`. */
  readonly current: number;
  /** Null where the skill is not required. */
  readonly required: number | null;
  readonly most: number;
  /** Levels worth a line over the whole chart. */
  readonly marks: readonly number[];
}

/** The level that is there as a bar, the level that is required as a tick. */
export function SkillBar({ current, required, most, marks }: Props) {
  const at = (level: number): string => `${(level / most) * 100}%`;
  return (
    <svg className={styles['bar']} width="100%" height="22" aria-hidden>
      <rect className={styles['track']} width="100%" height="10" y="6" rx="3" />
      <rect className={styles['current']} width={at(current)} height="10" y="6" rx="3" />
      {marks.map((level) => (
        <line key={level} className={styles['mark']} x1={at(level)} x2={at(level)} y1="0" y2="22" />
      ))}
      {required !== null && (
        <line
          className={styles['required']}
          data-short={current < required}
          x1={at(required)}
          x2={at(required)}
          y1="1"
          y2="21"
        />
      )}
    </svg>
  );
}
