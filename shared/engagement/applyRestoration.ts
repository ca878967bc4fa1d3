import type { Engagement } from './engagement';
import { keyOfEntry, restoredLists, type Restoration, type RestoredList } from './restoration';

/** The engagement with the parts put back; the given one stays as it was. Applied twice it changes nothing more. */
export function applyRestoration(
  engagement: Engagement,
  { fields, facts, answers, lists }: Restoration,
): Engagement {
  const next: Engagement = { ...withEntries(engagement, fields ?? {}) };
  if (facts !== undefined) next.facts = withEntries(next.facts, facts);
  if (answers !== undefined) next.answers = withAnswers(next.answers, answers);
  for (const list of restoredLists) {
    const part = lists?.[list];
    if (part !== undefined) Object.assign(next, { [list]: withPart(engagement, list, part) });
  }
  return next;
}

/** A copy with each key set, or without it where the value is null. */
function withEntries<Entries extends object>(record: Entries, entries: object): Entries {
  const next = { ...record, ...entries };
  for (const [key, value] of Object.entries(entries)) if (value === null) Reflect.deleteProperty(next, key);
  return next;
}

function withAnswers(
  answers: Engagement['answers'],
  restored: NonNullable<Restoration['answers']>,
): Engagement['answers'] {
  const next = { ...answers };
  for (const [respondent, own] of Object.entries(restored))
    if (own === null) Reflect.deleteProperty(next, respondent);
    else next[respondent] = withEntries(next[respondent] ?? {}, own);
  return next;
}

function withPart(
  engagement: Engagement,
  list: RestoredList,
  { removed, put }: NonNullable<NonNullable<Restoration['lists']>[RestoredList]>,
): readonly unknown[] {
  const keyOf = keyOfEntry[list] as (entry: unknown) => string;
  const gone = new Set([...removed, ...put.map(({ entry }) => keyOf(entry))]);
  const next: unknown[] = engagement[list].filter((entry) => !gone.has(keyOf(entry)));
  // In rising order of place: each finds everything that stands before it.
  for (const { at, entry } of put) next.splice(Math.min(at, next.length), 0, entry);
  return next;
}
