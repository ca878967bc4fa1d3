import { fail, ok, type Result } from '#shared/result';
import type { Client } from '#shared/engagement/client';
import type { FileProblem } from '#shared/file/problem';
import type { RecordProblem } from '#shared/contract/problem';
import type { Service, ServiceContext } from './service';

export function clientsService({ workspace }: ServiceContext): Service<'clients'> {
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
    async 'clients.update'(client) {
      const updated = await workspace.clients.update<RecordProblem>((clients) =>
        clients.some(({ id }) => id === client.id)
          ? ok(clients.map((each) => (each.id === client.id ? client : each)))
          : fail({ code: 'client-unknown', client: client.id }),
      );
      return updated.ok ? ok(client) : updated;
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

/** Takes a client record away again, unless an engagement needs it. */
export async function removeUnusedClient(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  id: string,
): Promise<Result<null, FileProblem>> {
  if (workspace.engagements.list().some(({ client }) => client === id)) return ok(null);
  const removed = await workspace.clients.update((clients) => ok(clients.filter((each) => each.id !== id)));
  return removed.ok ? ok(null) : removed;
}
