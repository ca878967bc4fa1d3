import type { consent as english } from '../../en/app/consent';
import type { Texts } from '../../texts';

export const consent: Texts<typeof english> = {
  title: 'Samtycke från {{respondent}}',
  button: 'Samtycke',
  buttonHint: 'Samtycke: {{state}}',
  notAsked: 'Samtycke ej efterfrågat',
  answer: { notAsked: 'Ej frågat', yes: 'Ja', no: 'Nej' },
  quote: {
    question: 'Får vi citera dig, utan ditt namn?',
    hint: 'Ingen citeras utan att ha sagt ja. Inget citeras av sig självt: du väljer vad som går in i dina egna texter.',
    given: 'Får citeras',
    refused: 'Får inte citeras',
  },
  groupResult: {
    question: 'Får vi visa din grupps resultat även om den har färre än {{people}} personer?',
    hint: 'Man kan då sluta sig till att de är dina. Visas bara om alla i gruppen säger ja; annars slås gruppen ihop med en större.',
    given: 'Liten grupp får visas',
    refused: 'Liten grupp förblir hopslagen',
  },
};
