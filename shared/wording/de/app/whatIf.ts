import type { whatIf as english } from '../../en/app/whatIf';
import type { Texts } from '../../texts';

export const whatIf: Texts<typeof english> = {
  title: 'Was wäre, wenn',
  banner: 'Was wäre, wenn: Nichts davon wird gespeichert oder gedruckt',
  bannerText:
    'Hier steht, wo die Situationen stünden, wenn die gewählten Facetten einen Wert erreichten und alles andere bliebe, wie es gemessen ist. Es ist keine Vorhersage.',
  reset: 'Zurücksetzen',
  choose: 'Was getan würde',
  by: 'Auswählen nach',
  byRecommendation: 'Empfehlung',
  byFacet: 'Facette',
  wave: 'Welle {{wave}}',
  later: 'Später',
  others: 'Außerhalb dieses Plans',
  wholeGroup: 'Alle auswählen',
  noGroup: 'Keine auswählen',
  chosen: '{{chosen}} gewählt',
  score: 'Erreichter Wert',
  scoreHint:
    'Der Wert, den jede gewählte Facette erreichen würde. Bei {{usual}} gilt eine Empfehlung als erledigt. Was schon höher steht, bleibt.',
  less: 'Niedrigerer Wert',
  more: 'Höherer Wert',
  outOfRange: 'Geben Sie einen Wert von 0 bis 100 ein.',
  nothing: 'Noch ist nichts angenommen. Wählen Sie, was getan würde, um zu sehen, was sich änderte.',
  situations: 'Situationen',
  situationsNote: 'Der obere Balken ist die Bewertung, wie sie steht, der untere, was folgen würde.',
  then: 'Was wäre, wenn',
  severity: 'Schweregrad',
  dimensionScore: 'Wert',
  overall: 'Reife insgesamt',
  overallBefore: 'Reife insgesamt jetzt',
  held: 'Die Dringlichkeit bleibt angehoben, obwohl der Wert steigt: {{reasons}}',
  facets: 'Zielfacetten',
  facetsNone: 'Die Auswahl wirkt auf keine Facette.',
  because: {
    'already-there': 'schon dort',
    'no-score': 'noch kein Wert, daher wird nichts angenommen',
  },
  same: 'keine Änderung',
  empty: {
    title: 'Noch gibt es nichts anzunehmen.',
    text: '„Was wäre, wenn“ geht von einer Bewertung aus. Sie erscheint mit der ersten gespeicherten Antwort.',
    action: 'Überblick öffnen',
  },
};
