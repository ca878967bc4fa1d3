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
  notesSeen:
    'Alla som ser den här skärmen ser dem. De sparas med uppdraget och följer med i dess kopior och filer; ingen rapport innehåller dem.',
  notesOwnWindow:
    'Bara det här fönstret visar dem. De sparas med uppdraget och följer med i dess kopior och filer; ingen rapport innehåller dem.',
  notesClosed: 'Uppdraget kan bara läsas.',
  notesWindow: 'Anteckningar till presentationen',
  windowBlocked:
    'Webbläsaren öppnade inget fönster. Tillåt popup-fönster för den här adressen och tryck på W igen. N visar anteckningarna på den här skärmen, där alla ser dem.',
  leaveUnsaved: {
    title: 'Lämna med osparade anteckningar?',
    text: 'Det du antecknade senast kunde inte sparas: {{why}} Den här datorn behåller det, och du får frågan om det när du öppnar uppdraget igen.',
    stay: 'Stanna',
    leave: 'Lämna det osparat',
  },
  nextPage: 'Nästa sida',
  lastPage: 'Det var sista sidan',
  isBlack: 'Skärmen är svart.',
  editions: { board: 'Styrelseutgåva', client: 'Kundutgåva' },
  deeds: {
    next: 'Nästa sida',
    previous: 'Föregående sida',
    first: 'Första sidan',
    last: 'Sista sidan',
    notes: 'Visa eller dölj anteckningar',
    notesWindow: 'Anteckningar i ett eget fönster',
    black: 'Svart skärm',
    fullScreen: 'Helskärm',
    leave: 'Lämna presentationen',
  },
  keys: {
    next: '→',
    previous: '←',
    notes: 'N',
    notesWindow: 'W',
    black: 'B',
    fullScreen: 'F',
    leave: 'Esc',
    first: 'Home',
    last: 'End',
  },
};
