import type { clients as english } from '../../en/app/clients';
import type { Texts } from '../../texts';

export const clients: Texts<typeof english> = {
  title: 'Kunder',
  lead: 'En kund registreras med sitt första uppdrag och behålls för de följande.',
  loading: 'Läser kunderna',
  list: 'Kunder',
  column: { name: 'Kund', sector: 'Bransch', engagements: 'Uppdrag' },
  engagements_one: '{{count}} uppdrag',
  engagements_other: '{{count}} uppdrag',
  noEngagements: 'Inget uppdrag',
  noSector: 'Ingen bransch',
  search: 'Sök kunder',
  edit: 'Redigera {{name}}',
  name: 'Namn',
  nameMissing: 'Ge kunden ett namn.',
  sector: 'Bransch',
  logo: 'Logotyp',
  note: 'Anteckning',
  noteHint: 'Bara för dig: aldrig i en rapport.',
  saved: '{{name}} är sparad.',
  empty: 'Inga kunder ännu',
  emptyText: 'Den första kunden registreras tillsammans med sitt uppdrag.',
  toEngagements: 'Gå till uppdragen',
  nothingFound: 'Ingen kund hittades',
  nothingFoundText: 'Inget namn och ingen bransch innehåller ”{{search}}”.',
};
