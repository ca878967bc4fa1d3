import type { TextCatalogue } from '../../../../template/withTranslations';

export const transition: TextCatalogue = {
  'Transition decision': 'Övergångsbeslut',
  'The whole top team decides together.': 'Hela ledningsgruppen beslutar tillsammans.',
  'Choose the target mix of standard and bespoke revenue, and the date by which it is reached.':
    'Välj målfördelningen mellan standardintäkter och kundspecifika intäkter, och datumet då den ska vara nådd.',
  'Name the kinds of work that will be refused from now on.':
    'Ange vilka slags arbeten som från och med nu ska avböjas.',
  'Announce the decision to all staff, with the reasons.':
    'Meddela beslutet till alla medarbetare, med skälen.',
  'Name one transition owner who reports progress to the top team every month.':
    'Utse en övergångsansvarig som rapporterar framstegen till ledningsgruppen varje månad.',
  'A signed transition statement': 'Ett undertecknat övergångsbeslut',
  'The bespoke share is tracked every month against the plan':
    'Den kundspecifika andelen följs upp varje månad mot planen',
  'Define the standard offer': 'Definiera standarderbjudandet',
  'The transition decision is signed.': 'Övergångsbeslutet är undertecknat.',
  'List what nearly every customer already uses: the common core.':
    'Lista vad nästan varje kund redan använder: den gemensamma kärnan.',
  'Set the options that belong to the offer and the limits beyond which it ends.':
    'Fastställ de tillval som hör till erbjudandet och gränserna där det tar slut.',
  'Package and price the offer so that it can be sold without a specification.':
    'Paketera och prissätt erbjudandet så att det kan säljas utan specifikation.',
  'Publish offer and limits to sales, delivery and support.':
    'Publicera erbjudande och gränser för försäljning, leverans och support.',
  'A definition of the standard offer with its outer limits':
    'En definition av standarderbjudandet med dess yttre gränser',
  '70% of new deals stay inside the limits after 180 days':
    '70 % av nya affärer håller sig inom gränserna efter 180 dagar',
  'Rule for exceptions': 'Regel för undantag',
  'Set a ceiling for the share of development capacity that bespoke work may take.':
    'Sätt ett tak för hur stor andel av utvecklingskapaciteten kundspecifikt arbete får ta.',
  'Price every exception including the cost of maintaining it over its life.':
    'Prissätt varje undantag inklusive kostnaden för att underhålla det under dess livslängd.',
  'Decide all exceptions in one weekly forum of product, sales and development.':
    'Besluta alla undantag i ett veckoforum med produkt, försäljning och utveckling.',
  'Agree for every exception how it returns to the standard or when it ends.':
    'Kom för varje undantag överens om hur det återgår till standard eller när det upphör.',
  'A written exception policy with a capacity ceiling': 'En skriftlig undantagspolicy med ett kapacitetstak',
  'Executive sponsor with Sales and the product leader':
    'Sponsorn i ledningen med Försäljning och produktdirektören',
  'Bespoke capacity stays under the ceiling two quarters in a row':
    'Den kundspecifika kapaciteten håller sig under taket två kvartal i rad',
  'Split the roadmap': 'Dela upp roadmapen',
  'The rule for exceptions is in force.': 'Regeln för undantag gäller.',
  'Fix the shares of capacity for contract work, market problems and technical health.':
    'Bestäm kapacitetsandelarna för avtalsarbete, marknadsproblem och teknisk hälsa.',
  'Show beside every item how confident the team is in it.':
    'Visa vid varje punkt hur säkert teamet är på den.',
  'Reset the shares and the order once a quarter together with sales.':
    'Sätt om andelarna och ordningen en gång i kvartalet tillsammans med försäljning.',
  'A roadmap divided into contract, market and health': 'En roadmap uppdelad i avtal, marknad och hälsa',
  'At least 40% of roadmap items come from market problems and strategic bets':
    'Minst 40 % av roadmapens punkter kommer från marknadsproblem och strategiska satsningar',
  '80% of what was promised for the quarter is delivered': '80 % av det som lovats för kvartalet levereras',
  'Realign sales rewards': 'Lägg om säljarnas belöningar',
  'The date of the next pay cycle is known.': 'Datumet för nästa lönecykel är känt.',
  'Model what different reward plans would have paid on last year’s orders.':
    'Räkna ut vad olika belöningsplaner skulle ha gett på förra årets order.',
  'Give a clear uplift for standard and recurring revenue.':
    'Ge ett tydligt påslag för standardintäkter och återkommande intäkter.',
  'Require approval before bespoke work counts towards a reward.':
    'Kräv godkännande innan kundspecifikt arbete räknas i en belöning.',
  'Phase the new plan in with the next pay cycle, and explain it to every seller in person.':
    'Fas in den nya planen med nästa lönecykel, och förklara den för varje säljare personligen.',
  'A reward plan that favours standard sales': 'En belöningsplan som gynnar standardförsäljning',
  'Executive sponsor with Sales and Finance': 'Sponsorn i ledningen med Försäljning och Ekonomi',
  'The standard share of new orders rises by 15 points':
    'Standardandelen av nya order stiger med 15 procentenheter',
  'Fund products, not projects': 'Finansiera produkter, inte projekt',
  'The transition decision is signed and the product scorecard is in use.':
    'Övergångsbeslutet är undertecknat och produktens styrkort används.',
  'Set up standing teams that stay with a product instead of forming per project.':
    'Inrätta fasta team som stannar med en produkt i stället för att bildas per projekt.',
  'Show a result statement per product every quarter.': 'Visa ett resultat per produkt varje kvartal.',
  'Move money between products once a quarter according to results.':
    'Flytta pengar mellan produkterna en gång i kvartalet efter resultat.',
  'A funding rule for standing product teams': 'En finansieringsregel för fasta produktteam',
  'Finance leader with the executive sponsor': 'Ekonomichefen med sponsorn i ledningen',
  '70% of development money goes to standing teams': '70 % av utvecklingspengarna går till fasta team',
  'Variant reduction plan': 'Plan för färre varianter',
  'The standard offer is defined.': 'Standarderbjudandet är definierat.',
  'Rank the maintained variants by what they cost and what they earn.':
    'Rangordna de underhållna varianterna efter vad de kostar och vad de tjänar in.',
  'Offer each affected customer a migration to the standard with a clear benefit.':
    'Erbjud varje berörd kund en övergång till standard med en tydlig fördel.',
  'Set an end date for every variant that does not pay for itself.':
    'Sätt ett slutdatum för varje variant som inte bär sina egna kostnader.',
  'A variant plan with migration offers and end dates':
    'En variantplan med erbjudanden om övergång och slutdatum',
  'Product leader with Engineering and customer support': 'Produktdirektören med Utveckling och kundsupport',
  'The number of maintained variants falls by 30% within 12 months':
    'Antalet underhållna varianter sjunker med 30 % inom 12 månader',
  'Project-to-product training': 'Utbildning från projekt till produkt',
  'Form one class of product managers, delivery and sales instead of separate ones.':
    'Bilda en gemensam klass av produktchefer, leverans och försäljning i stället för skilda.',
  'Work on the company’s own offer throughout, so that the class drafts the standard boundary.':
    'Arbeta hela tiden med företagets eget erbjudande, så att klassen gör ett utkast till standardens gräns.',
  'Hold two follow-up clinics on deals that are open at the time.':
    'Håll två uppföljningstillfällen om affärer som då är öppna.',
  'A trained cross-functional group and a draft of the standard offer':
    'En utbildad tvärfunktionell grupp och ett utkast till standarderbjudandet',
  'Product leader or transition owner': 'Produktdirektören eller den övergångsansvarige',
  'People think more in many customers than in one: one step up':
    'Man tänker mer på många kunder än på en: ett steg upp',
  'The offer drafted in class has been adopted': 'Erbjudandet som skisserades under kursen har antagits',
  'Separate service unit': 'Separat serviceenhet',
  'Service revenue is large enough to carry a unit of its own.':
    'Serviceintäkterna är stora nog att bära en egen enhet.',
  'Give bespoke work its own manager, price list and result.':
    'Ge kundspecifikt arbete en egen chef, prislista och ett eget resultat.',
  'Let the unit buy hours from the product teams at cost.':
    'Låt enheten köpa timmar av produktteamen till självkostnad.',
  'Keep service staff from editing the product core.':
    'Håll servicepersonalen borta från ändringar i produktens kärna.',
  'A charter for the service unit': 'En uppdragsbeskrivning för serviceenheten',
  'Service staff make no unplanned changes to the product core':
    'Servicepersonalen gör inga oplanerade ändringar i produktens kärna',
};
