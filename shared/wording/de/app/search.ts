import type { search as english } from '../../en/app/search';
import type { Texts } from '../../texts';

export const search: Texts<typeof english> = {
  title: 'Suche',
  lead: 'Kunden, Titel, Befragte, Notizen, Zitate, Antworten, Dokumente und Empfehlungen aller Mandate. Namen von Menschen werden nicht durchsucht.',
  label: 'Alle Mandate durchsuchen',
  archive: 'Auch im Archiv',
  loading: 'Die Mandate werden durchsucht',
  begin: 'Wonach suchen Sie?',
  beginText: 'Tippen Sie den Anfang eines oder mehrerer Wörter. Alle müssen im selben Text stehen.',
  found_one: '{{count}} Stelle gefunden',
  found_other: '{{count}} Stellen gefunden',
  most: 'Nur die ersten {{most}} werden gelesen. Ein weiteres Wort grenzt es ein.',
  nothing: 'Nichts gefunden',
  nothingText: 'Kein Text enthält alle Wörter von „{{text}}“.',
  inArchive_one: '{{count}} Stelle im Archiv zeigen',
  inArchive_other: '{{count}} Stellen im Archiv zeigen',
};
