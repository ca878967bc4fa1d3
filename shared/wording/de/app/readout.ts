import type { readout as english } from '../../en/app/readout';
import type { Texts } from '../../texts';

export const readout: Texts<typeof english> = {
  title: 'Präsentation',
  loading: 'Der Bericht wird gelesen …',
  cover: 'Deckblatt',
  page: 'Seite {{page}} von {{pages}}',
  toolbar: 'Präsentation',
  chapters: 'Zu einem Kapitel springen',
  edition: 'Ausgabe auf dem Bildschirm',
  open: 'Präsentieren',
  notesOn: 'Notizen zu „{{chapter}}“',
  notesPlaceholder: 'Was Sie hier sagen möchten',
  notesSeen:
    'Wer diesen Bildschirm sieht, sieht auch sie. Sie werden mit dem Mandat gespeichert und gehen in seine Kopien und Dateien ein; kein Bericht enthält sie.',
  notesOwnWindow:
    'Nur dieses Fenster zeigt sie. Sie werden mit dem Mandat gespeichert und gehen in seine Kopien und Dateien ein; kein Bericht enthält sie.',
  notesClosed: 'Dieses Mandat lässt sich nur ansehen.',
  notesWindow: 'Notizen zur Präsentation',
  windowBlocked:
    'Der Browser hat kein Fenster geöffnet. Erlauben Sie Pop-up-Fenster für diese Adresse und drücken Sie noch einmal W. N zeigt die Notizen auf diesem Bildschirm, wo alle sie sehen.',
  leaveUnsaved: {
    title: 'Mit nicht gespeicherten Notizen verlassen?',
    text: 'Was Sie zuletzt notiert haben, ließ sich nicht speichern: {{why}} Dieser Rechner behält es, und Sie werden danach gefragt, wenn Sie das Mandat wieder öffnen.',
    stay: 'Bleiben',
    leave: 'Ungespeichert lassen',
  },
  nextPage: 'Nächste Seite',
  lastPage: 'Das war die letzte Seite',
  isBlack: 'Der Bildschirm ist schwarz.',
  editions: { board: 'Vorstandsausgabe', client: 'Kundenausgabe' },
  deeds: {
    next: 'Nächste Seite',
    previous: 'Vorige Seite',
    first: 'Erste Seite',
    last: 'Letzte Seite',
    notes: 'Notizen zeigen oder verbergen',
    notesWindow: 'Notizen in einem eigenen Fenster',
    black: 'Schwarzer Bildschirm',
    fullScreen: 'Vollbild',
    leave: 'Präsentation verlassen',
  },
  keys: {
    next: '→',
    previous: '←',
    notes: 'N',
    notesWindow: 'W',
    black: 'B',
    fullScreen: 'F',
    leave: 'Esc',
    first: 'Pos1',
    last: 'Ende',
  },
};
