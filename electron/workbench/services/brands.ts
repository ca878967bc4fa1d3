import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { BrandPreview } from '#shared/file/importPreview';
import type { Brand, BrandFile, Picture } from '#shared/report/brand';
import { fail, ok, type Result } from '#shared/result';
import { fromBase64 } from '../fromBase64';
import { readBrand } from './brandRecords';
import { keepTypeface, prepareFace } from './brandTypefaces';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function brandsService(context: ServiceContext): Service<'brands'> {
  const { workspace, inTurn } = context;
  return {
    'brands.list': () => workspace.brands.read(),
    'brands.save': (input) => saveBrand(context, input),
    async 'brands.prepareLogo'(file) {
      const image = await context.images.reencode(fromBase64(file));
      if (!image.ok) return image;
      const { bytes, ...picture } = image.value;
      return ok({ ...picture, base64: Buffer.from(bytes).toString('base64') });
    },
    'brands.prepareFace': (file) => prepareFace(context, file),
    'brands.remove': ({ id }) => inTurn(() => removeBrand(context, id)),
    async 'brands.readLogo'({ id }) {
      const brand = await readBrand(context, id);
      if (!brand.ok) return brand;
      const { logo } = brand.value;
      if (logo === undefined) return ok(null);
      const bytes = await workspace.attachments.read(logo.attachment);
      if (!bytes.ok) return bytes;
      return ok(`data:${logo.mediaType};base64,${Buffer.from(bytes.value).toString('base64')}`);
    },
  };
}

async function saveBrand(
  context: ServiceContext,
  { logo, typeface, ...input }: Checked<'brands.save'>,
): Promise<Result<Brand, Problem>> {
  // A picture may take seconds, in which nobody else need wait.
  const picture = logo ? await keepLogo(context, logo) : ok(logo);
  if (!picture.ok) return picture;
  const faces = typeface ? await keepTypeface(context, typeface) : ok(typeface);
  if (!faces.ok) return faces;
  return context.inTurn(() => saveFields(context, input, { logo: picture.value, typeface: faces.value }));
}

/** What of a brand lies in the workspace as files. Absent: it stays as it is; null: none. */
interface Kept {
  readonly logo: Picture | null | undefined;
  readonly typeface: Brand['typeface'] | null;
}

async function saveFields(
  context: ServiceContext,
  { id, ...fields }: Omit<Checked<'brands.save'>, 'logo' | 'typeface'>,
  { logo, typeface }: Kept,
): Promise<Result<Brand, Problem>> {
  const { workspace, newId } = context;
  const present = id === undefined ? null : await readBrand(context, id);
  if (present?.ok === false) return present;
  const { name, colour, ...optional } = fields;
  const brand: Brand = {
    id: id ?? newId(),
    name,
    colour,
    ...given(optional),
    ...given({
      logo: logo === undefined ? present?.value.logo : (logo ?? undefined),
      typeface: typeface === undefined ? present?.value.typeface : (typeface ?? undefined),
    }),
  };
  const saved = await workspace.brands.update((brands) =>
    ok(id === undefined ? [...brands, brand] : brands.map((each) => (each.id === id ? brand : each))),
  );
  return saved.ok ? ok(brand) : saved;
}

/** What a brand from a file would be beside those that are here. Refuses a logo that the re-encoder refuses, and a typeface that is none. */
export async function previewBrand(
  context: ServiceContext,
  { name, colour, logo, typeface }: BrandFile,
): Promise<Result<BrandPreview, Problem>> {
  const { images, workspace } = context;
  const image = logo === undefined ? ok(null) : await images.reencode(fromBase64(logo));
  if (!image.ok) return image;
  const face = typeface === undefined ? ok(null) : await prepareFace(context, typeface.regular);
  if (!face.ok) return face;
  const brands = await workspace.brands.read();
  if (!brands.ok) return brands;
  return ok({
    kind: 'brand',
    name,
    colour,
    hasLogo: logo !== undefined,
    typeface: face.value?.family ?? null,
    isNamesakeHere: brands.value.some((each) => each.name === name),
  });
}

/** A new brand made from a file; whoever calls this has the turn. */
export async function brandFromFile(
  context: ServiceContext,
  { name, colour, paper, footer, confidentiality, contact, logo, typeface }: BrandFile,
): Promise<Result<Brand, Problem>> {
  const picture = logo === undefined ? ok(null) : await keepLogo(context, logo);
  if (!picture.ok) return picture;
  const faces = typeface === undefined ? ok(null) : await keepTypeface(context, typeface);
  if (!faces.ok) return faces;
  return saveFields(
    context,
    { name, colour, ...given({ paper, footer, confidentiality, contact }) },
    { logo: picture.value, typeface: faces.value },
  );
}

/** Puts a logo into the workspace, as a picture of our own. Refuses what the re-encoder refuses. */
async function keepLogo(
  { images, workspace }: ServiceContext,
  file: { readonly base64: string },
): Promise<Result<Picture, Problem>> {
  const image = await images.reencode(fromBase64(file));
  if (!image.ok) return image;
  const { bytes, mediaType, width, height } = image.value;
  const attachment = await workspace.attachments.write(bytes);
  return attachment.ok ? ok({ attachment: attachment.value, mediaType, width, height }) : attachment;
}

/** Refuses: brand-unknown, brand-in-use. The list of engagements does not name brands, so each one is read. */
export async function removeBrand(context: ServiceContext, id: string): Promise<Result<null, Problem>> {
  const { workspace } = context;
  const brand = await readBrand(context, id);
  if (!brand.ok) return brand;
  let engagements = 0;
  for (const summary of workspace.engagements.list()) {
    const engagement = await workspace.engagements.read(summary.id);
    if (!engagement.ok) return engagement;
    if (engagement.value.brand === id) engagements += 1;
  }
  if (engagements > 0) return fail({ code: 'brand-in-use', engagements });
  const removed = await workspace.brands.update((brands) => ok(brands.filter((each) => each.id !== id)));
  if (!removed.ok) return removed;
  const forgotten = await workspace.settings.update(({ lastBrand, ...settings }) =>
    ok(lastBrand === undefined || lastBrand === id ? settings : { ...settings, lastBrand }),
  );
  return forgotten.ok ? ok(null) : forgotten;
}
