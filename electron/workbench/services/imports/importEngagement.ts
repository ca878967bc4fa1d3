import type { Problem } from '#shared/contract/problem';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import type { CheckedExchange } from '#shared/file/checkExchange';
import { toEngagement } from '#shared/file/toEngagement';
import { exchangeText, writeExchange } from '#shared/file/writeExchange';
import { fail, ok, type Result } from '#shared/result';
import type { Template, TemplateRef } from '#shared/template/template';
import { sha256 } from '../../storage/storage';
import { pinnedEngagement } from '../activeEngagement';
import { addImported } from '../addImported';
import { exchangeLogo, readClient, removeUnusedClient } from '../clients';
import { given } from '../given';
import { keepReencoded } from '../pictures';
import type { ServiceContext } from '../service';
import { isPinned, pinsOnVersion, templatePins } from '../templatePins';
import type { BroughtLogo } from './broughtLogo';

/**
 * Takes in a checked engagement as one of its own, always beside what is here. It joins its client where the very same
 * one is on record, whose missing logo it fills in and whose own it leaves, and remembers what it made, so that one
 * step takes all of it back.
 */
export async function importEngagement(
  context: ServiceContext,
  { file, template }: CheckedExchange,
  attachments: ReadonlyMap<string, Uint8Array>,
  brought: BroughtLogo,
): Promise<Result<Engagement, Problem>> {
  const { workspace, templates, now, newId } = context;
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  const known = clients.value.find((each) => isSameClient(each, file.client));
  const at = now().toISOString();
  const made = toEngagement(file, {
    engagement: newId(),
    client: known?.id ?? newId(),
    createdAt: at,
  });
  const isTemplateHere = templates.isBuiltIn(template) || (await templates.read(template)).ok;
  const wanted = known?.logo === undefined ? brought.image : null;
  const logo = wanted === null ? ok(undefined) : await keepReencoded(context, wanted);
  if (!logo.ok) return logo;
  const gaveLogo = known === undefined ? undefined : logo.value?.attachment;
  const engagement: Engagement = {
    ...made.engagement,
    imported: {
      at,
      fingerprint: fingerprintOf(made.engagement, made.client, template),
      madeClient: known === undefined,
      madeTemplate: !isTemplateHere,
      ...given({ gaveLogo }),
    },
  };
  const client = known === undefined ? { ...made.client, ...given({ logo: logo.value }) } : null;
  const added = await addImported(context, engagement, client, template, attachments.values());
  if (!added.ok || gaveLogo === undefined) return added;
  const filled = await exchangeLogo(context, engagement.client, { from: undefined, to: logo.value });
  if (filled.ok) return added;
  // Whole or not at all.
  const removed = await removeImport(context, engagement);
  return removed.ok ? filled : removed;
}

/** Whether nothing was changed since the import, so that taking it back loses nothing. */
export async function isUnchangedImport(
  context: ServiceContext,
  id: string,
): Promise<Result<boolean, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const { imported, status, brand, follows } = engagement;
  if (imported === undefined || status !== 'active') return ok(false);
  if (brand !== undefined || follows !== undefined) return ok(false);
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  return ok(fingerprintOf(engagement, client.value, template) === imported.fingerprint);
}

/**
 * Takes an import back: without a trace while nothing was changed, otherwise into the bin.
 * Refuses: engagement-not-found, import-not-undoable.
 */
export async function undoImport(
  context: ServiceContext,
  id: string,
): Promise<Result<'removed' | 'binned', Problem>> {
  const { workspace } = context;
  const engagement = await workspace.engagements.read(id);
  if (!engagement.ok) return engagement;
  if (engagement.value.imported === undefined) return fail({ code: 'import-not-undoable' });
  const isUnchanged = await isUnchangedImport(context, id);
  if (!isUnchanged.ok) return isUnchanged;
  if (isUnchanged.value) {
    const removed = await removeImport(context, engagement.value);
    return removed.ok ? ok('removed') : removed;
  }
  if (engagement.value.status === 'binned') return ok('binned');
  const binned = await workspace.engagements.commit(id, { kind: 'status-set', status: 'binned' });
  return binned.ok ? ok('binned') : binned;
}

async function removeImport(
  context: ServiceContext,
  { id, client, template, imported }: Engagement,
): Promise<Result<null, Problem>> {
  const purged = await context.workspace.engagements.purge(id);
  if (!purged.ok) return purged;
  const dropped = imported?.madeTemplate === true ? await removeUnusedVersion(context, template) : ok(null);
  if (!dropped.ok) return dropped;
  const { gaveLogo } = imported ?? {};
  if (gaveLogo !== undefined) return exchangeLogo(context, client, { from: gaveLogo, to: undefined });
  return imported?.madeClient === true ? removeUnusedClient(context, client) : ok(null);
}

async function removeUnusedVersion(
  context: ServiceContext,
  ref: TemplateRef,
): Promise<Result<null, Problem>> {
  const pins = await templatePins(context, ref.id);
  if (!pins.ok) return pins;
  if (isPinned(pinsOnVersion(pins.value, ref.version))) return ok(null);
  const removed = await context.templates.remove(ref);
  return removed.ok ? ok(null) : removed;
}

/** The very same client: name, sector and note. A namesake with other details stays apart. */
export function isSameClient(one: Client, other: Pick<Client, 'name' | 'sector' | 'note'>): boolean {
  return one.name === other.name && one.sector === other.sector && one.note === other.note;
}

/** Differs once anything a person can enter has changed. */
function fingerprintOf(engagement: Engagement, client: Client, template: Template): string {
  return sha256(exchangeText(writeExchange(engagement, client, template, true)));
}
