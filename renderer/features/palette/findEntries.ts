import MiniSearch from 'minisearch';
import { plainText } from '#shared/engagement/plainText';
import type { Entry } from './entry';

export type FindEntries = (typed: string) => readonly Entry[];

/** Finds lines by words begun or slightly mistyped, whatever their case and accents; best first, all of the words. */
export function findEntries(entries: readonly Entry[]): FindEntries {
  const index = new MiniSearch<Entry>({
    fields: ['text', 'hint'],
    processTerm: (term) => plainText(term) || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      boost: { text: 2 },
      // One slip in a word of five letters, two in one of ten.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const));
  return (typed) => index.search(typed).flatMap(({ id }) => byId.get(String(id)) ?? []);
}
