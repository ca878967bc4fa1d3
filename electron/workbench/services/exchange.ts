import type { Problem } from '#shared/contract/problem';
import type { ContainerDelivery, Delivery } from '#shared/contract/views';
import { applyChange } from '#shared/engagement/applyChange';
import type { Client } from '#shared/engagement/client';
import type { EngagementChange } from '#shared/engagement/change';
import { checkExchange } from '#shared/file/checkExchange';
import { mostClientLogo, type ExchangeFile } from '#shared/file/exchangeFile';
import { containerFileName, exchangeFileName, tableFileName } from '#shared/file/fileNames';
import { exchangeTemplateRef, parseExchange } from '#shared/file/parseExchange';
import { answerRows, recommendationRows } from '#shared/file/tableRows';
import { exchangeText, withoutEvidence, writeExchange } from '#shared/file/writeExchange';
import { ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { attachmentsNamedIn, openOutsideFile } from '../gate/openOutsideFile';
import { writeCsv } from '../gate/writeCsv';
import { writeContainer } from '../gate/writeContainer';
import { pinnedEngagement } from './activeEngagement';
import { readClient } from './clients';
import { broughtLogo } from './imports/broughtLogo';
import { importEngagement } from './imports/importEngagement';
import { isLost } from './printedLook';
import type { Service, ServiceContext } from './service';
import { readKnown } from './templateShelf';

export function exchangeService(context: ServiceContext): Service<'exchange'> {
  const { templates, inTurn } = context;
  return {
    'exchange.export': ({ engagement }) => deliverExchange(context, engagement, []),
    'exchange.rescue': ({ engagement, unsaved }) => deliverExchange(context, engagement, unsaved),
    'exchange.exportContainer': ({ engagement }) => deliverContainer(context, engagement),

    async 'exchange.exportTable'({ engagement: id, table, language = 'en' }) {
      const pinned = await pinnedEngagement(context, id);
      if (!pinned.ok) return pinned;
      const { engagement, template } = pinned.value;
      const client = await readClient(context, engagement.client);
      if (!client.ok) return client;
      const rows =
        table === 'answers'
          ? answerRows(engagement, template, language, context.translateFor(language))
          : recommendationRows(engagement, template, language);
      return context.deliver({
        fileName: tableFileName(client.value.name, engagement.title, table),
        mediaType: 'text/csv',
        bytes: writeCsv(rows),
      });
    },

    'exchange.import': ({ fileName, text }) =>
      inTurn(async () => {
        const parsed = parseExchange(text, fileName);
        if (!parsed.ok) return parsed;
        const known = await readKnown(templates, exchangeTemplateRef(parsed.value));
        if (!known.ok) return known;
        const checked = checkExchange(parsed.value, fileName, known.value);
        if (!checked.ok) return checked;
        const logo = await broughtLogo(context, checked.value.file);
        return logo.ok ? importEngagement(context, checked.value, new Map(), logo.value) : logo;
      }),
  };
}

/** Hands out an engagement as a file, with changes over it that are on no disk; what does not fit them is refused. */
async function deliverExchange(
  context: ServiceContext,
  id: string,
  unsaved: readonly EngagementChange[],
): Promise<Result<Delivery, Problem>> {
  const written = await write(context, id, unsaved);
  if (!written.ok) return written;
  const { file } = written.value;
  return context.deliver({
    fileName: exchangeFileName(file.client.name, file.title),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(exchangeText(withoutEvidence(file))),
  });
}

/** What was written is read the way a receiver will read it, before anybody relies on it. */
async function deliverContainer(
  context: ServiceContext,
  id: string,
): Promise<Result<ContainerDelivery, Problem>> {
  const { workspace, now, deliver } = context;
  const written = await write(context, id, []);
  if (!written.ok) return written;
  const { template, client } = written.value;
  const logo = await logoFileOf(context, client);
  if (!logo.ok) return logo;
  const { leftOutLogo = null, ...brought } = logo.value;
  const file = { ...written.value.file, client: { ...written.value.file.client, ...brought } };
  const attachments = new Map<string, Uint8Array>();
  for (const hash of attachmentsNamedIn(file)) {
    const bytes = await workspace.engagements.attachments(id).read(hash);
    if (!bytes.ok) return bytes;
    attachments.set(hash, bytes.value);
  }
  const bytes = await writeContainer({ file, template, attachments }, now().toISOString());
  const fileName = containerFileName(file.client.name, file.title);
  const again = await openOutsideFile(bytes, fileName);
  if (!again.ok) return again;
  if (again.value.kind !== 'engagement') throw new Error('a container was read as something else');
  const checked = again.value.check(template);
  if (!checked.ok) return checked;
  const delivery = await deliver({ fileName, mediaType: 'application/octet-stream', bytes });
  if (!delivery.ok) return delivery;
  const held = checked.value.file;
  return ok({
    delivery: delivery.value,
    respondents: held.respondents.length,
    answers: held.answers.filter(({ state }) => state !== 'skipped').length,
    attachments: again.value.attachments.size,
    sizeBytes: bytes.length,
    leftOutLogo,
  });
}

interface LogoOnItsWay {
  readonly logo?: NonNullable<ExchangeFile['client']['logo']>;
  readonly leftOutLogo?: NonNullable<ContainerDelivery['leftOutLogo']>;
}

/** A client's logo on its way into a container; one that cannot travel keeps nothing else from it. */
async function logoFileOf(
  { workspace }: ServiceContext,
  { logo }: Client,
): Promise<Result<LogoOnItsWay, Problem>> {
  if (logo === undefined) return ok({});
  const bytes = await workspace.attachments.read(logo.attachment);
  if (!bytes.ok) return isLost(bytes.problem) ? ok({ leftOutLogo: 'lost' }) : bytes;
  const base64 = Buffer.from(bytes.value).toString('base64');
  return ok(base64.length > mostClientLogo ? { leftOutLogo: 'too-large' } : { logo: { base64 } });
}

interface Written {
  readonly file: ExchangeFile;
  readonly template: Template;
  readonly client: Client;
}

async function write(
  context: ServiceContext,
  id: string,
  unsaved: readonly EngagementChange[],
): Promise<Result<Written, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { template } = pinned.value;
  let { engagement } = pinned.value;
  for (const change of unsaved) {
    const changed = applyChange(engagement, change);
    if (!changed.ok) return changed;
    engagement = changed.value;
  }
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const isBuiltIn = context.templates.isBuiltIn(template);
  const file = writeExchange(engagement, client.value, template, isBuiltIn);
  return ok({ file, template, client: client.value });
}
