import type { Problem, RecordProblem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Client } from '#shared/engagement/client';
import { duplicate } from '#shared/engagement/duplicate';
import { newEngagement, type Engagement, type EngagementStatus } from '#shared/engagement/engagement';
import type { EngagementProblem } from '#shared/engagement/problem';
import type { Pack } from '#shared/file/pack/pack';
import { startFromPack } from '#shared/file/pack/startFromPack';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import type { LocalizedText } from '#shared/template/localizedText';
import type { Template, TemplateRef } from '#shared/template/template';
import { pinnedEngagement } from './activeEngagement';
import { readBrand, rememberBrand } from './brandRecords';
import { addClient, readClient, removeUnusedClient } from './clients';
import { earlierOfClient, followUpHandlers } from './followUps';
import { filesNamedIn } from './filesNamedIn';
import { given } from './given';
import { keepTemplate } from './keepTemplate';
import { readPack, rememberPack } from './packs';
import { moveTemplate, newerTemplate } from './newerTemplate';
import type { Service, ServiceContext } from './service';

export function engagementsService(context: ServiceContext): Service<'engagements'> {
  const { workspace, newId, inTurn } = context;
  return {
    'engagements.list': () => listEngagements(context),

    'engagements.create': (input) => inTurn(() => createEngagement(context, input)),

    async 'engagements.open'({ engagement: id }) {
      const pinned = await pinnedEngagement(context, id);
      if (!pinned.ok) return pinned;
      const client = await readClient(context, pinned.value.engagement.client);
      if (!client.ok) return client;
      const { brand: brandId } = pinned.value.engagement;
      const brand = brandId === undefined ? ok(null) : await readBrand(context, brandId);
      if (!brand.ok) return brand;
      const newerVersion = await workspace.engagements.newerVersion(id);
      if (!newerVersion.ok) return newerVersion;
      const newer = await newerTemplate(context.templates, pinned.value.template);
      return ok({
        ...pinned.value,
        client: client.value,
        brand: brand.value,
        workspace: workspace.id,
        newerVersion: newerVersion.value,
        newerTemplate: newer?.version ?? null,
      });
    },

    'engagements.moveTemplate': ({ engagement }) => inTurn(() => moveTemplate(context, engagement)),

    'engagements.describe': ({ engagement: id, ...description }) =>
      inTurn(async () => {
        if (typeof description.brand === 'string') {
          const brand = await readBrand(context, description.brand);
          if (!brand.ok) return brand;
        }
        const engagement = await workspace.engagements.read(id);
        if (!engagement.ok) return engagement;
        if (engagement.value.status === 'binned') return fail({ code: 'engagement-not-active' });
        const described = await workspace.engagements.commit(id, {
          kind: 'engagement-described',
          ...given(description),
        });
        if (described.ok && typeof description.brand === 'string')
          await rememberBrand(context, description.brand);
        return described;
      }),

    async 'engagements.duplicate'({ engagement: id, title, withAnswers }) {
      const original = await workspace.engagements.read(id);
      if (!original.ok) return original;
      if (original.value.status === 'binned') return fail({ code: 'engagement-not-active' });
      const copy = duplicate(original.value, {
        id: newId(),
        title,
        createdAt: context.now().toISOString(),
        withAnswers,
        newId,
      });
      const files = await filesNamedIn(workspace, copy, id);
      return files.ok ? workspace.engagements.create(copy, files.value) : files;
    },

    ...followUpHandlers(context),

    'engagements.archive': ({ engagement }) => setStatus(context, engagement, 'archived', ['active']),
    'engagements.discard': ({ engagement }) =>
      setStatus(context, engagement, 'binned', ['active', 'archived']),
    'engagements.restore': ({ engagement }) =>
      setStatus(context, engagement, 'active', ['archived', 'binned']),

    'engagements.purge': ({ engagement: id }) =>
      inTurn(async () => {
        const engagement = await workspace.engagements.read(id);
        if (!engagement.ok) return engagement;
        if (engagement.value.status !== 'binned') return fail({ code: 'engagement-not-in-bin' });
        const purged = await workspace.engagements.purge(id);
        return purged.ok ? ok(null) : purged;
      }),
  };
}

async function listEngagements({ workspace, templates }: ServiceContext) {
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  const names = new Map(clients.value.map(({ id, name }) => [id, name] as const));
  const summaries = workspace.engagements.list();
  const titles = new Map<string, LocalizedText>();
  const keyOf = ({ id, version }: TemplateRef): string => `${id}@${version}`;
  for (const { template: ref } of summaries) {
    if (titles.has(keyOf(ref))) continue;
    const template = await templates.read(ref);
    // The list stays whole when one template cannot be read; opening that engagement says what is wrong.
    titles.set(keyOf(ref), template.ok ? template.value.title : { en: ref.id });
  }
  return ok(
    summaries.map((summary) => ({
      ...summary,
      clientName: names.get(summary.client) ?? '',
      templateTitle: titles.get(keyOf(summary.template)) ?? { en: summary.template.id },
    })),
  );
}

async function createEngagement(
  context: ServiceContext,
  input: Checked<'engagements.create'>,
): Promise<Result<Engagement, Problem>> {
  const { workspace, newId, now } = context;
  const named = await readNamed(context, input);
  if (!named.ok) return named;
  const { template, pack } = named.value;
  const kept = await keepTemplate(context, template);
  if (!kept.ok) return kept;
  const client = await chosenClient(context, input.client);
  if (!client.ok) return client;
  const { title, startsOn, endsOn, brand, follows } = input;
  const fresh = newEngagement({
    id: newId(),
    client: client.value.id,
    title,
    createdAt: now().toISOString(),
    template: input.template,
    ...given({ startsOn, endsOn, brand, follows }),
  });
  const created = await workspace.engagements.create(
    pack === null ? fresh : startFromPack(fresh, pack, newId),
  );
  if (!created.ok) {
    // The client record was made for this engagement alone; the refusal that matters is the one of the engagement.
    if (!('id' in input.client)) await removeUnusedClient(context, client.value.id);
    return created;
  }
  if (brand !== undefined) await rememberBrand(context, brand);
  await rememberPack(context, input.pack ?? null);
  return created;
}

/** What a new engagement names beside its client, each found and fitting. */
async function readNamed(
  context: ServiceContext,
  input: Checked<'engagements.create'>,
): Promise<Result<{ readonly template: Template; readonly pack: Pack | null }, Problem>> {
  const template = await context.templates.read(input.template);
  if (!template.ok) return template;
  const pack = input.pack === undefined ? ok(null) : await readPack(context, input.pack);
  if (!pack.ok) return pack;
  if (pack.value !== null && !isSameRef(pack.value.template, input.template))
    return fail({ code: 'pack-other-template' });
  if (input.brand !== undefined) {
    const brand = await readBrand(context, input.brand);
    if (!brand.ok) return brand;
  }
  if (input.follows !== undefined) {
    const earlier = await earlierOfClient(
      context,
      input.follows,
      'id' in input.client ? input.client.id : null,
    );
    if (!earlier.ok) return earlier;
  }
  return ok({ template: template.value, pack: pack.value });
}

function isSameRef(one: TemplateRef, other: TemplateRef): boolean {
  return one.id === other.id && one.version === other.version;
}

async function chosenClient(
  context: ServiceContext,
  choice: Checked<'engagements.create'>['client'],
): Promise<Result<Client, FileProblem | RecordProblem>> {
  if ('id' in choice) return readClient(context, choice.id);
  const { name, ...optional } = choice;
  return addClient(context, { id: context.newId(), name, ...given(optional) });
}

/** Moves an engagement between active, archive and bin. Refuses: engagement-not-active from any other state. */
async function setStatus(
  { workspace, inTurn }: ServiceContext,
  id: string,
  status: EngagementStatus,
  from: readonly EngagementStatus[],
): Promise<Result<Engagement, FileProblem | RecordProblem | EngagementProblem>> {
  return inTurn(async () => {
    const engagement = await workspace.engagements.read(id);
    if (!engagement.ok || engagement.value.status === status) return engagement;
    if (!from.includes(engagement.value.status)) return fail({ code: 'engagement-not-active' });
    return workspace.engagements.commit(id, { kind: 'status-set', status });
  });
}
