import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { ReportDelivery } from '#shared/contract/views';
import { guideFileName } from '#shared/file/fileNames';
import { fail, ok, type Result } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import { makeGuide, type GuideOrder } from '../../makeGuide';
import { pinnedEngagement } from '../activeEngagement';
import { brandFor } from '../brandRecords';
import { readClient } from '../clients';
import { printedLook } from '../printedLook';
import type { ServiceContext } from '../service';

/** Makes an interview guide and hands it over. Refuses: group-unknown, respondent-unknown, what the renderer refuses. */
export async function exportGuide(
  context: ServiceContext,
  order: Checked<'reports.exportGuide'>,
  watch: Required<Pick<GuideOrder, 'signal' | 'onProgress'>>,
): Promise<Result<ReportDelivery, Problem>> {
  const pinned = await pinnedEngagement(context, order.engagement);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const group = template.groups.find(({ id }) => id === order.group);
  if (group === undefined) return fail({ code: 'group-unknown', group: order.group });
  const respondent =
    order.respondent === undefined
      ? null
      : engagement.respondents.find(({ id, group: own }) => id === order.respondent && own === group.id);
  if (respondent === undefined)
    return fail({ code: 'respondent-unknown', respondent: order.respondent ?? '' });
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const brand = await brandFor(context, engagement);
  if (!brand.ok) return brand;
  const look = await printedLook(context, brand.value);
  if (!look.ok) return look;
  const { language, withFacts } = order;
  const paper = order.paper ?? brand.value?.paper ?? 'A4';
  const made = await makeGuide(context, {
    template,
    engagement,
    client: client.value,
    group,
    respondent,
    brand: brand.value,
    logo: look.value.logo,
    typeface: look.value.typeface,
    language,
    paper,
    withFacts,
    now: context.now(),
    ...watch,
  });
  if (!made.ok) return made;
  if (watch.signal.aborted) return fail({ code: 'pdf-cancelled' });
  const { bytes, pages, warnings } = made.value;
  const delivery = await context.deliver({
    fileName: guideFileName(
      client.value.name,
      engagement.title,
      respondent?.title ?? textIn(language, group.name),
    ),
    mediaType: 'application/pdf',
    bytes,
  });
  return delivery.ok ? ok({ delivery: delivery.value, pages, warnings }) : delivery;
}
