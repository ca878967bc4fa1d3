import type { palette as english } from '../../en/app/palette';
import type { Texts } from '../../texts';

export const palette: Texts<typeof english> = {
  title: 'Gå till',
  label: 'Uppdrag, personer, frågor, rekommendationer, sidor',
  loading: 'Läser uppdragen …',
  nothing: 'Inget passar ”{{typed}}”.',
  inside: 'Inne i {{engagement}}',
  room: 'Bara den här intervjun: andra kan se skärmen.',
  leaveRoom: 'Lämna intervjun',
  group: {
    engagements: 'Uppdrag',
    people: 'Personer',
    questions: 'Frågor',
    recommendations: 'Rekommendationer',
    places: 'Sidor',
    found: 'Hittat i texter',
  },
  keys: { choose: 'välj', open: 'öppna', inside: 'titta inuti', back: 'tillbaka till överallt' },
};
