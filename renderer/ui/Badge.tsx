import styles from './Badge.module.css';

export type BadgeTone = 'plain' | 'now' | 'quarter' | 'watch' | 'calm' | 'accent';

/** A short state in words; the colour only repeats what the word says. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: string;
}) {
  return (
    <span className={styles['badge']} data-tone={tone}>
      {children}
    </span>
  );
}
