import { useTranslate } from '../../../wording';
import { useExplain, type Explained } from './ExplainContext';
import styles from './Figure.module.css';

interface Props {
  readonly value: string;
  readonly explained: Explained;
  /** What the figure is, for those who do not see where it stands. */
  readonly label: string;
  /** `quiet` inside a line of text. */
  readonly look?: 'large' | 'plain' | 'quiet';
}

/** A number one can ask: it opens where it comes from. */
export function Figure({ value, explained, label, look = 'plain' }: Props) {
  const t = useTranslate();
  const explain = useExplain();
  return (
    <button
      type="button"
      className={styles['figure']}
      data-look={look}
      aria-label={`${label}: ${t('app.findings.why', { value })}`}
      onClick={() => explain(explained)}
    >
      {value}
    </button>
  );
}
