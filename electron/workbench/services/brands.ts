import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Picture } from '#shared/engagement/picture';
import type { BrandPreview } from '#shared/file/importPreview';
import { lookOf, type Brand, type BrandFile } from '#shared/report/brand';
import { fail, ok, type Result } from '#shared/result';
import { fromBase64 } from '../fromBase64';
import { createRemovedBrands, duplicateBrand, exportBrand, usesOf } from './brandLibrary';
import { createBrandPages } from './brandPages';
import { readBrand } from './brandRecords';
import { keepTypeface, prepareFace } from './brandTypefaces';
import { keepPicture, pictureUrl } from './pictures';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function brandsService(context: ServiceContext): Service<'brands'> {
  const { workspace, inTurn } = context;
  const removed = createRemovedBrands(context, removeBrand);
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
    'brands.preview': createBrandPages(context),
    'brands.duplicate': ({ id, name }) => inTurn(() => duplicateBrand(context, id, name)),
    async 'brands.uses'({ id }) {
      const brand = await readBrand(context, id);
      return brand.ok ? usesOf(context, id) : brand;
    },
    'brands.remove': ({ id }) => inTurn(() => removed.remove(id)),
    'brands.undoRemove': ({ id }) => inTurn(() => removed.undo(id)),
    'brands.export': ({ id }) => exportBrand(context, id),
    async 'brands.readLogo'({ id, ground }) {
      const brand = await readBrand(context, id);
      if (!brand.ok) return brand;
      const { logo, logoOnDark } = brand.value;
      return pictureUrl(context, ground === 'dark' ? logoOnDark : logo);
    },
  };
}

async function saveBrand(
  context: ServiceContext,
  { logo, logoOnDark, typeface, ...input }: Checked<'brands.save'>,
): Promise<Result<Brand, Problem>> {
  // A picture may take seconds, in which nobody else need wait.
  const kept = await keepFiles(context, { logo, logoOnDark, typeface });
  return kept.ok ? context.inTurn(() => saveFields(context, input, kept.value)) : kept;
}

/** What of a brand lies in the workspace as files. Absent: it stays as it is; null: none. */
interface Kept {
  readonly logo: Picture | null | undefined;
  readonly logoOnDark: Picture | null | undefined;
  readonly typeface: Brand['typeface'] | null;
}

type Files = Pick<Checked<'brands.save'>, keyof Kept>;

/** Puts what came as files into the workspace. Refuses what the re-encoder and the reader of typefaces refuse. */
async function keepFiles(context: ServiceContext, files: Files): Promise<Result<Kept, Problem>> {
  const logo = files.logo ? await keepPicture(context, files.logo) : ok(files.logo);
  if (!logo.ok) return logo;
  const logoOnDark = files.logoOnDark ? await keepPicture(context, files.logoOnDark) : ok(files.logoOnDark);
  if (!logoOnDark.ok) return logoOnDark;
  const typeface = files.typeface ? await keepTypeface(context, files.typeface) : ok(files.typeface);
  if (!typeface.ok) return typeface;
  return ok({ logo: logo.value, logoOnDark: logoOnDark.value, typeface: typeface.value });
}

function after<Value>(present: Value | undefined, change: Value | null | undefined): Value | undefined {
  return change === undefined ? present : (change ?? undefined);
}

async function saveFields(
  context: ServiceContext,
  { id, ...fields }: Omit<Checked<'brands.save'>, keyof Kept>,
  kept: Kept,
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
      logo: after(present?.value.logo, kept.logo),
      logoOnDark: after(present?.value.logoOnDark, kept.logoOnDark),
      typeface: after(present?.value.typeface, kept.typeface),
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
  { name, colour, logo, logoOnDark, typeface }: BrandFile,
): Promise<Result<BrandPreview, Problem>> {
  const { images, workspace } = context;
  for (const file of [logo, logoOnDark]) {
    const image = file === undefined ? ok(null) : await images.reencode(fromBase64(file));
    if (!image.ok) return image;
  }
  const face = typeface === undefined ? ok(null) : await prepareFace(context, typeface.regular);
  if (!face.ok) return face;
  const brands = await workspace.brands.read();
  if (!brands.ok) return brands;
  return ok({
    kind: 'brand',
    name,
    colour,
    hasLogo: logo !== undefined || logoOnDark !== undefined,
    typeface: face.value?.family ?? null,
    isNamesakeHere: brands.value.some((each) => each.name === name),
  });
}

/** A new brand made from a file; whoever calls this has the turn. */
export async function brandFromFile(
  context: ServiceContext,
  file: BrandFile,
): Promise<Result<Brand, Problem>> {
  const kept = await keepFiles(context, file);
  return kept.ok ? saveFields(context, lookOf(file), kept.value) : kept;
}

/** Refuses: brand-unknown, brand-in-use. */
export async function removeBrand(context: ServiceContext, id: string): Promise<Result<null, Problem>> {
  const { workspace } = context;
  const brand = await readBrand(context, id);
  if (!brand.ok) return brand;
  const uses = await usesOf(context, id);
  if (!uses.ok) return uses;
  if (uses.value.length > 0) return fail({ code: 'brand-in-use', engagements: uses.value.length });
  const removed = await workspace.brands.update((brands) => ok(brands.filter((each) => each.id !== id)));
  if (!removed.ok) return removed;
  const forgotten = await workspace.settings.update(({ lastBrand, ...settings }) =>
    ok(lastBrand === undefined || lastBrand === id ? settings : { ...settings, lastBrand }),
  );
  return forgotten.ok ? ok(null) : forgotten;
}
