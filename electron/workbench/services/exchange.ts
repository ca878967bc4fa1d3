import type { Problem } from '#shared/contract/problem';
import type { Delivery } from '#shared/contract/views';
import { applyChange } from '#shared/engagement/applyChange';
import type { EngagementChange } from '#shared/engagement/change';
import { checkExchange } from '#shared/file/checkExchange';
import { exchangeTemplateRef, parseExchange } from '#shared/file/parseExchange';
import { toEngagement } from '#shared/file/toEngagement';
import { exchangeText, writeExchange } from '#shared/file/writeExchange';
import type { Result } from '#shared/result';
import { exchangeFileName } from '#shared/report/reportFileName';
import { pinnedEngagement } from './activeEngagement';
import { addImported } from './addImported';
import { readClient } from './clients';
import type { Service, ServiceContext } from './service';

export function exchangeService(context: ServiceContext): Service<'exchange'> {
  const { templates, now, newId, inTurn } = context;
  return {
    'exchange.export': ({ engagement }) => deliverExchange(context, engagement, []),
    'exchange.rescue': ({ engagement, unsaved }) => deliverExchange(context, engagement, unsaved),

    'exchange.import': ({ fileName, text }) =>
      inTurn(async () => {
        const parsed = parseExchange(text, fileName);
        if (!parsed.ok) return parsed;
        const ref = exchangeTemplateRef(parsed.value);
        const known = ref === null ? null : await templates.read(ref);
        if (known?.ok === false && known.problem.code !== 'template-unknown') return known;
        const checked = checkExchange(parsed.value, fileName, known?.ok === true ? known.value : null);
        if (!checked.ok) return checked;
        const { engagement, client } = toEngagement(checked.value.file, {
          engagement: newId(),
          client: newId(),
          createdAt: now().toISOString(),
        });
        return addImported(context, engagement, client, checked.value.template);
      }),
  };
}

/** Hands out an engagement as a file, with changes over it that are on no disk; what does not fit them is refused. */
async function deliverExchange(
  context: ServiceContext,
  id: string,
  unsaved: readonly EngagementChange[],
): Promise<Result<Delivery, Problem>> {
  const { templates, deliver } = context;
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
  const file = writeExchange(engagement, client.value, template, templates.isBuiltIn(template));
  return deliver({
    fileName: exchangeFileName(client.value.name, engagement.title),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(exchangeText(file)),
  });
}
