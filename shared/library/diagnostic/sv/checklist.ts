import type { TextCatalogue } from '../../../template/withTranslations';

export const checklist: TextCatalogue = {
  'The teams know the vision': 'Teamen känner till visionen',
  'The facet “vision” scores 65 or more': 'Aspekten ”vision” får minst 65 poäng',
  'There is one measurable product goal': 'Det finns ett mätbart produktmål',
  'The most frequent answer is a measurable goal': 'Det vanligaste svaret är ett mätbart mål',
  'The strategy is usable for daily choices': 'Strategin går att använda för dagliga val',
  'On average, teams mostly choose by reading the strategy (75 of 100)':
    'I genomsnitt väljer teamen för det mesta genom att läsa strategin (75 av 100)',
  'The roadmap is written in outcomes': 'Roadmapen är skriven i utfall',
  'The most frequent answer is problems or outcomes by horizon':
    'Det vanligaste svaret är problem eller utfall per horisont',
  'Each team has one owner of priorities': 'Varje team har en ägare av prioriteringarna',
  'On average, one person changes priorities, with rare exceptions (75 of 100)':
    'I genomsnitt ändrar en person prioriteringarna, med sällsynta undantag (75 av 100)',
  'The split between product manager and product owner is spoken':
    'Uppdelningen mellan produktchef och produktägare är uttalad',
  'Nobody calls the split unclear or the product manager far away':
    'Ingen kallar uppdelningen oklar eller produktchefen avlägsen',
  'The organisation respects the order': 'Organisationen respekterar ordningen',
  'Refusals stand more often than not (62.5 of 100 on average)':
    'Avslag står sig oftare än inte (62,5 av 100 i genomsnitt)',
  'Teams receive problems': 'Teamen får problem',
  'Teams receive problems, or features with their reasons, more often than orders (62.5 of 100 on average)':
    'Teamen får problem, eller funktioner med skälen till dem, oftare än order (62,5 av 100 i genomsnitt)',
  'Teams stay together': 'Teamen håller ihop',
  'On average, 80% of team members stayed over six months':
    'I genomsnitt stannade 80 % av teammedlemmarna i mer än sex månader',
  'Ideas are tested early': 'Idéer prövas tidigt',
  'The most frequent answer is monthly or weekly': 'Det vanligaste svaret är varje månad eller varje vecka',
  'Effects are examined': 'Effekter granskas',
  'The effect of releases is examined more often than not (62.5 of 100 on average)':
    'Effekten av releaser granskas oftare än inte (62,5 av 100 i genomsnitt)',
  'Releases are possible at least every two weeks': 'Releaser är möjliga minst varannan vecka',
  'The most frequent answer is every two weeks or on demand':
    'Det vanligaste svaret är varannan vecka eller vid behov',
  'Dependencies are few': 'Beroendena är få',
  'Waiting for another team is the exception (62.5 of 100 on average)':
    'Att vänta på ett annat team är undantag (62,5 av 100 i genomsnitt)',
  'The leadership takes part': 'Ledningen deltar',
  'An executive was interviewed, and sees the Agile facets less than 20 points above the people who do the work':
    'Någon ur företagsledningen har intervjuats och ser de agila aspekterna mindre än 20 poäng högre än de som gör arbetet',
  Ready: 'Redo',
  Conditional: 'Villkorat',
  'Not ready: product direction before more Agile': 'Inte redo: produktinriktning före mer agilt',
};
