import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ReportComposition } from '#shared/contract/views';
import { composeComputed } from '#shared/report/composeReport';
import { editableTexts, withOwnTexts } from '#shared/report/editText';
import { ok, type Result } from '#shared/result';
import { composeFor } from '../composeFor';
import { pinnedEngagement } from './activeEngagement';
import { brandFor } from './brandRecords';
import { readClient } from './clients';
import { earlierPlanned } from './earlierPlanned';
import type { ServiceContext } from './service';

/**
 * The report as it is worded now, and its texts that can be put into other words.
 * Refuses: engagement-not-found, template-unknown, client-not-found, brand-not-found.
 */
export async function composedReport(
  context: ServiceContext,
  { engagement: id, language, edition }: Checked<'reports.compose'>,
): Promise<Result<ReportComposition, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const brand = await brandFor(context, engagement);
  if (!brand.ok) return brand;
  const computed = composeComputed(
    composeFor(context, {
      template,
      engagement,
      client: client.value,
      brand: brand.value,
      ...(edition === undefined ? {} : { edition }),
      language,
      earlier: await earlierPlanned(context, engagement),
      now: context.now(),
      isDraft: true,
    }),
  );
  const written = engagement.report?.texts ?? [];
  return ok({ document: withOwnTexts(computed, written), texts: editableTexts(computed, written) });
}
