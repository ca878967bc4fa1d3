import type { Problem, RecordProblem } from '#shared/contract/problem';
import type { Picture } from '#shared/engagement/picture';
import type { Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import { type Brand } from '#shared/report/brand';
import { cuts, type ByCut } from '#shared/report/cuts';
import { fail, ok, type Result } from '#shared/result';
import type { ServiceContext } from './service';

/** Refuses: brand-unknown. */
export async function readBrand(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<Brand, FileProblem | RecordProblem>> {
  const brands = await workspace.brands.read();
  if (!brands.ok) return brands;
  const brand = brands.value.find((each) => each.id === id);
  return brand === undefined ? fail({ code: 'brand-unknown', brand: id }) : ok(brand);
}

/**
 * Offers the brand first from now on, where none is offered yet. What it was chosen for stands, so a failure is only
 * logged.
 */
export async function rememberBrand(context: ServiceContext, brand: string): Promise<void> {
  const { workspace, now, newId, log } = context;
  const settings = await workspace.settings.read();
  if (settings.ok && settings.value.lastBrand !== undefined) return;
  const remembered = await workspace.settings.update((present) => ok({ lastBrand: brand, ...present }));
  if (!remembered.ok)
    log({
      at: now().toISOString(),
      reference: newId(),
      during: 'remembering the brand offered first',
      cause: remembered.problem.code,
    });
}

/** The engagement's brand, or none: what is offered first is offered, never printed unasked. Refuses: brand-unknown. */
export async function brandFor(
  context: ServiceContext,
  { brand }: Pick<Engagement, 'brand'>,
): Promise<Result<Brand | null, FileProblem | RecordProblem>> {
  return brand === undefined ? ok(null) : readBrand(context, brand);
}

/** The pictures of a brand as they lie in the workspace. */
export async function logosOf(
  { workspace }: ServiceContext,
  brand: Brand | null,
): Promise<Result<Logos, Problem>> {
  const read = (picture: Picture | undefined) =>
    picture === undefined ? ok(null) : workspace.attachments.read(picture.attachment);
  const logo = await read(brand?.logo);
  if (!logo.ok) return logo;
  const logoOnDark = await read(brand?.logoOnDark);
  if (!logoOnDark.ok) return logoOnDark;
  return ok({ logo: logo.value, logoOnDark: logoOnDark.value });
}

interface Logos {
  readonly logo: Uint8Array | null;
  readonly logoOnDark: Uint8Array | null;
}

/** The typeface of a brand as it lies in the workspace, each cut a TTF or OTF. */
export async function typefaceOf(
  { workspace }: ServiceContext,
  brand: Brand | null,
): Promise<Result<ByCut<Uint8Array> | null, Problem>> {
  if (brand?.typeface === undefined) return ok(null);
  const regular = await workspace.attachments.read(brand.typeface.regular.attachment);
  if (!regular.ok) return regular;
  const files: Record<string, Uint8Array> & { regular: Uint8Array } = { regular: regular.value };
  for (const cut of cuts) {
    const face = brand.typeface[cut];
    if (face === undefined) continue;
    const bytes = await workspace.attachments.read(face.attachment);
    if (!bytes.ok) return bytes;
    files[cut] = bytes.value;
  }
  return ok(files);
}
