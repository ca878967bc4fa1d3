import type { RecordProblem } from '#shared/contract/problem';
import type { FileProblem } from '#shared/file/problem';
import type { Brand } from '#shared/report/brand';
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

/** Offers the brand first for the next engagement. What it was chosen for stands, so a failure is only logged. */
export async function rememberBrand(context: ServiceContext, brand: string): Promise<void> {
  const { workspace, now, newId, log } = context;
  const remembered = await workspace.settings.update((settings) => ok({ ...settings, lastBrand: brand }));
  if (!remembered.ok)
    log({
      at: now().toISOString(),
      reference: newId(),
      during: 'remembering the brand chosen last',
      cause: remembered.problem.code,
    });
}
