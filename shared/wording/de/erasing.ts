import type { erasing as english } from '../en/erasing';
import type { Texts } from '../texts';

export const erasing: Texts<typeof english> = {
  answers_one: '{{count}} Antwort',
  answers_other: '{{count}} Antworten',
  notes_one: '{{count}} Notiz',
  notes_other: '{{count}} Notizen',
  quotes_one: '{{count}} Zitat',
  quotes_other: '{{count}} Zitate',
  sessions_one: 'die Aufzeichnung von {{count}} Gesprächssitzung',
  sessions_other: 'die Aufzeichnung von {{count}} Gesprächssitzungen',
  changes_one: '{{count}} Eintrag des Verlaufs, ohne dies neu geschrieben oder herausgenommen',
  changes_other: '{{count}} Einträge des Verlaufs, ohne dies neu geschrieben oder herausgenommen',
  historyLost: 'der ganze Verlauf: Er ist beschädigt und lässt sich nicht in Teilen neu schreiben',
  generations_one: '{{count}} frühere Fassung der Datei, neu geschrieben',
  generations_other: '{{count}} frühere Fassungen der Datei, neu geschrieben',
  setAside_one: '{{count}} beschädigte, beiseitegelegte Datei',
  setAside_other: '{{count}} beschädigte, beiseitegelegte Dateien',
  conflictCopies_one: '{{count}} Kopie von einem anderen Rechner oder Programm',
  conflictCopies_other: '{{count}} Kopien von einem anderen Rechner oder Programm',
  attachments_one: '{{count}} angehängte Datei',
  attachments_other: '{{count}} angehängte Dateien',
  mention_one:
    '{{part}}: Ein Text enthält ein Wort des Namens und bleibt stehen. Sehen Sie ihn selbst durch.',
  mention_other:
    '{{part}}: {{count}} Texte enthalten ein Wort des Namens und bleiben stehen. Sehen Sie sie selbst durch.',
  parts: {
    title: 'Titel des Mandats',
    verified: 'Gesehene Belege',
    evidence: 'Namen und Bildunterschriften von Dateien',
    overrides: 'Gründe für eigene Werte',
    judgements: 'Beurteilungen von Symptomen',
    decisions: 'Entscheidungen über den Plan',
    ownRecommendations: 'Ihre eigenen Empfehlungen',
    charter: 'Rollenbeschreibung',
    notApplicableNotes: 'Anmerkungen, warum etwas nicht zutrifft',
    report: 'Texte des Berichts',
    answers: 'Antworten und Notizen anderer',
    meetings: 'Termine',
  },
  elsewhere:
    '„{{title}}“: {{role}} scheint dieselbe Person zu sein. Öffnen Sie jenes Mandat, und löschen Sie auch dort.',
  backups: {
    'not-chosen':
      'Hier ist kein Ordner für Sicherungen gewählt. Sicherungen auf Sticks oder anderswo können es noch enthalten: Plumbline ändert sie nicht.',
    'not-there':
      'Der Ordner für Sicherungen {{folder}} ist nicht da; daher hat niemand nachgesehen. Sicherungen darin können es noch enthalten: Plumbline ändert sie nicht.',
    none: 'Keine Sicherung in {{folder}} enthält es.',
    holding_one:
      'Eine Sicherung in {{folder}} enthält es noch. Plumbline ändert Sicherungen nicht; löschen Sie sie dort:',
    holding_other:
      '{{count}} Sicherungen in {{folder}} enthalten es noch. Plumbline ändert Sicherungen nicht; löschen Sie sie dort:',
    unreadable_one: 'Von einer weiteren Sicherung kann niemand sagen, was sie enthält.',
    unreadable_other: 'Von {{count}} weiteren Sicherungen kann niemand sagen, was sie enthalten.',
    row: 'Sicherung {{number}} vom {{when}}, erstellt auf {{host}}',
    otherRow: 'Sicherung {{number}} vom {{when}}, erstellt auf {{host}} (anderer Datenordner)',
  },
  handedOut:
    'Dateien, die zuvor herausgegeben wurden (Berichte, Exporte, Tabellen, Selbsteinschätzungen), sind außer Reichweite: Bitten Sie um Rückgabe.',
};
