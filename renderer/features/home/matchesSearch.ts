import type { EngagementRow } from '#shared/contract/views';

/** Whether every word of the search stands in client or title, whatever its case and accents. */
export function matchesSearch(row: Pick<EngagementRow, 'clientName' | 'title'>, search: string): boolean {
  const text = plain(`${row.clientName} ${row.title}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** "Müller" is found by "muller" too; ß and ss are the same to somebody in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .trim();
}
