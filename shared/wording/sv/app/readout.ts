import type { readout as english } from '../../en/app/readout';
import type { Texts } from '../../texts';

export const readout: Texts<typeof english> = {
  title: 'Presentation',
  loading: 'Läser rapporten…',
  cover: 'Omslag',
  page: 'Sida {{page}} av {{pages}}',
  toolbar: 'Presentation',
  chapters: 'Gå till ett kapitel',
  edition: 'Utgåva på skärmen',
  open: 'Presentera',
  notesOn: 'Anteckningar till ”{{chapter}}”',
  notesPlaceholder: 'Vad du vill säga här',
  notesKept:
    'Alla som ser den här skärmen ser dem. De stannar i den här webbläsaren och finns inte i någon rapport, säkerhetskopia eller export.',
  notesNotKept:
    'Den här webbläsaren sparar ingenting: anteckningarna försvinner när du lämnar presentationen.',
  isBlack: 'Skärmen är svart.',
  editions: { board: 'Styrelseutgåva', client: 'Kundutgåva' },
  deeds: {
    next: 'Nästa sida',
    previous: 'Föregående sida',
    first: 'Första sidan',
    last: 'Sista sidan',
    notes: 'Visa eller dölj anteckningar',
    black: 'Svart skärm',
    fullScreen: 'Helskärm',
    leave: 'Lämna presentationen',
  },
  keys: {
    next: '→',
    previous: '←',
    notes: 'N',
    black: 'B',
    fullScreen: 'F',
    leave: 'Esc',
    first: 'Home',
    last: 'End',
  },
};
