import type { TextCatalogue } from '../../../template/withTranslations';

export const references: TextCatalogue = {
  'Product managers spent 27% of their time on strategic and 73% on tactical work; individual contributors thought 51% strategic would be right, executives 60%.':
    'Produktchefer lade 27 % av sin tid på strategiskt och 73 % på taktiskt arbete; medarbetare utan personalansvar ansåg att 51 % strategiskt vore rätt, företagsledningar 60 %.',
  'Product managers spent 29% of their time on strategic work, in a week of 49 hours of which 18 went to meetings.':
    'Produktchefer lade 29 % av sin tid på strategiskt arbete, i en vecka på 49 timmar varav 18 gick till möten.',
  'Product managers spent 45% of their time firefighting in 2024; an undated trade article gives 52%.':
    'Produktchefer lade 45 % av sin tid på brandsläckning 2024; en odaterad facktidningsartikel anger 52 %.',
  'One person looks after about three products.': 'En person sköter ungefär tre produkter.',
  'The skills that product managers rate weakest in themselves are end of life, pricing and competitor analysis; the strongest are domain knowledge, communication and customer understanding.':
    'De kompetenser som produktchefer betygsätter lägst hos sig själva är avveckling, prissättning och konkurrentanalys; de starkaste är branschkunskap, kommunikation och kundförståelse.',
  'Skills were about 26% higher where formal training and an established process coexist, and nearly 20% higher where a process exists than where there is none.':
    'Kompetensen var omkring 26 % högre där formell utbildning och en etablerad process finns tillsammans, och nästan 20 % högre där en process finns än där ingen finns.',
  'Fewer than half of product managers feel ready for their present role.':
    'Färre än hälften av produktcheferna känner sig redo för sin nuvarande roll.',
  'About 75% of 5,000 product managers say that good practice is not adopted, is only beginning or is absent in their company.':
    'Omkring 75 % av 5 000 produktchefer säger att god praxis inte är införd, just har börjat eller saknas i deras företag.',
  'Of 100 Swedish product managers in technology companies, 53% had engineering or computing degrees; 27% began in development, 17% in sales and 13% in product management.':
    'Av 100 svenska produktchefer i teknikföretag hade 53 % en ingenjörs- eller datautbildning; 27 % började i utveckling, 17 % i försäljning och 13 % i produktledning.',
  'Product managers spent 7.2% of their time with customers.':
    'Produktchefer lade 7,2 % av sin tid på kunder.',
  'Weekly contact with customers is described as the habit to aim for.':
    'Kontakt med kunder varje vecka beskrivs som den vana man bör sikta på.',
  '54% of roadmaps describe output and 44% outcomes; about 52% of strategies are driven by requests from executives or customers.':
    '54 % av roadmaperna beskriver produktion och 44 % utfall; omkring 52 % av strategierna drivs av önskemål från företagsledning eller kunder.',
  '80% of features are rarely or never used.': '80 % av funktionerna används sällan eller aldrig.',
  'Practitioners cite 5 to 10 engineers per product manager; one study of large vendors found 10 to 20 and worried outside that range; another writer says that no valid data exist and that 7 is folklore.':
    'Praktiker nämner 5 till 10 utvecklare per produktchef; en studie av stora leverantörer fann 10 till 20 och såg risker utanför det spannet; en annan skribent säger att det inte finns några giltiga data och att 7 är folklore.',
  'Advice on the first product manager differs: at about 5 engineers (two advisers), at 15 to 20 employees (one), at 20 to 40 engineers (one), or when a second product starts.':
    'Råden om den första produktchefen skiljer sig: vid omkring 5 utvecklare (två rådgivare), vid 15 till 20 anställda (en), vid 20 till 40 utvecklare (en) eller när en andra produkt startar.',
  'Services of 15 to 25% of a software firm’s revenue are called healthy and above 30% a sign of over-customising; another view caps them at 20% of subscription revenue.':
    'Tjänster på 15 till 25 % av ett programvaruföretags intäkter kallas sunt och över 30 % ett tecken på överdriven anpassning; en annan uppfattning sätter taket vid 20 % av abonnemangsintäkterna.',
  'A study of productisation describes six stages, from independent projects to a customisable or standard product.':
    'En studie av produktifiering beskriver sex etapper, från oberoende projekt till en anpassningsbar produkt eller standardprodukt.',
  'Releases at least every two weeks are named as the floor for a product way of working.':
    'Releaser minst varannan vecka anges som golvet för ett produktinriktat arbetssätt.',
  'One product owner is foreseen for one or two teams.': 'En produktägare är avsedd för ett eller två team.',
  'The obstacles to Agile named most often are resistance (48%), leadership participation (46%), uneven process (45%) and culture (44%); satisfaction fell from 72% to 59% by the 17th edition.':
    'De hinder för agila arbetssätt som nämns oftast är motstånd (48 %), ledningens deltagande (46 %), ojämn process (45 %) och kultur (44 %); nöjdheten sjönk från 72 % till 59 % till den 17:e utgåvan.',
  'Ratings by oneself and by one’s supervisor correlate by about .22 (.34 corrected); self-ratings run about .32 standard deviations higher in Western samples.':
    'Betyg från en själv och från chefen korrelerar med omkring 0,22 (0,34 korrigerat); självbetyg ligger omkring 0,32 standardavvikelser högre i västerländska urval.',
  'A supportive work environment predicts whether training is used at work, most of all for open skills such as leadership.':
    'En stödjande arbetsmiljö förutsäger om utbildning används i arbetet, mest för öppna färdigheter som ledarskap.',
  'Pragmatic Institute annual survey 2019, n = 2,474':
    'Pragmatic Institutes årliga undersökning 2019, n = 2 474',
  'Pragmatic survey 2013, n about 1,800': 'Pragmatics undersökning 2013, n omkring 1 800',
  'Product Focus survey, reported second-hand': 'Product Focus undersökning, återgiven i andra hand',
  'Pragmatic survey 2017, n > 3,500': 'Pragmatics undersökning 2017, n > 3 500',
  '280 Group, now Productside: 15 skills, 74 items, scale 1 to 10, more than 5,700 responses by the third edition':
    '280 Group, numera Productside: 15 kompetenser, 74 frågor, skala 1 till 10, mer än 5 700 svar till och med tredje utgåvan',
  '280 Group benchmark 2019, n about 1,680': '280 Groups jämförelse 2019, n omkring 1 680',
  'McKinsey product management index 2018': 'McKinseys index för produktledning 2018',
  'McKinsey, data of November 2022': 'McKinsey, data från november 2022',
  'Tolpagorni profile study': 'Tolpagornis profilstudie',
  'Product Management Festival benchmark 2019, n > 1,000':
    'Product Management Festivals jämförelse 2019, n > 1 000',
  'Torres, continuous discovery (several summaries)':
    'Torres, kontinuerlig discovery (flera sammanfattningar)',
  'ProductPlan 2023, n > 1,500': 'ProductPlan 2023, n > 1 500',
  'Pendo 2019, 615 subscriptions': 'Pendo 2019, 615 abonnemang',
  'Sharebird answers; TCGen; Blackblot': 'Svar på Sharebird; TCGen; Blackblot',
  'Mehta; Prodify; an adviser blog; IdeaPlan; Tolpagorni':
    'Mehta; Prodify; en rådgivares blogg; IdeaPlan; Tolpagorni',
  'TSIA quoted second-hand; Kellogg': 'TSIA, citerad i andra hand; Kellogg',
  'Utrecht University 2010': 'Utrechts universitet 2010',
  'State of Agile, 14th (n = 1,121) and 17th editions': 'State of Agile, 14:e (n = 1 121) och 17:e utgåvan',
  'Heidemeier and Moser, 128 samples': 'Heidemeier och Moser, 128 urval',
  'Blume and others 2010, 89 studies': 'Blume med flera 2010, 89 studier',
};
