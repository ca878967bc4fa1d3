import type { actions as english } from '../en/actions';
import type { Texts } from '../texts';

export const actions: Texts<typeof english> = {
  add: 'Hinzufügen',
  archive: 'Archivieren',
  back: 'Zurück',
  cancel: 'Abbrechen',
  choose: 'Auswählen',
  clear: 'Leeren',
  close: 'Schließen',
  copy: 'Kopieren',
  create: 'Anlegen',
  delete: 'Löschen',
  done: 'Fertig',
  duplicate: 'Duplizieren',
  edit: 'Bearbeiten',
  export: 'Exportieren',
  import: 'Importieren',
  next: 'Weiter',
  open: 'Öffnen',
  previous: 'Zurück',
  remove: 'Entfernen',
  rename: 'Umbenennen',
  restore: 'Wiederherstellen',
  retry: 'Erneut versuchen',
  save: 'Speichern',
  undo: 'Rückgängig',
};
