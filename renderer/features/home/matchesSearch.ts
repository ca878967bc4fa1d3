import type { EngagementRow } from '#shared/contract/views';
import { plainText } from '#shared/engagement/plainText';

/** Whether every word of the search stands in client or title, whatever its case and accents. */
export function matchesSearch(row: Pick<EngagementRow, 'clientName' | 'title'>, search: string): boolean {
  const text = plainText(`${row.clientName} ${row.title}`);
  return plainText(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
