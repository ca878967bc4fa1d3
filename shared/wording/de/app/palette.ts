import type { palette as english } from '../../en/app/palette';
import type { Texts } from '../../texts';

export const palette: Texts<typeof english> = {
  title: 'Gehe zu',
  label: 'Mandate, Menschen, Fragen, Empfehlungen, Seiten',
  loading: 'Die Mandate werden gelesen…',
  nothing: 'Nichts passt zu „{{typed}}“.',
  inside: 'In {{engagement}}',
  room: 'Nur dieses Gespräch: Andere sehen vielleicht auf den Bildschirm.',
  leaveRoom: 'Gespräch verlassen',
  group: {
    engagements: 'Mandate',
    people: 'Menschen',
    questions: 'Fragen',
    recommendations: 'Empfehlungen',
    places: 'Seiten',
    found: 'In Texten gefunden',
  },
  keys: { choose: 'auswählen', open: 'öffnen', inside: 'hineinsehen', back: 'zurück zu allem' },
};
