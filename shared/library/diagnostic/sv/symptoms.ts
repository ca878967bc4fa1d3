import type { TextCatalogue } from '../../../template/withTranslations';

export const symptoms: TextCatalogue = {
  'No problem: this does not concern us': 'Inget problem: detta berör oss inte',
  'Slight: it comes up now and then, with little harm':
    'Lindrigt: det dyker upp då och då, utan större skada',
  'Noticeable: it costs us time or money more than once a quarter':
    'Märkbart: det kostar oss tid eller pengar mer än en gång i kvartalet',
  'Serious: it endangers results we have promised': 'Allvarligt: det hotar resultat som vi har lovat',
  'Severe and lasting: it has hurt the business for a long time':
    'Mycket allvarligt och långvarigt: det har skadat verksamheten länge',
  'Lagging sales': 'Trög försäljning',
  'How much of a problem are lagging sales at the moment?': 'Hur stort problem är trög försäljning just nu?',
  'Ask for the feeling first and the figures later. Note which product and which kind of customer the respondent has in mind, because sales rarely lag everywhere at once.':
    'Fråga först efter känslan och senare efter siffrorna. Anteckna vilken produkt och vilken typ av kund respondenten tänker på, för försäljningen är sällan trög överallt på en gång.',
  'Train the sellers or replace them': 'Utbilda säljarna eller byt ut dem',
  'The product is weaker than the alternatives a buyer compares it with':
    'Produkten är svagare än de alternativ som en köpare jämför den med',
  'The product is aimed at the wrong segment or carries the wrong price':
    'Produkten riktar sig till fel segment eller har fel pris',
  'The sellers lack a message and proof that the product is worth its price':
    'Säljarna saknar ett budskap och bevis för att produkten är värd sitt pris',
  'Every deal is bespoke, so that sales cycles are long':
    'Varje affär är kundspecifik, så att säljcyklerna blir långa',
  'Notes on won and lost deals of the last two quarters':
    'Anteckningar om vunna och förlorade affärer från de två senaste kvartalen',
  'The trend of discounts over the last two years': 'Hur rabatterna har utvecklats under de två senaste åren',
  'The length of the sales cycle for standard deals against bespoke ones':
    'Säljcykelns längd för standardaffärer jämfört med kundspecifika',
  'Sellers with the same product and comparable territories differ by more than a factor of two, or few first meetings are held at all':
    'Säljare med samma produkt och jämförbara distrikt skiljer sig med mer än en faktor två, eller så hålls det knappt några första möten alls',
  'Slow development': 'Långsam utveckling',
  'How much of a problem is slow development at the moment?':
    'Hur stort problem är långsam utveckling just nu?',
  'Find out what slow is measured against: a promise, a competitor or an earlier time. Developers and executives often mean different things, so keep the respondent’s own example in a note.':
    'Ta reda på vad långsamt mäts mot: ett löfte, en konkurrent eller en tidigare period. Utvecklare och företagsledning menar ofta olika saker, så spara respondentens eget exempel i en anteckning.',
  'Introduce a new process or a new tool': 'Inför en ny process eller ett nytt verktyg',
  'Too many items are in progress at once': 'För många saker pågår samtidigt',
  'Priorities change in the middle of a cycle': 'Prioriteringarna ändras mitt i en cykel',
  'Bespoke work takes the capacity that was meant for the product':
    'Kundspecifikt arbete tar den kapacitet som var avsedd för produkten',
  'There is no goal by which the teams could decide':
    'Det finns inget mål som teamen skulle kunna besluta efter',
  'The number of items in progress per team today': 'Antalet pågående arbeten per team i dag',
  'The number of priority changes in each of the last cycles':
    'Antalet ändrade prioriteringar i var och en av de senaste cyklerna',
  'Development capacity of the last quarter, divided by customer':
    'Det senaste kvartalets utvecklingskapacitet, fördelad per kund',
  'Build and test automation is poor, or defects and old code take more than 40% of the capacity':
    'Automatiseringen av bygge och test är dålig, eller så tar fel och gammal kod mer än 40 % av kapaciteten',
  'Missing leads': 'Uteblivna leads',
  'How much of a problem is it at the moment that marketing brings too few good leads?':
    'Hur stort problem är det just nu att marknadsföringen ger för få bra leads?',
  'Good means that sales accepts the lead. Where marketing and sales count differently, record both views and compare them afterwards rather than settling the matter in the interview.':
    'Bra betyder att försäljningen godtar leadet. Där marknadsföring och försäljning räknar olika, anteckna båda synsätten och jämför dem efteråt i stället för att avgöra saken under intervjun.',
  'Hire a new agency': 'Anlita en ny byrå',
  'No segment has been chosen': 'Inget segment har valts',
  'Marketing gets neither a message nor proof from product':
    'Marknadsföringen får varken budskap eller bevis från produkt',
  'Launches arrive unannounced': 'Lanseringar kommer oanmälda',
  'The brief for the latest launch': 'Briefen för den senaste lanseringen',
  'The text that describes the target segment': 'Texten som beskriver målsegmentet',
  'Requests for content that product has left unanswered':
    'Önskemål om innehåll som produkt har lämnat obesvarade',
  'Traffic and reach are low while the message does well in tests':
    'Trafik och räckvidd är låga medan budskapet går bra i tester',
  'Customers leaving': 'Kunder som lämnar',
  'How much of a problem are customers who leave or do not renew at the moment?':
    'Hur stort problem är kunder som lämnar eller inte förnyar just nu?',
  'Count a customer who stays under protest or cuts the contract in half as leaving. Ask for two names the respondent regrets: they are easier to follow up than a rate.':
    'Räkna en kund som stannar under protest eller halverar avtalet som en som lämnar. Be om två namn som respondenten beklagar: de är lättare att följa upp än en procentsats.',
  'Add support staff': 'Anställ fler i supporten',
  'Customers were won outside the segment the product fits':
    'Kunder vanns utanför det segment som produkten passar',
  'The features that were built are not used': 'Funktionerna som byggdes används inte',
  'Nobody checks what effect a release has had': 'Ingen kontrollerar vilken effekt en release har haft',
  'Reasons for leaving, divided by segment': 'Skälen till att lämna, fördelade per segment',
  'Use of the main features by customer': 'Användning av huvudfunktionerna per kund',
  'The log of promises made to customers': 'Loggen över löften till kunder',
  'Service failures or the handling of contracts explain most of the exits':
    'Driftstörningar eller avtalshanteringen förklarar de flesta avhoppen',
  'A plan that keeps moving': 'En plan som ständigt flyttas',
  'How much of a problem is it at the moment that the product plan keeps moving?':
    'Hur stort problem är det just nu att produktplanen ständigt flyttas?',
  'A plan may move because something was learnt, which is healthy. Ask what moved last and who asked for it; this symptom is about changes that nobody can justify afterwards.':
    'En plan får flyttas för att man lärt sig något, och det är sunt. Fråga vad som flyttades senast och vem som bad om det; det här symtomet gäller ändringar som ingen i efterhand kan motivera.',
  'Plan more strictly': 'Planera striktare',
  'Product managers cannot say no': 'Produktcheferna kan inte säga nej',
  'Contracts set the plan': 'Avtal styr planen',
  'A founder changes the direction': 'En grundare ändrar inriktningen',
  'There is no strategy to hold on to': 'Det finns ingen strategi att hålla sig till',
  'The log of plan changes, with the person who asked for each':
    'Loggen över planändringar, med den person som bad om var och en',
  'The share of items that come from a single customer': 'Andelen punkter som kommer från en enda kund',
  'One external shock explains the changes': 'En enskild yttre chock förklarar ändringarna',
  'Growth without profit': 'Tillväxt utan vinst',
  'How much of a problem is it at the moment that revenue grows but profit does not?':
    'Hur stort problem är det just nu att intäkterna växer men inte vinsten?',
  'Not everybody sees the figures, so “don’t know” is a fair answer outside finance and the top team. Ask those who know since which year, and what was sold differently from then on.':
    'Alla ser inte siffrorna, så ”vet inte” är ett rimligt svar utanför Ekonomi och företagsledningen. Fråga dem som vet sedan vilket år, och vad som såldes annorlunda från och med då.',
  'Cut costs': 'Skär i kostnaderna',
  'Bespoke work is priced below what it costs': 'Kundspecifikt arbete prissätts under vad det kostar',
  'The price is set without evidence of the value for the customer':
    'Priset sätts utan belägg för värdet för kunden',
  'Old products are never retired': 'Gamla produkter avvecklas aldrig',
  'Margin by product and by customer': 'Marginal per produkt och per kund',
  'The list of product variants in use': 'Listan över produktvarianter i bruk',
  'The history of prices': 'Prishistoriken',
  'A one-off cost or a currency effect explains the shortfall':
    'En engångskostnad eller en valutaeffekt förklarar bortfallet',
};
