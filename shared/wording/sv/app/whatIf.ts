import type { whatIf as english } from '../../en/app/whatIf';
import type { Texts } from '../../texts';

export const whatIf: Texts<typeof english> = {
  title: 'Tänk om',
  banner: 'Tänk om: inget här lagras eller skrivs ut',
  bannerText:
    'Det visar var situationerna skulle stå om de valda aspekterna nådde en poäng och allt annat förblev som uppmätt. Det är ingen prognos.',
  reset: 'Återställ',
  choose: 'Vad som skulle göras',
  by: 'Välj efter',
  byRecommendation: 'Rekommendation',
  byFacet: 'Aspekt',
  wave: 'Våg {{wave}}',
  later: 'Senare',
  others: 'Efter denna plan',
  wholeGroup: 'Välj alla',
  noGroup: 'Välj ingen',
  chosen: '{{chosen}} valda',
  score: 'Uppnådd poäng',
  scoreHint:
    'Den poäng som varje vald aspekt skulle nå. Vid {{usual}} räknas en rekommendation som genomförd. Det som redan står högre står kvar.',
  less: 'Lägre poäng',
  more: 'Högre poäng',
  outOfRange: 'Ange en poäng från 0 till 100.',
  nothing: 'Inget är antaget ännu. Välj vad som skulle göras för att se vad som skulle ändras.',
  situations: 'Situationer',
  situationsNote: 'Den övre stapeln är bedömningen som den står, den nedre vad som skulle följa.',
  then: 'Tänk om',
  severity: 'Allvarlighetsgrad',
  dimensionScore: 'Poäng',
  overall: 'Samlad mognad',
  overallBefore: 'Samlad mognad nu',
  held: 'Brådskan förblir höjd fast poängen stiger: {{reasons}}',
  facets: 'Berörda aspekter',
  facetsNone: 'Valet arbetar inte med någon aspekt.',
  because: {
    'already-there': 'redan där',
    'no-score': 'ingen poäng ännu, så inget antas',
  },
  same: 'ingen förändring',
  empty: {
    title: 'Inget att anta ännu.',
    text: 'Tänk om utgår från en bedömning. Den visas med det första sparade svaret.',
    action: 'Öppna översikten',
  },
};
