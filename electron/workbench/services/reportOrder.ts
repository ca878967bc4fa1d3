import { ok, type Result } from '#shared/result';
import type { Problem } from '#shared/contract/problem';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import type { Edition } from '#shared/report/editions';
import type { Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import type { Brand } from '#shared/report/brand';
import type { Planned } from '#shared/outputs/assessed';
import { printedPictures } from '#shared/outputs/printedPictures';
import type { ReportOrder } from '../makeReport';
import type { GivenPictures } from '../picturesForPrint';
import { pinnedEngagement } from './activeEngagement';
import { brandFor } from './brandRecords';
import { readClient } from './clients';
import { earlierPlanned } from './earlierPlanned';
import { printedLook } from './printedLook';
import type { ServiceContext } from './service';

/** Which report of an engagement. */
export interface ReportWanted {
  readonly engagement: string;
  readonly language: Language;
  /** The client's where it is left out. */
  readonly edition?: Edition | undefined;
}

/** An engagement with all that a report of it needs. */
export interface ReportSubject {
  readonly engagement: Engagement;
  readonly template: Template;
  readonly client: Client;
  readonly brand: Brand | null;
  /** The engagement that this one follows; undefined: none that can be read. */
  readonly earlier: Planned | undefined;
}

/** Refuses: engagement-not-found, template-unknown, client-not-found, brand-not-found. */
export async function reportSubject(
  context: ServiceContext,
  id: string,
): Promise<Result<ReportSubject, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const client = await readClient(context, pinned.value.engagement.client);
  if (!client.ok) return client;
  const brand = await brandFor(context, pinned.value.engagement);
  if (!brand.ok) return brand;
  const earlier = await earlierPlanned(context, pinned.value.engagement);
  return ok({ ...pinned.value, client: client.value, brand: brand.value, earlier });
}

/**
 * The logos, the typeface and the evidence that an edition of a report is printed with. What of it cannot be read is
 * left out; the report names it.
 * Refuses: read-failed.
 */
export async function reportLook(
  context: ServiceContext,
  { brand, client, engagement }: Pick<ReportSubject, 'brand' | 'client' | 'engagement'>,
  edition: Edition,
): Promise<Result<Pick<ReportOrder, Look>, Problem>> {
  const look = await printedLook(context, brand, client);
  if (!look.ok) return look;
  const files = context.workspace.engagements.attachments(engagement.id);
  const wanted: GivenPictures = {
    names: printedPictures(engagement, edition).map(({ attachment }) => attachment),
    read: async (name) => {
      const bytes = await files.read(name);
      return bytes.ok ? bytes.value : null;
    },
  };
  return ok({ ...look.value, pictures: (signal) => context.picturesForPrint.prepare(wanted, signal) });
}

type Look = 'logo' | 'logoOnDark' | 'clientLogo' | 'pictures' | 'typeface';
