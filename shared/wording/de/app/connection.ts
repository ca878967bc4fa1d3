import type {
  connection as englishConnection,
  folder as englishFolder,
  noKey as englishNoKey,
  readOnly as englishReadOnly,
  rescue as englishRescue,
  stopped as englishStopped,
  takenOver as englishTakenOver,
} from '../../en/app/connection';
import type { Texts } from '../../texts';

export const connection: Texts<typeof englishConnection> = {
  lost: {
    title: 'Plumbline läuft nicht.',
    text: 'Was Sie getippt haben, ist noch hier. Starten Sie Plumbline neu; diese Seite macht von selbst weiter.',
  },
  refused: {
    title: 'Plumbline wurde neu gestartet.',
    text: 'Was Sie getippt haben, ist noch hier und lässt sich kopieren. Arbeiten Sie in dem Fenster weiter, das Plumbline zuletzt geöffnet hat.',
  },
};

export const takenOver: Texts<typeof englishTakenOver> = {
  text: 'Was als gespeichert angezeigt war, ist sicher; was als nicht gespeichert gekennzeichnet ist, lässt sich noch in eine Datei anderswo speichern. Öffnen Sie den Ordner danach noch einmal, um zu sehen, was jetzt darin ist.',
  reopen: 'Ordner noch einmal öffnen',
};

export const folder: Texts<typeof englishFolder> = {
  low: 'Der Datenträger ist fast voll: noch {{free}} frei.',
  lowText:
    'Antworten werden weiterhin gespeichert. Schaffen Sie Platz auf diesem Datenträger, bevor er gebraucht wird.',
  changed_one: 'Ein anderes Programm hat eine Datei von Plumbline geändert, während sie offen war.',
  changed_other:
    'Ein anderes Programm hat {{count}} Dateien von Plumbline geändert, während sie offen waren.',
  changedText:
    'Was Sie gespeichert haben, gilt. Was das andere Programm geschrieben hat, liegt daneben, falls es etwas war.',
  compare: 'In den Einstellungen ansehen',
  hide: 'Ausblenden',
};

export const rescue: Texts<typeof englishRescue> = {
  save: 'Anderswo speichern…',
  done: 'In eine Datei gespeichert, mit allem auf dem Bildschirm.',
  doneText:
    'Sobald der Datenträger wieder da ist, speichert ein neuer Versuch auch hier. Andernfalls importieren Sie die Datei.',
};

export const noKey: Texts<typeof englishNoKey> = {
  title: 'Diese Seite hat keinen Schlüssel zu Ihrem Plumbline',
  text: 'Eine Adresse öffnet die Seite einmal und innerhalb von fünf Minuten, damit keine andere Seite und kein anderes Programm Ihre Daten lesen kann. Starten Sie Plumbline neu; läuft es noch, öffnet das eine neue Seite:',
  command: 'npm start',
};

export const stopped: Texts<typeof englishStopped> = {
  title: 'Plumbline wurde beendet',
  text: 'Was als gespeichert angezeigt war, ist sicher. Sie können diesen Tab schließen. Um weiterzuarbeiten, starten Sie Plumbline neu:',
};

export const readOnly: Texts<typeof englishReadOnly> = {
  title: 'Dieser Datenordner ist nur zum Lesen geöffnet.',
  text: 'Sie können alles ansehen und exportieren; Änderungen werden nicht behalten.',
  disabled:
    'Solange der Ordner nur zum Lesen geöffnet ist, lässt sich hier nichts beginnen, importieren oder ändern.',
  heldBy: 'Ein anderes Plumbline hält ihn: Prozess {{pid}} auf {{host}}.',
  heldBySomebody: 'Ein anderes Plumbline hält ihn.',
  takeOver: 'Übernehmen…',
  confirm: {
    title: 'Diesen Ordner übernehmen?',
    text: 'Tun Sie das nur, wenn das andere Plumbline nicht mehr läuft, etwa nachdem der Rechner ohne Warnung stehen geblieben ist. Nichts Gespeichertes geht verloren. Zwei Programme, die zugleich schreiben, könnten den Ordner beschädigen.',
    confirm: 'Übernehmen',
  },
};
