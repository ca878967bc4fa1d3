import type { owedNotes as english } from '../../en/app/owedNotes';
import type { Texts } from '../../texts';

export const owedNotes: Texts<typeof english> = {
  owed: 'Anteckning behövs',
  written: 'Anteckning skriven',
  why: 'Varför {{facet}} inte är tillämplig här (skrivs ut i rapporten)',
  saveFor: 'Spara anteckningen om {{facet}}',
};
