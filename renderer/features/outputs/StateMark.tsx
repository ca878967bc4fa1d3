import { CircleAlert, CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import styles from './StateMark.module.css';

const icons = {
  red: CircleAlert,
  amber: TriangleAlert,
  clear: CircleCheck,
  pass: CircleCheck,
  fail: CircleX,
  unknown: CircleHelp,
};

interface Props {
  readonly state: keyof typeof icons;
  readonly children: string;
}

/** A state by word and shape; the colour only repeats them. */
export function StateMark({ state, children }: Props) {
  const Icon = icons[state];
  return (
    <span className={styles['mark']} data-state={state}>
      <Icon size={16} aria-hidden />
      {children}
    </span>
  );
}
