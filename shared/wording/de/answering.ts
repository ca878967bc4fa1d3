import type { answering as english } from '../en/answering';
import type { Texts } from '../texts';

export const answering: Texts<typeof english> = {
  title: 'Selbsteinschätzung: {{group}}',
  lead: 'Für {{client}}. Es dauert etwa {{minutes}} Minuten. Sie können jederzeit aufhören und später in diesem Browser weitermachen.',
  privacy:
    'Diese Seite arbeitet ohne Netz und sendet nichts. Was Sie eingeben, bleibt in diesem Browser, bis Sie die Antwortdatei speichern und selbst weitergeben. Die Datei enthält Ihre Antworten, Ihren Namen nur, wenn Sie ihn hineinschreiben.',
  asker: 'Vorbereitet von {{firm}}',
  role: 'Ihre Rolle',
  roleHint:
    'Zum Beispiel „Leitung Produkt“. Sie wird gebraucht, um Antworten auseinanderzuhalten; Ihr Name nicht.',
  roleMissing: 'Geben Sie zuerst Ihre Rolle ein, damit sich Ihre Antworten zuordnen lassen.',
  parts: 'Teile',
  symptoms: 'Was heute zu spüren ist',
  progress: '{{answered}} von {{asked}} beantwortet',
  sectionProgress: '{{title}}: {{answered}} von {{asked}}',
  question: 'Frage {{number}}',
  dontKnow: 'Weiß ich nicht',
  notApplicable: 'Trifft hier nicht zu',
  reason: 'Warum trifft es nicht zu?',
  clear: 'Diese Antwort löschen',
  comment: 'Anmerkung hinzufügen',
  commentLabel: 'Ihre Anmerkung',
  unit: 'in {{unit}}',
  range: 'von {{min}} bis {{max}}',
  outOfRange: 'Geben Sie eine Zahl von {{min}} bis {{max}} ein.',
  choose: 'Auswählen',
  sharesLeft: 'Noch {{left}} von 100 zu verteilen',
  sharesOver: '{{over}} mehr als 100; nehmen Sie etwas weg',
  sharesDone: 'Ergibt zusammen 100',
  rankHint:
    'Wählen Sie die Zeilen der Reihe nach, das Wichtigste zuerst. Eine Zeile noch einmal zu wählen nimmt sie heraus.',
  place: 'Platz {{place}}',
  rankLeft: 'Noch {{left}} ohne Platz',
  rankDone: 'Jede Zeile hat ihren Platz',
  current: 'Stufe heute',
  required: 'Nötige Stufe',
  levelOf: '{{skill}}: {{which}}',
  matrixLeft: '{{left}} von {{all}} Stufen noch offen',
  matrixDone: 'Alle Stufen sind gewählt',
  unfinished: 'Nicht fertig',
  saved: 'In diesem Browser aufbewahrt',
  notKept:
    'Dieser Browser bewahrt für Seiten von der Festplatte nichts auf. Speichern Sie die Antwortdatei, bevor Sie die Seite schließen.',
  finish: 'Antwortdatei speichern',
  finishHint: 'Geben Sie die Datei danach an die Person weiter, von der Sie diese Seite haben.',
  finishOpen:
    '{{open}} Fragen sind noch offen. Sie können die Datei trotzdem speichern und später noch einmal senden.',
  finishDone: 'Alle Fragen sind beantwortet. Vielen Dank.',
  written:
    'Die Antwortdatei wurde als {{file}} gespeichert. Geben Sie sie an die Person weiter, von der Sie diese Seite haben.',
  load: 'Mit einer Antwortdatei weitermachen',
  loaded: 'Die Antworten aus {{file}} wurden gelesen.',
  loadRefused: '{{file}} wurde nicht gelesen: {{reason}}',
  refusals: {
    'other-form': 'Sie gehört zu einem anderen Bogen.',
    damaged: 'Sie wurde unterwegs verändert oder ist unvollständig.',
    unreadable: 'Sie ist keine Antwortdatei.',
  },
  reset: 'Meine Antworten aus diesem Browser löschen',
  resetConfirm:
    'Alle Antworten auf dieser Seite löschen? Eine Antwortdatei, die Sie gespeichert haben, bleibt bestehen.',
  broken: 'Diese Seite ist unvollständig. Bitten Sie um eine neue.',
  noScript: 'Diese Seite braucht JavaScript, das in diesem Browser ausgeschaltet ist.',
};
