import type { problems as english } from '../en/problems';
import type { Texts } from '../texts';
import { answerProblems } from './problems.answers';
import { backupProblems } from './problems.backups';
import { evidenceProblems } from './problems.evidence';
import { fileProblems } from './problems.files';
import { imageProblems } from './problems.images';
import { packProblems } from './problems.packs';
import { reportProblems } from './problems.reports';

export const problems: Texts<typeof english> = {
  ...answerProblems,
  ...evidenceProblems,
  ...imageProblems,
  ...fileProblems,
  ...packProblems,
  ...reportProblems,
  ...backupProblems,

  'operation-unknown': {
    title: 'Plumbline kennt die Anfrage „{{operation}}“ nicht.',
    whatToDo:
      'Es wurde nichts geändert. Laden Sie die Seite neu; sie ist vielleicht älter als das Programm dahinter.',
  },
  'bad-request': {
    title: 'Die Anfrage passt nicht: {{path}} sollte {{expected}} sein.',
    whatToDo:
      'Es wurde nichts geändert. Berichtigen Sie die Eingabe, oder laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  unexpected: {
    title: 'In Plumbline ist etwas schiefgegangen.',
    whatToDo:
      'Was gespeichert ist, ist sicher. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie Plumbline neu und nennen Sie {{reference}}.',
  },
  'connection-lost': {
    title: 'Das Programm hinter dieser Seite antwortet nicht.',
    whatToDo:
      'Was Sie getippt haben, bleibt auf dieser Seite. Starten Sie Plumbline mit demselben Datenordner neu; die Seite macht von selbst weiter.',
  },
  'key-refused': {
    title: 'Diese Seite wurde für einen anderen Start von Plumbline geöffnet.',
    whatToDo:
      'Was gespeichert ist, ist sicher. Öffnen Sie die Adresse, die Plumbline beim Start angezeigt hat.',
  },

  'client-unknown': {
    title: 'Dieser Kunde ist nicht mehr erfasst.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie einen anderen Kunden, oder geben Sie einen neuen ein.',
  },
  'brand-unknown': {
    title: 'Diese Marke gibt es nicht mehr.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine andere Marke.',
  },
  'brand-in-use': {
    title_one: 'Die Marke wird von einem Mandat verwendet.',
    title_other: 'Die Marke wird von {{count}} Mandaten verwendet.',
    whatToDo: 'Sie wurde behalten. Wählen Sie dort zuerst eine andere Marke.',
  },
  'template-unknown': {
    title: 'Die Vorlage {{template}} in Version {{version}} gibt es hier nicht.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie eine andere Vorlage, oder importieren Sie eine Datei, die diese mitbringt.',
  },
  'template-built-in': {
    title: 'Die mitgelieferte Vorlage bleibt, wie sie ist.',
    whatToDo: 'Legen Sie eine Kopie unter eigenem Namen an, und ändern Sie diese.',
  },
  'template-in-use': {
    title_one: 'Die Vorlage wird von einem Mandat verwendet.',
    title_other: 'Die Vorlage wird von {{count}} Mandaten verwendet.',
    whatToDo:
      'Sie wurde behalten: Ein Mandat braucht die Vorlage, mit der es begonnen hat, solange es besteht.',
  },
  'meetings-undated': {
    title: 'Noch hat kein Termin einen Tag.',
    whatToDo:
      'Geben Sie dem Termin einen Tag und, wenn es sie gibt, eine Uhrzeit; dann kann ihn ein Kalender aufnehmen.',
  },
  'template-edit-misfit': {
    title: 'Die Änderung passt nicht zur Vorlage: {{path}}.',
    whatToDo: 'Die Vorlage ist, wie sie war. Laden Sie sie neu und versuchen Sie es noch einmal.',
  },
  'fact-unknown': {
    title: 'Das Faktenblatt dieser Vorlage hat keine Zeile „{{fact}}“.',
    whatToDo: 'Es wurde nichts geändert. Verwenden Sie einen Fakt, nach dem die Vorlage fragt.',
  },
  'group-unknown': {
    title: 'Die Vorlage hat keine Gruppe „{{group}}“.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine der Gruppen der Vorlage.',
  },
  'facet-unknown': {
    title: 'Die Vorlage hat keine Facette „{{facet}}“.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine der Facetten der Vorlage.',
  },
  'symptom-unknown': {
    title: 'Die Vorlage hat kein Symptom „{{symptom}}“.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eines der Symptome der Vorlage.',
  },
  'skill-unknown': {
    title: 'Die Vorlage hat keine Fähigkeit „{{skill}}“.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine der Fähigkeiten der Vorlage.',
  },
  'dimension-unknown': {
    title: 'Die Vorlage hat keine Dimension „{{dimension}}“.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine der Dimensionen der Vorlage.',
  },
  'recommendation-unknown': {
    title: 'Eine Empfehlung „{{recommendation}}“ gibt es weder in der Vorlage noch unter Ihren eigenen.',
    whatToDo: 'Es wurde nichts geändert. Laden Sie das Mandat neu; die Empfehlung wurde vielleicht entfernt.',
  },
  'wave-unknown': {
    title: 'Der Plan hat keine Welle {{wave}}: Erwartet wird 1 bis {{waves}}.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie eine der Wellen des Plans, oder stellen Sie den Punkt auf später.',
  },
  'own-recommendation-unknown': {
    title: 'Eine eigene Empfehlung „{{recommendation}}“ gibt es nicht.',
    whatToDo: 'Es wurde nichts geändert. Laden Sie das Mandat neu; die Empfehlung wurde vielleicht entfernt.',
  },
  'own-recommendation-exists': {
    title: 'Eine eigene Empfehlung „{{recommendation}}“ gibt es schon.',
    whatToDo: 'Es wurde nichts geändert. Öffnen Sie die vorhandene.',
  },
  'history-moved-on': {
    title: 'Das Mandat hat sich inzwischen geändert.',
    whatToDo:
      'Nichts wurde rückgängig gemacht oder wiederholt. Sehen Sie nach, was jetzt als Nächstes käme, und versuchen Sie es noch einmal.',
  },
  'decision-reason-missing': {
    title: 'Die Entscheidung über „{{recommendation}}“ hat keinen Grund.',
    whatToDo:
      'Es wurde nichts geändert. Sagen Sie, warum Sie vom berechneten Plan abweichen; ihn so anzunehmen braucht keinen Grund.',
  },
  'earlier-other-client': {
    title: 'Das frühere Mandat war für einen anderen Kunden.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie ein Mandat desselben Kunden.',
  },
  'follow-up-circular': {
    title: 'Ein Mandat kann weder auf sich selbst folgen noch auf eines, das ihm folgt.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie ein früheres Mandat desselben Kunden.',
  },
  'erasure-names-person': {
    title: 'Der Grund nennt die Person, die vergessen werden soll.',
    whatToDo:
      'Es wurde nichts gelöscht. Der Grund bleibt im Verlauf stehen; formulieren Sie ihn ohne den Namen.',
  },
  'engagement-not-in-bin': {
    title: 'Nur ein Mandat im Papierkorb kann endgültig gelöscht werden.',
    whatToDo: 'Es wurde nichts gelöscht. Legen Sie es zuerst in den Papierkorb.',
  },
  'engagement-not-active': {
    title: 'Dieses Mandat liegt im Archiv oder im Papierkorb.',
    whatToDo: 'Es wurde nichts geändert. Stellen Sie es wieder her, um daran weiterzuarbeiten.',
  },
  'sample-not-open': {
    title: 'Beispiel {{sample}} ist nicht geöffnet.',
    whatToDo: 'Es wurde nichts geändert. Öffnen Sie es zuerst.',
  },

  'respondent-unknown': {
    title: 'Unter den Befragten gibt es „{{respondent}}“ nicht.',
    whatToDo: 'Es wurde nichts geändert. Laden Sie das Mandat neu; die Person wurde vielleicht entfernt.',
  },
  'respondent-exists': {
    title: 'Unter den Befragten gibt es „{{respondent}}“ schon.',
    whatToDo: 'Es wurde nichts geändert. Öffnen Sie den vorhandenen Eintrag.',
  },
  'session-unknown': {
    title: 'Dieses Gespräch ist nicht mehr erfasst.',
    whatToDo:
      'Was gespeichert ist, ist sicher. Beginnen Sie das Gespräch in der Liste der Befragten von Neuem.',
  },
  'meeting-unknown': {
    title: 'Dieser Termin ist nicht mehr erfasst.',
    whatToDo: 'Was gespeichert ist, ist sicher. Planen Sie den Termin in der Liste der Befragten von Neuem.',
  },

  'pdf-timed-out': {
    title: 'Der Bericht hat länger als {{seconds}} Sekunden gebraucht und wurde abgebrochen.',
    whatToDo: 'Das Mandat ist unberührt. Versuchen Sie es noch einmal, oder kürzen Sie sehr lange Notizen.',
  },
  'pdf-cancelled': {
    title: 'Der Bericht wurde abgebrochen.',
    whatToDo: 'Das Mandat ist unberührt, und es wurde keine Datei geschrieben.',
  },
  'pdf-out-of-memory': {
    title: 'Der Bericht hat mehr als {{limitMb}} MB Speicher gebraucht und wurde abgebrochen.',
    whatToDo:
      'Das Mandat ist unberührt. Verwenden Sie ein kleineres Logo, oder kürzen Sie sehr lange Notizen.',
  },
  'pdf-crashed': {
    title: 'Das Programm, das Berichte zeichnet, ist stehen geblieben ({{detail}}).',
    whatToDo: 'Das Mandat ist unberührt. Versuchen Sie es noch einmal; geschieht es wieder, ohne das Logo.',
  },
  'pdf-failed': {
    title: 'Der Bericht konnte nicht gezeichnet werden ({{detail}}).',
    whatToDo: 'Das Mandat ist unberührt. Versuchen Sie es noch einmal; geschieht es wieder, ohne das Logo.',
  },
  'pdf-invalid': {
    title: 'Was gezeichnet wurde, ist keine vollständige PDF-Datei ({{detail}}).',
    whatToDo: 'Das Mandat ist unberührt, und es wurde keine Datei geschrieben. Versuchen Sie es noch einmal.',
  },
  'notes-owed': {
    title: 'Der Bericht wartet auf eine Anmerkung zu: {{facets}}.',
    whatToDo:
      'Ungewöhnlich viel davon wurde mit „trifft nicht zu“ beantwortet. Schreiben Sie unter Befunde, Blinde Flecken, warum es nicht zutrifft, und erstellen Sie den Bericht dann noch einmal. Es wurde nichts geändert.',
  },
  'report-too-large': {
    title: 'Der Bericht enthält mehr Text als {{limitMb}} MB.',
    whatToDo: 'Das Mandat ist unberührt. Kürzen Sie sehr lange Notizen, und versuchen Sie es noch einmal.',
  },
  'delivery-failed': {
    title: '{{fileName}} konnte nicht geschrieben werden ({{detail}}).',
    whatToDo: 'Das Mandat ist unberührt. Wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.',
  },

  faults: {
    expected: 'erwartet wird {{expected}}',
    'duplicate-answer':
      '{{respondent}} beantwortet „{{question}}“ mehr als einmal: Erwartet wird eine Antwort',
    'duplicate-respondent':
      '„{{respondent}}“ steht unter den Befragten mehr als einmal: Erwartet wird ein Eintrag',
    'duplicate-entry': '„{{of}}“ ist mehr als einmal aufgeführt: Erwartet wird ein Eintrag',
    'exchange-template-unknown':
      'Die Vorlage {{template}} {{version}} ist hier nicht bekannt: Erwartet wird eine bekannte oder die in die Datei eingebettete Vorlage',
    'exchange-template-differs':
      'Dies ist nicht die hier bekannte {{template}} {{version}}: Erwartet wird derselbe Inhalt oder eine andere Version',
    'exchange-template-faulty': 'Dieser Teil der eingebetteten Vorlage ist nicht stimmig ({{fault}})',
    more: 'Es gibt weitere fehlerhafte Stellen; dies sind die ersten {{count}}.',
  },
  container: {
    'not-a-zip': 'ist keine ZIP-Datei',
    'too-many-entries': 'enthält zu viele Einträge',
    'too-large': 'ist zu groß',
    'packed-too-tightly': 'ist dichter gepackt als alles, was wir schreiben',
    'name-unsafe': 'hat einen Namen, der woandershin führt oder den wir nie schreiben',
    'name-twice': 'steht zweimal darin, vielleicht in anderer Schreibung',
    'not-a-file': 'ist eine Verknüpfung oder ein Ordner, keine Datei',
    encrypted: 'ist verschlüsselt, was diese Version nicht öffnen kann',
    damaged: 'ist beschädigt',
    missing: 'fehlt',
    unlisted: 'ist im Verzeichnis nicht genannt',
    'size-differs': 'hat eine andere Größe, als angegeben ist',
    'not-as-said': 'ist nicht die Art von Datei, als die es angegeben ist',
    'hash-differs': 'hat eine andere Prüfsumme, als das Verzeichnis angibt',
  },
  kinds: {
    number: 'eine Zahl',
    option: 'eine der Möglichkeiten',
    options: 'eine Liste von Möglichkeiten',
    allocation: 'ganze Zahlen je Teil, die zusammen 100 ergeben',
    ranking: 'die Möglichkeiten in ihrer Reihenfolge',
    text: 'ein Text',
    matrix: 'heutige und nötige Stufen je Zeile',
  },
  warnings: {
    'glyphs-missing':
      'Diese Zeichen gibt es in keiner Schrift des Berichts; an ihrer Stelle steht eine Marke: {{characters}}',
    'logo-left-out': 'Der Bericht wurde ohne das Logo erstellt. {{reason}}',
    'typeface-left-out': 'Der Bericht wurde in Inter gesetzt, nicht in der Schrift der Marke. {{reason}}',
    'picture-left-out_one':
      'Ein Bild ist nicht lesbar und wurde weggelassen. Fügen Sie es erneut hinzu, oder stellen Sie eine Sicherung wieder her.',
    'picture-left-out_other':
      '{{count}} Bilder sind nicht lesbar und wurden weggelassen. Fügen Sie sie erneut hinzu, oder stellen Sie eine Sicherung wieder her.',
    'picture-coarse_one':
      'Ein Bild hat so wenige Bildpunkte, dass es klein gedruckt wird. Ein größeres ist besser zu lesen.',
    'picture-coarse_other':
      '{{count}} Bilder haben so wenige Bildpunkte, dass sie klein gedruckt werden. Größere sind besser zu lesen.',
  },
  whole: 'das Ganze',
};
