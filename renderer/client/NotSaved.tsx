import type { ReactNode } from 'react';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { useTranslate } from '../wording';
import { CopyDetails } from './CopyDetails';
import { mishapOf } from './mishapOf';

interface Props {
  readonly problem: Problem;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One line beside what was entered: it is not saved, and why; with details where only the program can be at fault. */
export function NotSaved({ problem, children }: Props) {
  const t = useTranslate();
  const mishap = mishapOf(problem);
  return (
    <>
      <span>{t('app.notSaved', { why: problemWords(t, problem).title })}</span>
      {children}
      {mishap !== null && <CopyDetails mishap={mishap} />}
    </>
  );
}
