import type { Engagement } from './engagement';
import {
  keyOfEntry,
  restoredFields,
  restoredLists,
  type Restoration,
  type RestoredList,
} from './restoration';

type ListPart = NonNullable<NonNullable<Restoration['lists']>[RestoredList]>;

/**
 * What has to be put back to get from one state of an engagement to another one: null where nothing differs. Cheap for
 * states that share what is the same between them, as states before and after a change do.
 */
export function restorationBetween(from: Engagement, to: Engagement): Restoration | null {
  const fields = recordBetween(
    Object.fromEntries(restoredFields.map((name) => [name, from[name]])),
    Object.fromEntries(restoredFields.map((name) => [name, to[name]])),
  );
  const facts = recordBetween(from.facts, to.facts);
  const answers = answersBetween(from.answers, to.answers);
  const lists = Object.fromEntries(
    restoredLists.flatMap((list) => {
      const part = listBetween(from, to, list);
      return part === null ? [] : [[list, part] as const];
    }),
  );
  const restoration = Object.fromEntries(
    Object.entries({ fields, facts, answers, lists }).filter(([, part]) => Object.keys(part).length > 0),
  ) as Restoration;
  return Object.keys(restoration).length > 0 ? restoration : null;
}

/** The entries of `to` that differ from those of `from`, null where there is none. */
export function recordBetween(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (from === to) return {};
  const differing: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)]))
    if (!isSame(from[key], to[key])) differing[key] = to[key] ?? null;
  return differing;
}

function answersBetween(from: Engagement['answers'], to: Engagement['answers']): Record<string, unknown> {
  if (from === to) return {};
  const differing: Record<string, unknown> = {};
  for (const respondent of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [own, other] = [from[respondent], to[respondent]];
    if (own === other) continue;
    if (other === undefined) differing[respondent] = null;
    else if (own === undefined) differing[respondent] = other;
    else {
      const answers = recordBetween(own, other);
      if (Object.keys(answers).length > 0) differing[respondent] = answers;
    }
  }
  return differing;
}

function listBetween(from: Engagement, to: Engagement, list: RestoredList): ListPart | null {
  if (from[list] === to[list]) return null;
  const before = keyed(from, list);
  const after = keyed(to, list);
  const old = new Map(before.map(({ key, entry }) => [key, entry] as const));
  const wanted = new Set(after.map(({ key }) => key));
  const isPlain = old.size === before.length && wanted.size === after.length;
  const isPut = after.map(({ key, entry }) => !isPlain || !isSame(old.get(key), entry));
  putWhatIsOutOfOrder(before, after, isPut);
  const part = {
    removed: [...old.keys()].filter((key) => !wanted.has(key)),
    put: after.flatMap(({ entry }, at) => (isPut[at] === true ? [{ at, entry }] : [])),
  };
  return part.removed.length + part.put.length > 0 ? (part as ListPart) : null;
}

interface Keyed {
  readonly key: string;
  readonly entry: unknown;
}

function keyed(engagement: Engagement, list: RestoredList): readonly Keyed[] {
  const keyOf = keyOfEntry[list] as (entry: unknown) => string;
  return engagement[list].map((entry) => ({ key: keyOf(entry), entry }));
}

/** Entries that stay must stand in the same order on both sides; from the first that does not, all are put anew. */
function putWhatIsOutOfOrder(before: readonly Keyed[], after: readonly Keyed[], isPut: boolean[]): void {
  const staying = new Set(after.flatMap(({ key }, at) => (isPut[at] === true ? [] : [key])));
  const order = before.filter(({ key }) => staying.has(key));
  let place = 0;
  let isInOrder = true;
  after.forEach(({ key }, at) => {
    if (isPut[at] === true) return;
    isInOrder = isInOrder && order[place]?.key === key;
    place += 1;
    if (!isInOrder) isPut[at] = true;
  });
}

/** Two values that the same words of JSON stand for. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
