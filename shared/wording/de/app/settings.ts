import type { settings as english } from '../../en/app/settings';
import type { Texts } from '../../texts';

export const settings: Texts<typeof english> = {
  title: 'Einstellungen',
  loading: 'Die Einstellungen werden gelesen',
  appearance: 'Aussehen und Sprache',
  theme: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  themeNote:
    '„Wie das System“ folgt auch dem Wunsch nach mehr Kontrast. Hoher Kontrast ist hell oder dunkel, wie das System es ist.',
  language: 'Sprache von Plumbline',
  languageHint: 'Berichte haben eine eigene Sprache; sie wird dort gewählt, wo sie entstehen.',
  languageOfSystem: 'Wie das System',
  reports: 'Berichte',
  consultant: 'Ihr Name',
  consultantHint: 'Wird für die Berichte behalten, die Sie erstellen.',
  consultantMissing:
    'Ein einmal gesetzter Name lässt sich nicht mehr wegnehmen; schreiben Sie einen anderen.',
  saveName: 'Namen speichern',
  nameSaved: 'Ihr Name ist gespeichert.',
  brand: 'Zuerst angebotene Marke',
  brandHint: 'Für das nächste neue Mandat; jedes Mandat kann eine andere wählen.',
  noBrand: 'Noch keine',
  noBrandText: 'Es gibt noch keine Marke.',
  toBrands: 'Marke anlegen',
  samples: 'Beispiele',
  samplesText:
    'Ein Beispiel ist Ihre eigene Kopie: Setzen Sie es zurück, um neu zu beginnen, oder entfernen Sie es mit seinem Kunden.',
  samplesNone: 'Kein Beispiel ist geöffnet.',
  openSample: 'Öffnen',
  resetSample: 'Zurücksetzen',
  removeSample: 'Entfernen',
  resetTitle: '{{name}} zurücksetzen?',
  resetText: 'Alles, was Sie an diesem Beispiel geändert haben, geht verloren, und es beginnt von Neuem.',
  removeTitle: '{{name}} entfernen?',
  removeText:
    'Alles, was Sie an diesem Beispiel geändert haben, geht verloren. Sie können es jederzeit neu öffnen.',
  data: 'Ihre Daten',
  folder: 'Datenordner',
  folderText: 'Alles, was Plumbline aufbewahrt, liegt hier. Sicherungen davon entstehen weiter unten.',
  rebuild: 'Liste neu zusammenstellen',
  rebuildText:
    'Die Liste der Mandate und die Suche entstehen aus den Mandaten selbst. Stellen Sie sie neu zusammen, wenn etwas zu fehlen scheint.',
  rebuilt_one: 'Die Liste ist neu zusammengestellt: ein Mandat.',
  rebuilt_other: 'Die Liste ist neu zusammengestellt: {{count}} Mandate.',
  rebuiltUnreadable: 'Diese lassen sich nicht öffnen; eine Sicherung hat sie vielleicht: {{names}}',
  logFile:
    'Fehler von Plumbline hinterlassen eine Spur in dieser Datei, ohne irgendetwas, das Ihre Kunden gesagt haben. Sie beginnt mit dem ersten Fehler.',
  copyFolder: 'Pfad kopieren',
  folderCopied: 'Der Pfad ist kopiert.',
  copyRefused:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Pfad, und kopieren Sie ihn von Hand.',
  notEncrypted: 'Von Plumbline nicht verschlüsselt',
  notEncryptedText:
    'Wer diesen Ordner lesen kann, kann Ihre Kundendaten lesen. Schalten Sie die Verschlüsselung des Datenträgers ein: BitLocker unter Windows, FileVault unter macOS, LUKS unter Linux.',
  encrypted: 'Verschlüsselt',
  encryptedText: 'Der Datenordner ist verschlüsselt.',
  recoveries: 'Angetroffene beschädigte Dateien',
  recovery: {
    restored:
      '{{file}}: aus einem früheren Stand zurückgeholt, {{replayed}} spätere Änderungen wieder darübergelegt.',
    journal: '{{file}}: aus der Aufzeichnung der Änderungen wieder zusammengesetzt ({{replayed}}).',
    lost_one: '{{count}} Änderung ließ sich nicht zurückholen.',
    lost_other: '{{count}} Änderungen ließen sich nicht zurückholen.',
    kept: 'Die beschädigte Datei wird als {{name}} aufbewahrt.',
  },
  server: {
    title: 'In Ihrem Browser geöffnet',
    on: 'An',
    text: 'Ein Programm auf diesem Rechner liefert diese Seite unter {{address}}. Es antwortet nur diesem Rechner und dort nur den Seiten, die es selbst eingelassen hat.',
    until: 'Es bleibt an, bis Sie es hier anhalten oder im Terminal beenden.',
    stop: 'Plumbline beenden',
    confirm: {
      title: 'Plumbline beenden?',
      text: 'Alle seine Tabs arbeiten nicht mehr, bis Sie es wieder starten. Was als gespeichert angezeigt ist, ist sicher.',
      confirm: 'Beenden',
    },
  },
  about: 'Über Plumbline',
  version: 'Plumbline {{version}}',
  aboutText:
    'Arbeitet ohne Netz: Nichts, was Sie eingeben, verlässt diesen Rechner, außer Sie exportieren es. Plumbline ist freie Software unter der MIT-Lizenz.',
  licences: 'Gebaut mit',
  licencesText:
    'React, React Aria, React Router, Zustand, i18next, Zod, lowdb, MiniSearch, D3 und pdfmake (Lizenzen MIT, ISC oder Apache 2.0), Symbole von Lucide (ISC), Schrift Inter (SIL Open Font Licence).',
};
