import type { TextCatalogue } from '../../../template/withTranslations';

export const charter: TextCatalogue = {
  'Knows customers, non-customers and alternatives at first hand':
    'Känner kunder, icke-kunder och alternativ i första hand',
  'Writes and defends product strategy, vision and goal':
    'Skriver och försvarar produktstrategi, vision och mål',
  'Orders the roadmap and explains refusals': 'Ordnar roadmapen och förklarar avslag',
  'Owns the product scorecard and the business case': 'Ansvarar för produktens styrkort och affärskalkyl',
  'Prepares the launch, reviews its effect and proposes retirement':
    'Förbereder lanseringen, följer upp effekten och föreslår avveckling',
  'Keeps one visible entry point for requests': 'Håller en synlig ingång för önskemål',
  'Price and package': 'Pris och paketering',
  'Product management proposes; Finance and the executives approve':
    'Produktledningen föreslår; Ekonomi och företagsledningen godkänner',
  'Scope and solution': 'Omfång och lösning',
  'Product management brings the problem; the solution is found with Engineering':
    'Produktledningen kommer med problemet; lösningen hittas tillsammans med Utveckling',
  Launch: 'Lansering',
  'Product management writes the brief; Marketing runs the campaign':
    'Produktledningen skriver briefen; Marknadsföring driver kampanjen',
  'Win/loss learning': 'Lärdomar av vunna och förlorade affärer',
  'Together with Sales': 'Tillsammans med Försäljning',
  Exceptions: 'Undantag',
  'Decided in a forum with Sales and Engineering': 'Beslutas i ett forum med Försäljning och Utveckling',
  'Care for the ten largest customers': 'Vård av de tio största kunderna',
  'Together with customer success and support': 'Tillsammans med kundvård och support',
  'Routine demos and deal support': 'Rutinmässiga demonstrationer och stöd i affärer',
  Sales: 'Försäljning',
  'First-line technical help': 'Teknisk hjälp i första linjen',
  'Customer success and support': 'Kundvård och support',
  'Chasing project status': 'Att jaga projektstatus',
  'The delivery lead': 'Leveransledaren',
  'Test coordination': 'Samordning av test',
  Engineering: 'Utveckling',
  'Order and contract administration': 'Administration av order och avtal',
  'Sales operations': 'Säljadministration',
  'Training of end users': 'Utbildning av slutanvändare',
  'The charter fits on one page.': 'Rollbeskrivningen ryms på en sida.',
  'Every line under “does not do” names a receiver.': 'Varje rad under ”gör inte” namnger en mottagare.',
  'The charter is reviewed within twelve months; the date stands on it.':
    'Rollbeskrivningen ses över inom tolv månader; datumet står på den.',
  'The sponsor and the neighbouring functions sign it.':
    'Sponsorn och de angränsande funktionerna undertecknar den.',
  'Customer and market insight': 'Insikt om kunder och marknad',
  'Product strategy and goal': 'Produktstrategi och mål',
  'Portfolio and investment split': 'Portfölj och fördelning av investeringar',
  'Roadmap order': 'Roadmapens ordning',
  'Solution design and estimates': 'Lösningens utformning och uppskattningar',
  'Exception (bespoke) decision': 'Beslut om undantag (kundspecifikt arbete)',
  'Launch brief and message': 'Lanseringsbrief och budskap',
  'Campaign and leads': 'Kampanj och leads',
  'Deal support and demos': 'Stöd i affärer och demonstrationer',
  'First-line support': 'Support i första linjen',
  'Effect review and scorecard': 'Effektuppföljning och styrkort',
  'End of life': 'Avveckling',
};
