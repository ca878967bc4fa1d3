import type { recovery as english } from '../../en/app/recovery';
import type { Texts } from '../../texts';

export const recovery: Texts<typeof english> = {
  title: 'Etwas ist zurückgekommen',
  checking: 'Es wird nachgesehen, was nicht gespeichert war',
  typed: {
    title: 'Nicht gespeichert, bevor die Seite geschlossen wurde',
    text: 'Plumbline oder diese Seite endete, bevor dies gespeichert werden konnte. An Erfasstem wurde nichts geändert. Wählen Sie, was aus jedem wird.',
    saved: 'Erfasst',
    recovered: 'Zurückgeholt',
    empty: 'Nichts',
    keep: 'Zurückgeholtes behalten',
    discard: 'Verwerfen',
    choice: 'Was wird aus: {{what}}',
    keepAll: 'Alle behalten',
    discardAll: 'Alle verwerfen',
    goOn_one: 'Das {{count}} zu Behaltende speichern und weiter',
    goOn_other: 'Die {{count}} zu Behaltenden speichern und weiter',
    goOnNone: 'Verwerfen und weiter',
    later: 'Später entscheiden',
    parts: {
      answer: 'Antwort',
      note: 'Notiz',
      quote: 'In eigenen Worten',
      flag: 'Zum Wiederkommen vorgemerkt',
      judgement: 'Beurteilung',
      evidence: 'Beleg',
      lines: 'Zeilen der Rollenbeschreibung',
      other: 'Wert',
    },
  },
  damaged: {
    title: 'Beschädigte Dateien wurden gefunden und geheilt',
    text: 'Auf dem Datenträger standen diese Dateien nicht so, wie Plumbline sie geschrieben hat, etwa nach einem Stromausfall oder weil ein anderes Programm sie geändert hat.',
    what: {
      empty: 'Sie war leer',
      'not-text': 'Sie war kein Text mehr',
      'not-json': 'Sie war abgeschnitten oder verstümmelt',
      'too-deep': 'Sie war verstümmelt',
      'wrong-shape': 'Sie hatte nicht die Form, die Plumbline schreibt',
      checksum: 'Ihr Inhalt passte nicht zu ihrer Prüfsumme',
      misplaced: 'Sie gehörte woandershin',
      'chain-broken': 'Änderungen darin folgten nicht aufeinander',
      missing: 'Sie fehlte',
    },
    file: '{{file}}: {{what}}.',
    restored_one:
      'Sie wurde aus einem früheren Stand zurückgeholt, und {{count}} spätere Änderung wurde wieder darübergelegt.',
    restored_other:
      'Sie wurde aus einem früheren Stand zurückgeholt, und {{count}} spätere Änderungen wurden wieder darübergelegt.',
    journal_one: 'Sie wurde aus der Aufzeichnung der Änderungen wieder zusammengesetzt ({{count}} Änderung).',
    journal_other:
      'Sie wurde aus der Aufzeichnung der Änderungen wieder zusammengesetzt ({{count}} Änderungen).',
    whole: 'Soweit bekannt, ist nichts verloren.',
    lost_one:
      '{{count}} Zeile der Aufzeichnung ließ sich nicht zurückholen. Sehen Sie durch, was zuletzt getan wurde.',
    lost_other:
      '{{count}} Zeilen der Aufzeichnung ließen sich nicht zurückholen. Sehen Sie durch, was zuletzt getan wurde.',
    kept: 'Die beschädigte Datei wird als {{name}} im Datenordner aufbewahrt.',
    goOn: 'Weiter',
  },
};
