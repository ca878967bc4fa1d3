import { useTranslate } from '../../../wording';
import { useExplanation, type Explanation } from './Explanation';
import styles from './Why.module.css';

interface Props {
  readonly value: string;
  /** What the figure is, for those who do not see where it stands. */
  readonly label: string;
  /** Put together only when somebody asks. */
  readonly explain: () => Explanation;
}

/** A figure one can ask: it opens where it comes from. */
export function Why({ value, label, explain }: Props) {
  const t = useTranslate();
  const show = useExplanation();
  return (
    <button
      type="button"
      className={styles['why']}
      aria-label={`${label}: ${t('app.findings.why', { value })}`}
      onClick={() => show(explain())}
    >
      {value}
    </button>
  );
}
