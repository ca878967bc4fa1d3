/** Text as somebody in a hurry types it: "Müller" and "muller" are the same, ß is ss, case means nothing. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .trim();
}
