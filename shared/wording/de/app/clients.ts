import type { clients as english } from '../../en/app/clients';
import type { Texts } from '../../texts';

export const clients: Texts<typeof english> = {
  title: 'Kunden',
  lead: 'Ein Kunde wird mit seinem ersten Mandat erfasst und für die nächsten behalten.',
  loading: 'Die Kunden werden gelesen',
  list: 'Kunden',
  column: { name: 'Kunde', sector: 'Branche', engagements: 'Mandate' },
  engagements_one: '{{count}} Mandat',
  engagements_other: '{{count}} Mandate',
  noEngagements: 'Kein Mandat',
  noSector: 'Keine Branche',
  search: 'Kunden durchsuchen',
  edit: '{{name}} bearbeiten',
  name: 'Name',
  nameMissing: 'Geben Sie dem Kunden einen Namen.',
  sector: 'Branche',
  logo: 'Logo',
  note: 'Notiz',
  noteHint: 'Nur für Sie: nie auf einem Bericht.',
  saved: '{{name}} ist gespeichert.',
  empty: 'Noch keine Kunden',
  emptyText: 'Der erste Kunde wird zusammen mit seinem Mandat erfasst.',
  toEngagements: 'Zu den Mandaten',
  nothingFound: 'Kein Kunde gefunden',
  nothingFoundText: 'Kein Name und keine Branche enthält „{{search}}“.',
};
