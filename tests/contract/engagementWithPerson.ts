import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Caller } from './contractSuite';

const { id, version } = productManagementDiagnostic;

/** A new engagement for a new client, and the one respondent in it. */
export async function engagementWithPerson(
  { take }: Pick<Caller, 'take'>,
  { client, title }: { readonly client: string; readonly title: string },
): Promise<{ readonly engagement: string; readonly respondent: string }> {
  const made = await take('engagements.create', {
    client: { name: client },
    title,
    template: { id, version },
  });
  const { respondents } = await take('respondents.add', {
    engagement: made.id,
    respondent: { group: 'PMG', title: 'Product manager' },
  });
  return { engagement: made.id, respondent: respondents[0]?.id ?? '' };
}
