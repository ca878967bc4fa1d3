import type { RecordProblem } from '#shared/contract/problem';
import type { PackRow } from '#shared/contract/views';
import type { Settings } from '#shared/engagement/settings';
import { packFrom } from '#shared/file/pack/packFrom';
import type { Pack } from '#shared/file/pack/pack';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { pinnedEngagement } from './activeEngagement';
import { readClient } from './clients';
import { given } from './given';
import { keepTemplate } from './keepTemplate';
import type { Service, ServiceContext } from './service';

export function packsService(context: ServiceContext): Service<'packs'> {
  const { workspace, newId, inTurn } = context;
  return {
    'packs.list': () => listPacks(context),
    'packs.make': ({ engagement: id, description, ...order }) =>
      inTurn(async () => {
        const pinned = await pinnedEngagement(context, id);
        if (!pinned.ok) return pinned;
        const { engagement, template } = pinned.value;
        const client = await readClient(context, engagement.client);
        if (!client.ok) return client;
        const kept = await keepTemplate(context, template);
        if (!kept.ok) return kept;
        return addPack(
          context,
          packFrom(engagement, template, client.value.name, {
            id: newId(),
            ...order,
            ...given({ description }),
          }),
        );
      }),
    'packs.describe': ({ id, name, description }) =>
      inTurn(async () => {
        const present = await readPack(context, id);
        if (!present.ok) return present;
        const pack: Pack = { ...present.value, name };
        if (description === undefined || description === '') delete pack.description;
        else pack.description = description;
        const saved = await workspace.packs.update((packs) =>
          ok(packs.map((each) => (each.id === id ? pack : each))),
        );
        return saved.ok ? ok(pack) : saved;
      }),
    'packs.copy': ({ id, name }) =>
      inTurn(async () => {
        const present = await readPack(context, id);
        return present.ok ? addPack(context, { ...present.value, id: newId(), name }) : present;
      }),
    'packs.remove': ({ id }) =>
      inTurn(async () => {
        const present = await readPack(context, id);
        if (!present.ok) return present;
        const removed = await workspace.packs.update((packs) => ok(packs.filter((each) => each.id !== id)));
        return removed.ok ? ok(null) : removed;
      }),
  };
}

/** Refuses: pack-unknown. */
export async function readPack(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<Pack, FileProblem | RecordProblem>> {
  const packs = await workspace.packs.read();
  if (!packs.ok) return packs;
  const pack = packs.value.find((each) => each.id === id);
  return pack === undefined ? fail({ code: 'pack-unknown', pack: id }) : ok(pack);
}

/**
 * Offers the pack, or none, first for the next engagement. What it was chosen for stands, so a failure is only logged.
 *
 * @param pack null: the engagement began empty
 */
export async function rememberPack(context: ServiceContext, pack: string | null): Promise<void> {
  const { workspace, now, newId, log } = context;
  const remembered = await workspace.settings.update((settings) => {
    if ((settings.lastPack ?? null) === pack) return ok(settings);
    const changed: Settings = { ...settings };
    if (pack === null) delete changed.lastPack;
    else changed.lastPack = pack;
    return ok(changed);
  });
  if (!remembered.ok)
    log({
      at: now().toISOString(),
      reference: newId(),
      during: 'remembering the pack chosen last',
      cause: remembered.problem.code,
    });
}

async function addPack({ workspace }: ServiceContext, pack: Pack): Promise<Result<Pack, FileProblem>> {
  const added = await workspace.packs.update((packs) => ok([...packs, pack]));
  return added.ok ? ok(pack) : added;
}

async function listPacks(context: ServiceContext): Promise<Result<readonly PackRow[], FileProblem>> {
  const packs = await context.workspace.packs.read();
  if (!packs.ok) return packs;
  const rows: PackRow[] = [];
  for (const pack of packs.value) {
    const template = await context.templates.read(pack.template);
    // One unreadable template must not hide the packs; beginning with this one says what is wrong.
    rows.push({ ...pack, templateTitle: template.ok ? template.value.title : { en: pack.template.id } });
  }
  return ok(rows);
}
