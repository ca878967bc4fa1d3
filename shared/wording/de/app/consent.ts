import type { consent as english } from '../../en/app/consent';
import type { Texts } from '../../texts';

export const consent: Texts<typeof english> = {
  title: 'Einwilligung von {{respondent}}',
  button: 'Einwilligung',
  buttonHint: 'Einwilligung: {{state}}',
  notAsked: 'Einwilligung nicht erfragt',
  answer: { notAsked: 'Nicht gefragt', yes: 'Ja', no: 'Nein' },
  quote: {
    question: 'Dürfen wir Sie zitieren, ohne Ihren Namen?',
    hint: 'Niemand wird ohne ein Ja zitiert. Von selbst wird nichts zitiert: Sie wählen, was in Ihre eigenen Texte kommt.',
    given: 'Darf zitiert werden',
    refused: 'Nicht zitieren',
  },
  groupResult: {
    question:
      'Dürfen wir Ergebnisse Ihrer Gruppe auch dann zeigen, wenn sie weniger als {{people}} Personen hat?',
    hint: 'Man könnte sie Ihnen zuordnen. Sie werden nur gezeigt, wenn alle der Gruppe Ja sagen; sonst geht die Gruppe in einer größeren auf.',
    given: 'Kleine Gruppe darf gezeigt werden',
    refused: 'Kleine Gruppe bleibt zusammengefasst',
  },
};
