import type { terminal as english } from '../en/terminal';
import type { Texts } from '../texts';

export const terminal: Texts<typeof english> = {
  name: 'plumbline',
  help: {
    intro:
      'plumbline: die Werkbank auf der Befehlszeile. Arbeitet ohne Netz; Dateien sind Austauschdateien (JSON).',
    commands: 'Befehle',
    more: 'plumbline BEFEHL --help sagt mehr über einen Befehl.',
    exits: 'Rückgabewerte: 0 erledigt, 1 die Eingabe ist fehlerhaft, 2 falsch aufgerufen.',
    usage: 'Aufruf: plumbline {{usage}}',
    options: 'Optionen',
  },
  commands: {
    sample: {
      usage: 'sample A|B|C --out DATEI [--force]',
      does: 'schreibt eines der drei Beispielmandate als Austauschdatei',
    },
    import: {
      usage: 'import DATEI [--engagement NAME [--respondent NAME]] [--dry-run] [--data ORDNER]',
      does: 'sagt, was eine Datei bringen würde (.plumbline, Austauschdatei, Vorlage, Marke; mit --engagement eine Antwortdatei oder Tabelle), und übernimmt sie dann',
    },
    export: {
      usage: 'export MANDAT --out DATEI [--table answers|recommendations] [--force] [--data ORDNER]',
      does: 'schreibt ein Mandat, benannt nach Kennung oder ganzem Titel; .plumbline ergibt einen Container, .csv eine Tabelle',
    },
    template: {
      usage: 'template VORLAGE --out DATEI [--force] [--data ORDNER]',
      does: 'schreibt eine Vorlage, benannt nach Kennung oder ganzem Titel, als Datei',
    },
    validate: {
      usage: 'validate DATEI',
      does: 'prüft eine Austauschdatei und nennt jede fehlerhafte Stelle',
    },
    assess: {
      usage: 'assess DATEI [--json]',
      does: 'ermittelt Werte, Urteile und Empfehlungen aus einer Austauschdatei',
    },
    report: {
      usage:
        'report DATEI --out DATEI [--format FORMAT] [--language en|de|sv] [--edition client|board|internal] [--brand DATEI] [--force]',
      does: 'erstellt den Bericht zu einer Austauschdatei, als PDF oder für ein anderes Programm',
    },
    backup: {
      usage: 'backup [--to ORDNER] [--data ORDNER]',
      does: 'sichert den Datenordner und beweist, dass sich die Sicherung öffnen lässt',
    },
    backups: {
      usage: 'backups ORDNER [--data ORDNER]',
      does: 'führt die Sicherungen in einem Ordner auf',
    },
    rebuild: {
      usage: 'rebuild [--data ORDNER]',
      does: 'stellt die Liste der Mandate aus deren eigenen Dateien neu zusammen',
    },
    erase: {
      usage:
        'erase MANDAT --respondent NAME [--question KENNUNG [--part TEIL]] [--reason TEXT --yes] [--data ORDNER]',
      does: 'sagt, was von einer Person oder einer Antwort verschwände, und löscht es mit --yes endgültig',
    },
    guide: {
      usage:
        'guide MANDAT --group GRUPPE --out DATEI.pdf [--language en|de|sv] [--paper A4|Letter] [--force] [--data ORDNER]',
      does: 'erstellt den Gesprächsleitfaden einer Gruppe als PDF, zum Fragen und Mitschreiben',
    },
    'self-assessment': {
      usage:
        'self-assessment MANDAT --respondent NAME|--group GRUPPE --out DATEI.html [--language en|de|sv] [--force] [--data ORDNER]',
      does: 'erstellt eine Seite, die sich in jedem Browser ohne Netz beantworten lässt',
    },
    restore: {
      usage: 'restore ORDNER [--engagement KENNUNG] [--force] [--data ORDNER]',
      does: 'holt zurück, was hier fehlt; ein genanntes Mandat, das hier ist, kommt als Kopie daneben zurück',
    },
  },
  options: {
    out: '--out DATEI    wohin geschrieben wird',
    force: '--force        ersetzt, was dort schon steht',
    data: '--data ORDNER  Datenordner (sonst PLUMBLINE_DATA, sonst der übliche Ort des Systems)',
    json: '--json         gibt JSON mit voller Genauigkeit statt einer Tabelle aus',
    table: '--table NAME   answers (Antworten) oder recommendations (Empfehlungen), als CSV',
    'dry-run': '--dry-run      sagt nur, was geschähe; auch während die App offen ist',
    brand: '--brand DATEI  Markendatei (JSON) mit Name, Farbe und Logo',
    to: '--to ORDNER    Ordner für die Sicherung (sonst der in den Einstellungen gewählte)',
    engagement: '--engagement KENNUNG  nur dieses Mandat, oder in dieses',
    respondent: '--respondent NAME  nach Kennung, Rolle oder Name; eine zuvor entfernte Person nach Kennung',
    question: '--question KENNUNG  nur, was zu dieser Frage gesagt wurde',
    part: '--part TEIL    von der Antwort nur value, note oder quote (sonst alles)',
    reason: '--reason TEXT  warum, höchstens 200 Zeichen; steht im Verlauf, daher ohne den Namen',
    group: '--group GRUPPE  nach Kennung oder in Worten',
    format:
      '--format NAME  pdf (üblich), docx, pptx, xlsx, csv, svg oder png; die letzten drei als ZIP-Datei',
    paper: '--paper FORMAT  A4 oder Letter',
    language: '--language L   Sprache des Erstellten: en, de oder sv (sonst en)',
    edition:
      '--edition NAME  client (für den Kunden), board (Kurzfassung) oder internal (intern); sonst client',
    yes: '--yes          führt es aus; ohne dies ändert sich nichts',
    help: '--help         zeigt dies',
  },
  misuse: {
    'command-missing': 'Es fehlt ein Befehl.',
    'command-unknown': 'Den Befehl „{{command}}“ gibt es nicht.',
    'option-wrong': '{{detail}}',
    'argument-missing': '{{name}} fehlt.',
    'argument-extra': '„{{argument}}“ ist ein Argument zu viel.',
    'option-missing': '{{option}} fehlt.',
    'table-unknown': 'Die Tabelle „{{table}}“ gibt es nicht: Erwartet wird answers oder recommendations.',
    'format-unknown':
      'Das Format „{{format}}“ gibt es nicht: Erwartet wird pdf, docx, pptx, xlsx, csv, svg oder png.',
    'paper-unknown': 'Das Papier „{{paper}}“ gibt es nicht: Erwartet wird A4 oder Letter.',
    'language-unknown': 'Die Sprache „{{language}}“ gibt es nicht: Erwartet wird en, de oder sv.',
    'edition-unknown': 'Die Ausgabe „{{edition}}“ gibt es nicht: Erwartet wird client, board oder internal.',
    'one-of-two':
      'Nennen Sie entweder eine Person mit --respondent oder irgendjemanden einer Gruppe mit --group.',
    'part-unknown': 'Den Teil „{{part}}“ gibt es nicht: Erwartet wird answer, value, note oder quote.',
    'part-alone': '--part braucht --question.',
    'sample-unknown': 'Das Beispiel „{{sample}}“ gibt es nicht: Erwartet wird A, B oder C.',
    'file-exists': '{{file}} gibt es schon und blieb, wie sie ist. Mit --force wird sie ersetzt.',
    'out-is-input': '{{file}} ist die Eingabe selbst. Wählen Sie einen anderen Ort für die Ausgabe.',
  },
  fault: {
    unreadable: '{{file}} kann nicht gelesen werden ({{detail}}).',
    'too-large': '{{file}} ist größer als {{limitMb}} MB.',
    'not-written':
      '{{file}} konnte nicht geschrieben werden ({{detail}}). Unter diesem Namen steht nichts, was nicht vorher dort stand.',
    'engagement-unknown': 'Ein Mandat „{{engagement}}“ gibt es in {{folder}} nicht. Hier bekannt sind:',
    'engagement-ambiguous':
      '„{{engagement}}“ ist der Titel mehrerer Mandate. Nennen Sie eines nach seiner Kennung:',
    'respondent-unknown':
      '„{{respondent}}“ benennt niemanden in diesem Mandat oder mehrere. Hier bekannt sind:',
    'group-unknown': '„{{group}}“ ist keine der Gruppen dieses Mandats:',
    'nothing-to-erase': 'Von „{{respondent}}“ ist nichts dergleichen da; daher wurde nichts gelöscht.',
    'not-in-backup': 'Die Sicherung enthält das Mandat „{{engagement}}“ nicht. Sie enthält:',
    'template-unknown': '„{{template}}“ benennt in {{folder}} keine Vorlage oder mehrere. Hier bekannt sind:',
    none: '(keine)',
    'uncaught-ends':
      'Plumbline musste enden: Darin ist etwas schiefgegangen. Kennzeichen {{reference}}; das Protokoll ist {{file}}.',
    ended: 'Plumbline musste enden: Darin ist etwas schiefgegangen. Kennzeichen {{reference}}.',
    'uncaught-goes-on':
      'In Plumbline ist etwas schiefgegangen; es läuft weiter. Kennzeichen {{reference}}; das Protokoll ist {{file}}.',
    logged: 'Kennzeichen {{reference}}; das Protokoll ist {{file}}.',
    unexpected:
      'In Plumbline ist etwas schiefgegangen. Zuvor gespeicherte Daten sind sicher. Wo es geschah:\n{{cause}}',
  },
  done: {
    written: '{{file}} geschrieben.',
    imported: '„{{title}}“ als {{engagement}} importiert.',
    'backed-up_one': 'Sicherung {{number}} erstellt und zum Beweis geöffnet: ein Mandat.',
    'backed-up_other': 'Sicherung {{number}} erstellt und zum Beweis geöffnet: {{count}} Mandate.',
    'backup-unchanged_one':
      'Seit Sicherung {{number}} (ein Mandat) hat sich nichts geändert; sie wurde zum Beweis geöffnet.',
    'backup-unchanged_other':
      'Seit Sicherung {{number}} ({{count}} Mandate) hat sich nichts geändert; sie wurde zum Beweis geöffnet.',
    'backup-unreadable_one': 'Ein Mandat lässt sich hier nicht öffnen; seine Dateien bleiben, wie sie sind.',
    'backup-unreadable_other':
      '{{count}} Mandate lassen sich hier nicht öffnen; ihre Dateien bleiben, wie sie sind.',
    'no-backups': 'In {{folder}} gibt es keine Sicherungen.',
    'backup-line_one': '{{number}}  {{createdAt}}  {{host}}  ein Mandat',
    'backup-line_other': '{{number}}  {{createdAt}}  {{host}}  {{count}} Mandate',
    'backup-line-other_one':
      '{{number}}  {{createdAt}}  {{host}}  ein Mandat  (anderer Datenordner, {{workspace}})',
    'backup-line-other_other':
      '{{number}}  {{createdAt}}  {{host}}  {{count}} Mandate  (anderer Datenordner, {{workspace}})',
    'backup-damaged': '{{number}}  ihr Verzeichnis ist beschädigt; sie bleibt, wie sie ist ({{workspace}})',
    'nothing-missing': 'Hier fehlt nichts. Die Sicherung enthält:',
    'backed-up-row': {
      missing: '  {{id}}  {{clientName}}: {{title}} (fehlt hier)',
      same: '  {{id}}  {{clientName}}: {{title}} (hier ebenso)',
      older: '  {{id}}  {{clientName}}: {{title}} (älter als hier)',
      newer: '  {{id}}  {{clientName}}: {{title}} (neuer als hier)',
    },
    restored: {
      itself: '„{{title}}“ ({{engagement}}) wiederhergestellt.',
      copy: 'Als Kopie neben dem vorhandenen wiederhergestellt: „{{title}}“ ({{engagement}}).',
      replacement: '„{{title}}“ ({{engagement}}) wiederhergestellt; der Stand davor steht im Verlauf.',
    },
    untranslated_one: 'Ein Text der Vorlage ist nicht übersetzt und wird vielleicht auf Englisch gedruckt.',
    untranslated_other:
      '{{count}} Texte der Vorlage sind nicht übersetzt und werden vielleicht auf Englisch gedruckt.',
    rebuilt_one: 'Die Liste ist neu zusammengestellt: ein Mandat.',
    rebuilt_other: 'Die Liste ist neu zusammengestellt: {{count}} Mandate.',
    unreadable: 'Lässt sich nicht öffnen: {{engagement}}',
    'dry-run': 'Es wurde nichts importiert: Dies war ein Probelauf.',
    'imported-template': 'Die Vorlage „{{title}}“ als {{template}} {{version}} importiert.',
    'imported-brand': 'Die Marke „{{name}}“ importiert.',
    container:
      '{{file}} geschrieben und wieder gelesen: {{respondents}} Befragte, {{answers}} Antworten, {{attachments}} Anhänge, {{size}}.',
    'would-erase': 'Noch wurde nichts gelöscht. Von „{{respondent}}“ verschwände endgültig:',
    erased: 'Endgültig gelöscht von „{{respondent}}“:',
    'erase-how': 'Um es zu löschen, ergänzen Sie --reason TEXT --yes.',
    valid:
      '{{file}} ist gültig: {{respondents}} Befragte, {{answers}} Antworten, Vorlage {{template}} {{version}}.',
    exported: '{{file}} geschrieben.',
    reported_one: '{{file}} geschrieben: eine Seite.',
    reported_other: '{{file}} geschrieben: {{count}} Seiten.',
  },
  assess: {
    advice: 'Rat',
    leading: 'Vorrangige Situation: {{situation}}',
    situations: 'Situationen',
    dimensions: 'Dimensionen',
    recommendations: 'Erste Empfehlungen',
    overall: 'Insgesamt',
    columns: {
      level: 'Dringlichkeit',
      mode: 'Art',
      score: 'Wert',
      band: 'Stufe',
      grade: 'Verl.',
      index: 'Index',
      need: 'Bedarf',
      priority: 'Priorität',
    },
    contextOnly: 'nur zur Einordnung',
    noRecommendations: 'Es ist keine angezeigt.',
    missingFacts: 'fehlende Fakten: {{facts}}',
    blank: '-',
  },
};
