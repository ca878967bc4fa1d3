import { z } from 'zod';
import type { Language } from '../template/localizedText';
import type { EngagementSummary } from './summary';

/** How the list of engagements is sorted: newest change, client A to Z, latest start, or most answers first. */
export const listOrders = ['changed', 'client', 'starts', 'answers'] as const;
export const listOrderSchema = z.enum(listOrders);
export type ListOrder = z.infer<typeof listOrderSchema>;

type Sortable = Pick<EngagementSummary, 'title' | 'startsOn' | 'answeredCount' | 'updatedAt'> & {
  readonly clientName: string;
};

/** The rows in that order; what has no start comes last, and what is equal in it stands by newest change. */
export function inListOrder<Row extends Sortable>(
  rows: readonly Row[],
  order: ListOrder,
  language: Language,
): readonly Row[] {
  const byChange = (one: Row, other: Row): number => compare(other.updatedAt, one.updatedAt);
  const { compare: words } = new Intl.Collator(language, { numeric: true });
  const comparisons: Readonly<Record<ListOrder, (one: Row, other: Row) => number>> = {
    changed: byChange,
    client: (one, other) => words(one.clientName, other.clientName) || words(one.title, other.title),
    starts: (one, other) => compare(other.startsOn ?? '', one.startsOn ?? ''),
    answers: (one, other) => other.answeredCount - one.answeredCount,
  };
  return rows.toSorted((one, other) => comparisons[order](one, other) || byChange(one, other));
}

/** Days and moments in ISO form sort as text. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
