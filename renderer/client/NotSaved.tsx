import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { useTranslate } from '../wording';
import { CopyDetails } from './CopyDetails';
import { mishapOf } from './mishapOf';

/** One line beside what was entered: it is not saved, and why; with its details where only the program can be at fault. */
export function NotSaved({ problem }: { readonly problem: Problem }) {
  const t = useTranslate();
  const mishap = mishapOf(problem);
  return (
    <>
      <span>{t('app.notSaved', { why: problemWords(t, problem).title })}</span>
      {mishap !== null && <CopyDetails mishap={mishap} />}
    </>
  );
}
