import type { Problem } from '#shared/contract/problem';
import type { BrandUse, Delivery } from '#shared/contract/views';
import { brandFileName } from '#shared/file/fileNames';
import { lookOf, type Brand, type BrandFile } from '#shared/report/brand';
import { byCut } from '#shared/report/cuts';
import { fail, ok, type Result } from '#shared/result';
import { logosOf, readBrand, typefaceOf } from './brandRecords';
import { readClient } from './clients';
import type { ServiceContext } from './service';

/** Another brand that looks the same. Refuses: brand-unknown. */
export async function duplicateBrand(
  { workspace, newId }: ServiceContext,
  id: string,
  name: string,
): Promise<Result<Brand, Problem>> {
  const brand = await readBrand({ workspace }, id);
  if (!brand.ok) return brand;
  const copy: Brand = { ...brand.value, id: newId(), name };
  const added = await workspace.brands.update((brands) => ok([...brands, copy]));
  return added.ok ? ok(copy) : added;
}

/** The engagements that are printed in a brand. The list of engagements does not name brands, so each one is read. */
export async function usesOf(
  context: ServiceContext,
  id: string,
): Promise<Result<readonly BrandUse[], Problem>> {
  const { workspace } = context;
  const uses: BrandUse[] = [];
  for (const summary of workspace.engagements.list()) {
    const engagement = await workspace.engagements.read(summary.id);
    if (!engagement.ok) return engagement;
    const { brand, client: clientId, title } = engagement.value;
    if (brand !== id) continue;
    const client = await readClient(context, clientId);
    if (!client.ok) return client;
    uses.push({ engagement: summary.id, title, clientName: client.value.name });
  }
  return ok(uses);
}

export interface RemovedBrands {
  /** Refuses: brand-unknown, brand-in-use. */
  readonly remove: (id: string) => Promise<Result<null, Problem>>;
  /** Refuses: brand-unknown, for one that was not removed since the program began. */
  readonly undo: (id: string) => Promise<Result<Brand, Problem>>;
}

/** Removes brands, and keeps what they were for as long as the program runs: their files stay in the workspace. */
export function createRemovedBrands(
  context: ServiceContext,
  remove: (context: ServiceContext, id: string) => Promise<Result<null, Problem>>,
): RemovedBrands {
  const removed = new Map<string, Brand>();
  return {
    async remove(id) {
      const brand = await readBrand(context, id);
      if (!brand.ok) return brand;
      const done = await remove(context, id);
      if (done.ok) removed.set(id, brand.value);
      return done;
    },
    async undo(id) {
      const brand = removed.get(id);
      if (brand === undefined) return fail({ code: 'brand-unknown', brand: id });
      const back = await context.workspace.brands.update((brands) =>
        ok(brands.some((each) => each.id === id) ? brands : [...brands, brand]),
      );
      if (!back.ok) return back;
      removed.delete(id);
      return ok(brand);
    },
  };
}

/** Hands out a brand as a file, with its logos and typeface inside. Refuses: brand-unknown. */
export async function exportBrand(context: ServiceContext, id: string): Promise<Result<Delivery, Problem>> {
  const brand = await readBrand(context, id);
  if (!brand.ok) return brand;
  const logos = await logosOf(context, brand.value);
  if (!logos.ok) return logos;
  const typeface = await typefaceOf(context, brand.value);
  if (!typeface.ok) return typeface;
  const { logo, logoOnDark } = brand.value;
  const file: BrandFile = {
    format: 'plumbline-brand',
    schemaVersion: 1,
    ...lookOf(brand.value),
    ...(logo && logos.value.logo && { logo: { mediaType: logo.mediaType, ...base64Of(logos.value.logo) } }),
    ...(logoOnDark &&
      logos.value.logoOnDark && {
        logoOnDark: { mediaType: logoOnDark.mediaType, ...base64Of(logos.value.logoOnDark) },
      }),
    ...(typeface.value && { typeface: byCut(typeface.value, base64Of) }),
  };
  return context.deliver({
    fileName: brandFileName(brand.value.name),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`),
  });
}

function base64Of(bytes: Uint8Array): { base64: string } {
  return { base64: Buffer.from(bytes).toString('base64') };
}
