import { assess } from '#shared/assessment/assess';
import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { BrandPages } from '#shared/contract/views';
import { toEngagement } from '#shared/file/toEngagement';
import { samples } from '#shared/library/samples/index';
import { plan } from '#shared/planning/plan';
import { lookOf } from '#shared/report/brand';
import { byCut } from '#shared/report/cuts';
import { composeReport } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import { fail, ok, type Result } from '#shared/result';
import { fromBase64 } from '../fromBase64';
import { readLogo, type GivenLogo } from '../makeReport';
import { readTypeface } from '../readTypeface';
import { readBrand } from './brandRecords';
import { printedLook } from './printedLook';
import type { ServiceContext } from './service';

type Order = Checked<'brands.preview'>;

/** The cover, and the first page after the contents. */
const shown = [1, 3] as const;
const coverOnly = [1] as const;

/** Draws brands that nobody has saved, one at a time for each job: a newer one stops the one under way. */
export function createBrandPages(
  context: ServiceContext,
): (order: Order) => Promise<Result<BrandPages, Problem>> {
  const underWay = new Map<string, AbortController>();
  return async (order) => {
    underWay.get(order.job)?.abort();
    const abort = new AbortController();
    underWay.set(order.job, abort);
    try {
      return await draw(context, order, abort.signal);
    } finally {
      if (underWay.get(order.job) === abort) underWay.delete(order.job);
    }
  };
}

async function draw(
  context: ServiceContext,
  order: Order,
  signal: AbortSignal,
): Promise<Result<BrandPages, Problem>> {
  const present = order.id === undefined ? ok(null) : await readBrand(context, order.id);
  if (!present.ok) return present;
  const look = await printedLook(context, present.value);
  if (!look.ok) return look;
  const brand = lookOf(order);
  const logo = await readLogo(context, chosen(order.logo, look.value.logo), signal);
  const logoOnDark = await readLogo(context, chosen(order.logoOnDark, look.value.logoOnDark), signal);
  const faces =
    order.typeface === undefined ? look.value.typeface : order.typeface && byCut(order.typeface, fromBase64);
  const read = await readTypeface(context, faces, signal);
  if (signal.aborted) return fail({ code: 'pdf-cancelled' });
  const drawn = await context.render(
    { document: await sampleDocument(context, order), brand, logo, logoOnDark, typeface: read },
    { signal },
  );
  if (!drawn.ok) return drawn;
  const { bytes, pages, warnings } = drawn.value;
  return ok({
    base64: Buffer.from(bytes).toString('base64'),
    shown: (order.isCoverOnly === true ? coverOnly : shown).filter((page) => page <= pages),
    warnings,
  });
}

/** A file that was chosen, or the one that stays. */
function chosen(file: { readonly base64: string } | null | undefined, present: GivenLogo): GivenLogo {
  return file === undefined ? present : file && fromBase64(file);
}

/** As much of the report of a sample as shows how a report looks. */
async function sampleDocument(context: ServiceContext, order: Order): Promise<ReportDocument> {
  const { template, now, translate } = {
    template: await context.templates.readBuiltIn(),
    now: context.now().toISOString(),
    translate: context.translateFor(order.language),
  };
  const { engagement, client } = toEngagement(samples.A.file, {
    engagement: 'sample',
    client: 'sample',
    createdAt: now,
  });
  const assessment = assess(template, engagement);
  const document = composeReport({
    template,
    engagement,
    client,
    assessment,
    plan: plan(template, engagement, assessment),
    brand: lookOf(order),
    language: order.language,
    translate,
    now,
    isDraft: false,
  });
  if (order.isCoverOnly === true) return { ...document, sections: [] };
  const summary = document.sections.findIndex(({ id }) => id === 'summary');
  return { ...document, sections: document.sections.slice(Math.max(0, summary), Math.max(0, summary) + 1) };
}
