import type { desktop as english } from '../en/desktop';
import type { Texts } from '../texts';

export const desktop: Texts<typeof english> = {
  menu: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht' },
  cannotOpen: 'Plumbline konnte seinen Datenordner nicht öffnen.',
  ends: {
    title: 'Plumbline muss enden.',
    text: 'Darin ist etwas schiefgegangen. Was als gespeichert angezeigt war, ist sicher; starten Sie Plumbline neu, um weiterzuarbeiten.\n\nKennzeichen {{reference}}, in {{file}}',
  },
};
