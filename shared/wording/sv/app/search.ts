import type { search as english } from '../../en/app/search';
import type { Texts } from '../../texts';

export const search: Texts<typeof english> = {
  title: 'Sök',
  lead: 'Kunder, titlar, respondenter, anteckningar, citat, svar, dokument och rekommendationer i alla uppdrag. Personnamn söks inte.',
  label: 'Sök i alla uppdrag',
  archive: 'Ta med arkivet',
  loading: 'Söker i uppdragen',
  begin: 'Vad letar du efter?',
  beginText: 'Skriv början på ett eller flera ord. Alla måste stå i samma text.',
  found_one: '{{count}} ställe hittat',
  found_other: '{{count}} ställen hittade',
  most: 'Bara de första {{most}} läses. Ett ord till begränsar sökningen.',
  nothing: 'Inget hittades',
  nothingText: 'Ingen text innehåller alla ord i ”{{text}}”.',
  inArchive_one: 'Visa {{count}} ställe i arkivet',
  inArchive_other: 'Visa {{count}} ställen i arkivet',
};
