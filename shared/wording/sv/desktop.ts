import type { desktop as english } from '../en/desktop';
import type { Texts } from '../texts';

export const desktop: Texts<typeof english> = {
  menu: { file: 'Arkiv', edit: 'Redigera', view: 'Visa' },
  cannotOpen: 'Plumbline kunde inte öppna sin datamapp.',
  ends: {
    title: 'Plumbline måste avslutas.',
    text: 'Något gick fel inne i programmet. Det som visades som sparat är tryggt; starta Plumbline igen för att fortsätta.\n\nReferens {{reference}}, i {{file}}',
  },
};
