import { fail, ok, type Result } from '#shared/result';
import type { Client } from '#shared/engagement/client';
import type { Picture } from '#shared/engagement/picture';
import type { FileProblem } from '#shared/file/problem';
import type { RecordProblem } from '#shared/contract/problem';
import { given } from './given';
import { keepPicture, pictureUrl } from './pictures';
import type { Service, ServiceContext } from './service';

export function clientsService(context: ServiceContext): Service<'clients'> {
  const { workspace } = context;
  return {
    async 'clients.list'() {
      const clients = await workspace.clients.read();
      if (!clients.ok) return clients;
      const summaries = workspace.engagements.list();
      return ok(
        clients.value.map((client) => ({
          ...client,
          engagements: summaries.filter((summary) => summary.client === client.id).length,
        })),
      );
    },
    async 'clients.update'({ logo, ...fields }) {
      // A picture may take seconds, in which nobody else need wait.
      const picture = logo ? await keepPicture(context, logo) : ok(logo);
      if (!picture.ok) return picture;
      let changed: Client = fields;
      const updated = await workspace.clients.update<RecordProblem>((clients) => {
        const present = clients.find(({ id }) => id === fields.id);
        if (present === undefined) return fail({ code: 'client-unknown', client: fields.id });
        const kept = picture.value === undefined ? present.logo : (picture.value ?? undefined);
        changed = { ...fields, ...given({ logo: kept }) };
        return ok(clients.map((each) => (each.id === fields.id ? changed : each)));
      });
      return updated.ok ? ok(changed) : updated;
    },
    async 'clients.readLogo'({ id }) {
      const client = await readClient(context, id);
      return client.ok ? pictureUrl(context, client.value.logo) : client;
    },
  };
}

/** Refuses: client-unknown. */
export async function readClient(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<Client, FileProblem | RecordProblem>> {
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  const client = clients.value.find((each) => each.id === id);
  return client === undefined ? fail({ code: 'client-unknown', client: id }) : ok(client);
}

export async function addClient(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  client: Client,
): Promise<Result<Client, FileProblem>> {
  const added = await workspace.clients.update((clients) => ok([...clients, client]));
  return added.ok ? ok(client) : added;
}

/** Gives a client another logo, or none, where it still has the one that is told; any other logo stays. */
export async function exchangeLogo(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
  { from, to }: { readonly from: string | undefined; readonly to: Picture | undefined },
): Promise<Result<null, FileProblem>> {
  const updated = await workspace.clients.update((clients) =>
    ok(
      clients.map((each) => {
        const { logo, ...others } = each;
        return each.id === id && logo?.attachment === from ? { ...others, ...given({ logo: to }) } : each;
      }),
    ),
  );
  return updated.ok ? ok(null) : updated;
}

/** Takes a client record away again, unless an engagement needs it. */
export async function removeUnusedClient(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<null, FileProblem>> {
  if (workspace.engagements.list().some(({ client }) => client === id)) return ok(null);
  const removed = await workspace.clients.update((clients) => ok(clients.filter((each) => each.id !== id)));
  return removed.ok ? ok(null) : removed;
}
