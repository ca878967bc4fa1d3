import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import { movementOf } from '#shared/outputs/movement';
import type { Change } from '#shared/outputs/progressOverTime';
import { useTranslate } from '../../wording';
import { ExplainContext, Figure, type Explained } from '../findings';
import { useComparison } from './comparison';
import { signed, toneOf } from './movement';
import styles from './ProgressPage.module.css';

interface Props {
  readonly name: string;
  readonly change: Change;
  readonly explained: Explained;
  readonly figure: (value: number | null) => string;
}

interface MovedProps extends Pick<Props, 'change'> {
  /** Which way is good. */
  readonly wished?: 'rising' | 'falling';
}

/** Earlier and now; each opens where it comes from, in the engagement it belongs to. */
export function BeforeAfter({ name, change, explained, figure }: Props) {
  const t = useTranslate();
  const { explainEarlier, explainLater } = useComparison();
  return (
    <span className={styles['pair']}>
      <ExplainContext value={explainEarlier}>
        <Figure
          label={`${name}, ${t('app.progress.column.before')}`}
          value={figure(change.before)}
          explained={explained}
        />
      </ExplainContext>
      <ArrowRight size={14} aria-hidden />
      <ExplainContext value={explainLater}>
        <Figure
          label={`${name}, ${t('app.progress.column.after')}`}
          value={figure(change.after)}
          explained={explained}
        />
      </ExplainContext>
    </span>
  );
}

/** How far it moved, with an arrow and a word for what that means. */
export function Moved({ change, wished = 'rising' }: MovedProps) {
  const t = useTranslate();
  const movement = movementOf(change, wished);
  const words = t(`app.progress.${wished === 'rising' ? 'word' : 'severityWord'}.${movement}`);
  if (change.change === null) return <span className={styles['muted']}>{words}</span>;
  const Arrow = movement === 'same' ? ArrowRight : change.change > 0 ? ArrowUp : ArrowDown;
  return (
    <span className={styles['moved']} data-tone={toneOf(movement)} data-notable={change.isNotable}>
      <Arrow size={16} aria-hidden />
      <span className="tabular">{signed(change.change)}</span> {words}
    </span>
  );
}
