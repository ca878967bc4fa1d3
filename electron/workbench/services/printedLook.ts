import type { Problem } from '#shared/contract/problem';
import type { Client } from '#shared/engagement/client';
import type { Picture } from '#shared/engagement/picture';
import type { Brand } from '#shared/report/brand';
import { ok, type Result } from '#shared/result';
import type { GivenLogo } from '../makeReport';
import type { GivenTypeface } from '../readTypeface';
import { typefaceOf } from './brandRecords';
import type { ServiceContext } from './service';

/** What a brand prints with. A logo or typeface whose bytes are gone or are other ones is lost: a report is made without it. */
export async function printedLook(
  context: ServiceContext,
  brand: Brand | null,
  client?: Client,
): Promise<Result<PrintedLook, Problem>> {
  const logo = await unlessLost(context, brand?.logo);
  if (!logo.ok) return logo;
  const logoOnDark = await unlessLost(context, brand?.logoOnDark);
  if (!logoOnDark.ok) return logoOnDark;
  const clientLogo = await unlessLost(context, client?.logo);
  if (!clientLogo.ok) return clientLogo;
  const typeface = await typefaceOf(context, brand);
  if (!typeface.ok && !isLost(typeface.problem)) return typeface;
  return ok({
    logo: logo.value,
    logoOnDark: logoOnDark.value,
    clientLogo: clientLogo.value,
    typeface: typeface.ok ? typeface.value : 'lost',
  });
}

export interface PrintedLook {
  readonly logo: GivenLogo;
  readonly logoOnDark: GivenLogo;
  readonly clientLogo: GivenLogo;
  readonly typeface: GivenTypeface;
}

async function unlessLost(
  { workspace }: ServiceContext,
  picture: Picture | undefined,
): Promise<Result<GivenLogo, Problem>> {
  if (picture === undefined) return ok(null);
  const bytes = await workspace.attachments.read(picture.attachment);
  return !bytes.ok && isLost(bytes.problem) ? ok('lost') : bytes;
}

/**
 * Whether a file is gone or another one. That the disk cannot be read just now is another matter: the next try may find
 * everything.
 */
export function isLost({ code }: Problem): boolean {
  return code === 'attachment-not-found' || code === 'file-damaged';
}
