import type { TextCatalogue } from '../../../template/withTranslations';

export const stageMap: TextCatalogue = {
  'Independent projects': 'Oberoende projekt',
  'Each customer has its own code and its own plan.': 'Varje kund har egen kod och egen plan.',
  'Over 80%': 'Över 80 %',
  'Find what repeats, and interview five customers about the same problem.':
    'Hitta det som upprepas, och intervjua fem kunder om samma problem.',
  'Three customers share a problem that is worth paying for.':
    'Tre kunder delar ett problem som är värt att betala för.',
  'Feature reuse': 'Återanvändning av funktioner',
  'Parts are copied from one project to the next.': 'Delar kopieras från ett projekt till nästa.',
  '60 to 80%': '60 till 80 %',
  'Catalogue what is reused, and decide whether to become a product company.':
    'Förteckna vad som återanvänds, och besluta om ni ska bli ett produktföretag.',
  'Product recognised': 'Produkten erkänd',
  'A common product has a name inside the projects.': 'En gemensam produkt har ett namn inom projekten.',
  '40 to 60%': '40 till 60 %',
  'Define the standard offer with its limits, and set the rule for exceptions.':
    'Definiera standarderbjudandet med dess gränser, och fastställ regeln för undantag.',
  'The first sale is made without code changes.': 'Den första försäljningen sker utan ändringar i koden.',
  'Product base': 'Produktbas',
  'A shared base carries customer layers on top.': 'En gemensam bas bär kundlager ovanpå.',
  '25 to 40%': '25 till 40 %',
  'Split the roadmap, publish a price list and realign sales rewards.':
    'Dela upp roadmapen, publicera en prislista och lägg om säljarnas belöningar.',
  'Bespoke work takes less than 25% of capacity for two quarters.':
    'Kundspecifikt arbete tar mindre än 25 % av kapaciteten under två kvartal.',
  Standardising: 'Standardisering',
  'Customer layers shrink into settings and interfaces.':
    'Kundlagren krymper till inställningar och gränssnitt.',
  '10 to 25%': '10 till 25 %',
  'Reduce variants, fund products instead of projects, and steer by product metrics.':
    'Minska varianterna, finansiera produkter i stället för projekt och styr efter produktmått.',
  '80% of customers run the current version.': '80 % av kunderna kör den aktuella versionen.',
  'Configurable or standard product': 'Konfigurerbar produkt eller standardprodukt',
  'Customers configure and partners extend.': 'Kunderna konfigurerar och partner bygger ut.',
  'Under 10 to 15%': 'Under 10 till 15 %',
  'Grow by segment, look after pricing and retire what no longer pays.':
    'Väx segment för segment, vårda prissättningen och avveckla det som inte längre lönar sig.',
  'This is the last stage: keep exceptions under the ceiling.':
    'Detta är den sista etappen: håll undantagen under taket.',
};
