import type { activityScreen as english } from '../../en/app/activity';
import type { Texts } from '../../texts';

export const activityScreen: Texts<typeof english> = {
  title: 'Aktivitet',
  lead: 'Allt som har gjorts med det här uppdraget, det nyaste först. Ångra tar tillbaka den senaste ändringen, en i taget; det fungerar även efter en omstart.',
  loading: 'Läser vad som har gjorts',
  list: 'Vad som har gjorts',
  search: 'Sök i aktiviteten',
  clearSearch: 'Töm sökningen',
  about: 'Gäller',
  person: 'Person',
  everybody: 'Alla',
  parts: {
    all: 'Allt',
    facts: 'Faktablad',
    respondents: 'Respondenter',
    interviews: 'Intervjuer',
    evidence: 'Underlag',
    conclusions: 'Iakttagelser och rollbeskrivning',
    plan: 'Plan',
    engagement: 'Själva uppdraget',
  },
  change: '{{before}} → {{after}}',
  reason: 'Skäl: {{reason}}',
  undone: 'Ångrat',
  more: 'Visa äldre ändringar',
  searching: 'Söker längre tillbaka …',
  none: {
    title: 'Inget passar',
    text: 'Ingen ändring passar det du söker. Ändra filtren för att se mer.',
  },
  /** The older journal is lost or damaged. */
  since:
    'Vad som gjordes före detta kan inte visas: den delen av journalen är skadad eller förlorad. Själva uppdraget är fullständigt.',
  undo: 'Ångra',
  undoWhat: 'Ångra: {{deed}}',
  redo: 'Gör om',
  redoWhat: 'Gör om: {{deed}}',
  nothingToUndo: 'Inget att ångra',
  nothingToRedo: 'Inget att göra om',
  undoneToast: 'Ångrat',
  redoneToast: 'Gjort om',
  refused: 'Inget ångrades',
  notInRoom: 'Inget i den här intervjun att ångra',
};
