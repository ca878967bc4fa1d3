import type { owedNotes as english } from '../../en/app/owedNotes';
import type { Texts } from '../../texts';

export const owedNotes: Texts<typeof english> = {
  owed: 'Anmerkung fehlt',
  written: 'Anmerkung geschrieben',
  why: 'Warum {{facet}} hier nicht zutrifft (steht im Bericht)',
  saveFor: 'Anmerkung zu {{facet}} speichern',
};
