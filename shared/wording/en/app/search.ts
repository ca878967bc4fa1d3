/** Looking for words in all engagements. */
export const search = {
  title: 'Search',
  lead: 'Clients, titles, respondents, notes, quotes, answers, documents and recommendations of every engagement. Names of people are not searched.',
  label: 'Search all engagements',
  archive: 'Include the archive',
  loading: 'Searching the engagements',
  begin: 'What are you looking for?',
  beginText: 'Type the beginning of one or more words. All of them must stand in the same text.',
  found_one: '{{count}} place found',
  found_other: '{{count}} places found',
  most: 'Only the first {{most}} are read. Another word narrows it down.',
  nothing: 'Nothing found',
  nothingText: 'No text contains all words of “{{text}}”.',
  inArchive_one: 'Show {{count}} place in the archive',
  inArchive_other: 'Show {{count}} places in the archive',
} as const;
