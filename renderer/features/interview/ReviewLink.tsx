import { Link } from 'react-router';
import type { Respondent } from '#shared/engagement/engagement';
import { useEngagement } from '../../state/EngagementContext';
import { useTranslate } from '../../wording';

/** To everything that is open or doubtful with one person. */
export function ReviewLink({ respondent: { id, title } }: { readonly respondent: Respondent }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  return (
    <Link
      to={`/engagements/${engagement.id}/interview/${id}?review`}
      aria-label={t('app.meeting.workshop.reviewOf', { respondent: title })}
    >
      {t('app.interview.review')}
    </Link>
  );
}
