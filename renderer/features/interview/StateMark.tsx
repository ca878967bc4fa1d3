import { Ban, Check, Circle, CircleDashed, CircleHelp, CornerDownRight, Minus } from 'lucide-react';
import { useTranslate } from '../../wording';
import type { ItemState } from './itemState';
import styles from './Outline.module.css';

const icons = {
  blank: Circle,
  answered: Check,
  'dont-know': CircleHelp,
  'not-applicable': Minus,
  skipped: CornerDownRight,
  draft: CircleDashed,
  closed: Ban,
};

/** The state of a question as a shape and, for those who do not see it, in words. */
export function StateMark({ state }: { readonly state: ItemState }) {
  const t = useTranslate();
  const Icon = icons[state];
  return (
    <>
      <Icon size={15} aria-hidden className={styles['mark']} data-state={state} />
      <span className="visually-hidden">{t(`app.interview.state.${state}`)}: </span>
    </>
  );
}
