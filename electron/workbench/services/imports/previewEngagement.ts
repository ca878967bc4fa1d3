import type { Problem } from '#shared/contract/problem';
import type { Client } from '#shared/engagement/client';
import type { CheckedExchange } from '#shared/file/checkExchange';
import { compareExchange } from '#shared/file/compareExchange';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import type { AlikeEngagement, EngagementPreview } from '#shared/file/importPreview';
import { withoutEvidence, writeExchange } from '#shared/file/writeExchange';
import { ok, type Result } from '#shared/result';
import { pinnedEngagement } from '../activeEngagement';
import { readClient } from '../clients';
import type { ServiceContext } from '../service';
import type { BroughtLogo } from './broughtLogo';
import { isSameClient } from './importEngagement';

/** What a checked engagement would bring, beside what is here. */
export async function previewEngagement(
  context: ServiceContext,
  { file, template }: CheckedExchange,
  { isContainer, attachments }: { isContainer: boolean; attachments: ReadonlyMap<string, Uint8Array> },
  logo: BroughtLogo,
): Promise<Result<EngagementPreview, Problem>> {
  const { workspace, templates } = context;
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  const namesakes = clients.value.filter(({ name }) => name === file.client.name);
  const isHere = templates.isBuiltIn(template) || (await templates.read(template)).ok;
  const alike = await findAlike(context, { file, isContainer }, new Set(namesakes.map(({ id }) => id)));
  if (!alike.ok) return alike;
  return ok({
    kind: 'engagement',
    isContainer,
    clientName: file.client.name,
    client: clientState(namesakes, file.client, logo),
    isLogoLeftOut: logo.isLeftOut,
    title: file.title,
    template: {
      id: template.id,
      version: template.version,
      title: template.title,
      state: templates.isBuiltIn(template) ? 'built-in' : isHere ? 'here' : 'brought',
    },
    respondents: file.respondents.length,
    answers: file.answers.filter(({ state }) => state !== 'skipped').length,
    drafts: file.drafts?.length ?? 0,
    attachments: attachments.size,
    attachmentBytes: [...attachments.values()].reduce((sum, { length }) => sum + length, 0),
    alike: alike.value,
  });
}

function clientState(
  namesakes: readonly Client[],
  brought: ExchangeFile['client'],
  { image }: BroughtLogo,
): EngagementPreview['client'] {
  const same = namesakes.find((each) => isSameClient(each, brought));
  if (same === undefined) return namesakes.length > 0 ? 'namesake' : 'new';
  return same.logo === undefined && image !== null ? 'getsLogo' : 'here';
}

/** The engagement here that began as the same one; else the newest for a client of this name under this title. */
async function findAlike(
  context: ServiceContext,
  { file, isContainer }: { readonly file: ExchangeFile; readonly isContainer: boolean },
  namesakes: ReadonlySet<string>,
): Promise<Result<AlikeEngagement | null, Problem>> {
  const listed = context.workspace.engagements.list().filter(({ status }) => status !== 'binned');
  const { origin } = file;
  const sameOrigin =
    listed.find(({ id }) => id === origin) ??
    listed.find((each) => origin !== undefined && each.origin === origin);
  const found =
    sameOrigin ?? listed.find(({ client, title }) => namesakes.has(client) && title === file.title);
  if (found === undefined) return ok(null);
  const pinned = await pinnedEngagement(context, found.id);
  if (!pinned.ok) return pinned;
  const { engagement, template } = pinned.value;
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const here = writeExchange(engagement, client.value, template, true);
  return ok({
    engagement: found.id,
    clientName: client.value.name,
    title: engagement.title,
    isSameOrigin: sameOrigin !== undefined,
    comparison: compareExchange(isContainer ? here : withoutEvidence(here), file),
  });
}
