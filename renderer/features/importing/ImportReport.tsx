import { ProblemNotice } from '../../client/ProblemNotice';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import type { Import } from './useImport';

/** How an import goes: under way, or every fault that stood in its way. */
export function ImportReport({ importing }: { readonly importing: Import }) {
  const t = useTranslate();
  const { request, fileName, unreadable } = importing;
  if (unreadable !== null) return <Notice look="problem" title={unreadable} />;
  if (request.isBusy)
    return <Loading label={t('app.home.importing.working', { fileName: fileName ?? '' })} />;
  if (request.problem !== null) return <ProblemNotice problem={request.problem} onClose={request.forget} />;
  return null;
}
