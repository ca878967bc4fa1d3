import type { actions as english } from '../en/actions';
import type { Texts } from '../texts';

export const actions: Texts<typeof english> = {
  add: 'Lägg till',
  archive: 'Arkivera',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  choose: 'Välj',
  clear: 'Rensa',
  close: 'Stäng',
  copy: 'Kopiera',
  create: 'Skapa',
  delete: 'Ta bort',
  done: 'Klar',
  duplicate: 'Duplicera',
  edit: 'Redigera',
  export: 'Exportera',
  import: 'Importera',
  next: 'Nästa',
  open: 'Öppna',
  previous: 'Föregående',
  remove: 'Ta bort',
  rename: 'Byt namn',
  restore: 'Återställ',
  retry: 'Försök igen',
  save: 'Spara',
  undo: 'Ångra',
};
