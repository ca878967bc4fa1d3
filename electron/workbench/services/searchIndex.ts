import MiniSearch from 'minisearch';
import type { SearchHit } from '#shared/contract/views';
import { plainText } from '#shared/engagement/plainText';
import type { EngagementSummary } from '#shared/engagement/summary';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { given } from './given';
import { searchTexts, type SearchText } from './searchTexts';
import type { ServiceContext } from './service';

interface Indexed extends SearchText {
  readonly id: string;
  readonly engagement: string;
}

interface Known {
  /** What the texts were taken from: another one means that they are old. */
  readonly state: string;
  readonly documents: readonly Indexed[];
}

const excerptLength = 240;

export interface SearchIndex {
  find(text: string, limit: number): Promise<Result<readonly SearchHit[], FileProblem>>;
  /** Forgets everything; the next search makes the index again from the files. */
  readonly clear: () => void;
}

/**
 * Finds words in all engagements. The index lives in memory only, so that nothing a client said lies on disk a second
 * time, and is brought in step with the list of engagements before every search: only what changed is read.
 */
export function createSearchIndex({ workspace }: Pick<ServiceContext, 'workspace'>): SearchIndex {
  const known = new Map<string, Known>();
  const index = new MiniSearch<Indexed>({
    fields: ['text'],
    processTerm: (term) => plainText(term) || null,
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  const documents = new Map<string, Indexed>();

  function forget(id: string): void {
    for (const document of known.get(id)?.documents ?? []) {
      index.remove(document);
      documents.delete(document.id);
    }
    known.delete(id);
  }

  async function catchUp(
    summaries: readonly EngagementSummary[],
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const present = new Set(summaries.map(({ id }) => id));
    for (const id of [...known.keys()]) if (!present.has(id)) forget(id);
    for (const { id, updatedAt, client } of summaries) {
      const clientName = names.get(client) ?? '';
      const state = `${updatedAt} ${clientName}`;
      if (known.get(id)?.state === state) continue;
      const engagement = await workspace.engagements.read(id);
      forget(id);
      // One that cannot be read is found by nobody; opening it says why.
      if (!engagement.ok) continue;
      const own = searchTexts(engagement.value, clientName).map((text, place): Indexed => ({
        ...text,
        id: `${id} ${place}`,
        engagement: id,
      }));
      index.addAll(own);
      for (const document of own) documents.set(document.id, document);
      known.set(id, { state, documents: own });
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    async find(text, limit) {
      const clients = await workspace.clients.read();
      if (!clients.ok) return clients;
      const names = new Map(clients.value.map(({ id, name }) => [id, name] as const));
      const summaries = workspace.engagements.list();
      // One catching up at a time, or two would read and add the same twice.
      const mine = last.then(() => catchUp(summaries, names));
      last = mine.catch(() => undefined);
      await mine;
      const rows = new Map(summaries.map((summary) => [summary.id, summary] as const));
      return ok(
        index
          .search(text)
          .flatMap(({ id }) => {
            const found = documents.get(String(id));
            const row = found && rows.get(found.engagement);
            if (found === undefined || row === undefined) return [];
            const { engagement, kind, respondent, respondentId, question } = found;
            const where = { engagement, kind, ...given({ respondent, respondentId, question }) };
            const clientName = names.get(row.client) ?? '';
            return [
              { ...where, text: excerpt(found.text, text), title: row.title, clientName, status: row.status },
            ];
          })
          .slice(0, limit),
      );
    },
    clear() {
      known.clear();
      documents.clear();
      index.removeAll();
    },
  };
}

/** The part of a text around the first word that was looked for. */
function excerpt(whole: string, search: string): string {
  if (whole.length <= excerptLength) return whole;
  const at = Math.max(0, whole.toLowerCase().indexOf(search.toLowerCase().split(/\s+/)[0] ?? ''));
  const from = Math.max(0, Math.min(at - 60, whole.length - excerptLength));
  return `${from > 0 ? '…' : ''}${whole.slice(from, from + excerptLength)}${from + excerptLength < whole.length ? '…' : ''}`;
}
