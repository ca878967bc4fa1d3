import { Link } from 'react-router';
import type { Problem } from '#shared/contract/problem';
import { ProblemNotice } from '../../client/ProblemNotice';
import { Page } from '../../ui/Page';
import { useTranslate } from '../../wording';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** In place of an engagement that is not here, or that could not be read. */
export function NotOpenedPage({ problem, onRetry }: Props) {
  const t = useTranslate();
  // Nothing but the id in the address is sent: one that does not fit names no engagement either.
  const isUnknown = problem.code === 'engagement-not-found' || problem.code === 'bad-request';
  const words = isUnknown ? 'unknown' : 'unread';
  return (
    <Page title={t(`app.engagement.${words}.title`)} lead={t(`app.engagement.${words}.text`)} width="reading">
      {!isUnknown && <ProblemNotice problem={problem} onRetry={onRetry} />}
      <p>
        <Link to="/">{t('app.nowhere.home')}</Link>
      </p>
    </Page>
  );
}
