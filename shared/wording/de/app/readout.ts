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
  notesKept:
    'Wer diesen Bildschirm sieht, sieht auch die Notizen. Sie bleiben in diesem Browser: In keinem Bericht, keiner Sicherung und keinem Export sind sie enthalten.',
  notesNotKept:
    'Dieser Browser bewahrt nichts auf: Die Notizen sind fort, sobald Sie die Präsentation verlassen.',
  isBlack: 'Der Bildschirm ist schwarz.',
  editions: { board: 'Vorstandsausgabe', client: 'Kundenausgabe' },
  deeds: {
    next: 'Nächste Seite',
    previous: 'Vorige Seite',
    first: 'Erste Seite',
    last: 'Letzte Seite',
    notes: 'Notizen zeigen oder verbergen',
    black: 'Schwarzer Bildschirm',
    fullScreen: 'Vollbild',
    leave: 'Präsentation verlassen',
  },
  keys: {
    next: '→',
    previous: '←',
    notes: 'N',
    black: 'B',
    fullScreen: 'F',
    leave: 'Esc',
    first: 'Pos1',
    last: 'Ende',
  },
};
