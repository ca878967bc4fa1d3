import type { TextCatalogue } from '../../../template/withTranslations';

export const scale: TextCatalogue = {
  'Readiness for size': 'Beredskap för storlek',
  'Whether product management has the people, place, decision routes and routines that a company of this size and growth needs.':
    'Om produktledningen har de människor, den plats, de beslutsvägar och de rutiner som ett företag av den här storleken och tillväxten behöver.',
  'Grown to a size that needs real product management':
    'Vuxit till en storlek som kräver verklig produktledning',
  'What worked across one table no longer does: more products, customers and teams than the founders can keep in their heads. Choices wait at the top, teams build past each other, and customers hear different promises.':
    'Det som fungerade över ett bord gör det inte längre: fler produkter, kunder och team än grundarna kan hålla i huvudet. Val väntar i toppen, team bygger förbi varandra, och kunder får olika löften.',
  'The median answer is {{value}} builders for each product manager':
    'Medianen av svaren är {{value}} utvecklare per produktchef',
  'There are too many builders for each product manager': 'Det finns för många utvecklare per produktchef',
  'Nobody has product management as a main job, at an exposure of {{value}} of 100':
    'Ingen har produktledning som huvudsakligt arbete, vid en exponering på {{value}} av 100',
  '{{value}} different signs of growing pains were each named by at least two people':
    '{{value}} olika tecken på växtvärk nämndes vart och ett av minst två personer',
  'Several signs of growing pains were each named by at least two people':
    'Flera tecken på växtvärk nämndes vart och ett av minst två personer',
  'Product management capacity': 'Kapacitet för produktledning',
  'There is enough product management attention for the amount of product being built.':
    'Det finns tillräckligt med uppmärksamhet från produktledningen för den mängd produkt som byggs.',
  'No amount of skill makes up for an empty chair. An area without a product manager is still steered, only by whoever happens to be nearest.':
    'Ingen mängd kompetens uppväger en tom stol. Ett område utan produktchef styrs ändå, fast av den som råkar vara närmast.',
  'There is no product manager, or each one serves more than 20 builders.':
    'Det finns ingen produktchef, eller var och en arbetar åt fler än 20 utvecklare.',
  'Each product manager serves 12 to 16 builders, and some product areas belong to nobody.':
    'Varje produktchef arbetar åt 12 till 16 utvecklare, och några produktområden hör till ingen.',
  'Each product manager serves 5 to 9 builders, and every product area has a named owner.':
    'Varje produktchef arbetar åt 5 till 9 utvecklare, och varje produktområde har en namngiven ägare.',
  'Place in the organisation': 'Plats i organisationen',
  'Product management has described roles and levels and a place of its own in the organisation.':
    'Produktledningen har beskrivna roller och nivåer och en egen plats i organisationen.',
  'Position decides whether product management speaks before a decision is taken or explains it afterwards.':
    'Placeringen avgör om produktledningen talar före ett beslut eller förklarar det efteråt.',
  'There is no such function, or its people are staff inside another one.':
    'Det finns ingen sådan funktion, eller så är dess medarbetare stab inom en annan.',
  'Product management has its own manager, who reports inside marketing or technology.':
    'Produktledningen har en egen chef, som rapporterar inom marknad eller teknik.',
  'Product management is a function of its own at the top table, with described levels.':
    'Produktledningen är en egen funktion vid ledningens bord, med beskrivna nivåer.',
  'Speed of decisions': 'Beslutens snabbhet',
  'Product decisions are taken quickly, and close to the people who do the work.':
    'Produktbeslut fattas snabbt, och nära dem som gör arbetet.',
  'When choices wait for one person, the calendar of that person becomes the real release plan.':
    'När val väntar på en person blir den personens kalender den verkliga releaseplanen.',
  'Even routine choices wait weeks for a founder.': 'Även rutinval väntar veckor på en grundare.',
  'Many choices are made within a week, and the unusual ones go upwards.':
    'Många val görs inom en vecka, och de ovanliga går uppåt.',
  'The team itself makes most choices within three days.': 'Teamet gör självt de flesta val inom tre dagar.',
  'Routines and portfolio': 'Rutiner och portfölj',
  'Repeatable routines lead from an idea to the retirement of a product, and across all products.':
    'Upprepningsbara rutiner leder från en idé till avvecklingen av en produkt, och över alla produkter.',
  'With several products, attention to each is not enough. They have to be compared, or the money stays where it has always been.':
    'Med flera produkter räcker det inte med uppmärksamhet på var och en. De måste jämföras, annars stannar pengarna där de alltid har varit.',
  'There is no routine, and the money goes where it went last year.':
    'Det finns ingen rutin, och pengarna går dit de gick förra året.',
  'Roadmap and launch follow a routine, but nobody looks across the products.':
    'Roadmap och lansering följer en rutin, men ingen ser över alla produkter.',
  'Screening of ideas, business cases, portfolio reviews and retirement decisions all run on a calendar.':
    'Sållning av idéer, affärskalkyler, portföljgenomgångar och avvecklingsbeslut följer alla en kalender.',
  'Leading and growing product managers': 'Leda och utveckla produktchefer',
  'Somebody in the house is able to lead product managers and help them grow.':
    'Någon i huset kan leda produktchefer och hjälpa dem att växa.',
  'People learn a craft from someone who has practised it. Where nobody has, each product manager invents the job again.':
    'Man lär sig ett hantverk av någon som har utövat det. Där ingen har det uppfinner varje produktchef jobbet på nytt.',
  'Nobody who leads the product managers has done the job.':
    'Ingen av dem som leder produktcheferna har själv haft jobbet.',
  'The product managers have a lead, who also runs a product full time.':
    'Produktcheferna har en ledare, som också driver en produkt på heltid.',
  'A dedicated, experienced lead is in post, and onboarding and coaching take place.':
    'En erfaren ledare på heltid är på plats, och introduktion och coachning sker.',
  'How many builders, meaning engineers, designers and testers, does one full-time product manager serve?':
    'Hur många utvecklare, designer och testare arbetar en produktchef på heltid åt?',
  'Count people, not posts, and add up part-time product management to full jobs. Where there is no product manager, enter the number of all builders. Leaders often count vacancies as filled, so do the sum together on the organisation chart; having done that, mark the facet as verified.':
    'Räkna personer, inte tjänster, och lägg ihop produktledning på deltid till hela tjänster. Där det inte finns någon produktchef, ange antalet av alla utvecklare. Ledare räknar ofta vakanser som tillsatta, så gör uträkningen tillsammans på organisationsschemat; märk aspekten som verifierad när ni har gjort det.',
  'Which product manager serves the most builders, and what gets too little attention there?':
    'Vilken produktchef arbetar åt flest utvecklare, och vad får för lite uppmärksamhet där?',
  'Whom did the team turn to the last time its product manager was not available?':
    'Vem vände sig teamet till senast när dess produktchef inte var tillgänglig?',
  'Think of all your product areas. For how many of them does a named person do the whole product management job?':
    'Tänk på alla era produktområden. För hur många av dem utför en namngiven person hela produktledningen?',
  'For none of them': 'För inget av dem',
  'For fewer than half of them': 'För färre än hälften av dem',
  'For about half of them': 'För ungefär hälften av dem',
  'For most of them': 'För de flesta av dem',
  'For all of them': 'För alla',
  'The whole job runs from market understanding to business result; somebody who only orders a backlog does not cover an area. Let the respondent list the areas and put a name beside each, and note any product owner who serves more than two teams. A coverage list that two groups fill in alike is enough to mark the facet as verified.':
    'Hela jobbet går från marknadsförståelse till affärsresultat; någon som bara ordnar en backlog täcker inte ett område. Låt respondenten lista områdena och sätta ett namn vid vart och ett, och anteckna varje produktägare som arbetar åt fler än två team. En täckningslista som två grupper fyller i lika räcker för att märka aspekten som verifierad.',
  'Which area has no name beside it, and who took its latest product decision?':
    'Vilket område har inget namn vid sig, och vem fattade dess senaste produktbeslut?',
  'Is there an owner who serves several teams, and what waited for that person last week?':
    'Finns det en ägare som arbetar åt flera team, och vad väntade på den personen förra veckan?',
  'Where does product management sit in the organisation?': 'Var sitter produktledningen i organisationen?',
  'There is no product management function': 'Det finns ingen produktledningsfunktion',
  'Its people are staff inside sales or development':
    'Dess medarbetare är stab inom försäljning eller utveckling',
  'It sits inside marketing or technology and has its own manager':
    'Den sitter inom marknad eller teknik och har en egen chef',
  'It is a function of its own, one level below the top team':
    'Den är en egen funktion, en nivå under ledningsgruppen',
  'It is a function of its own with a seat in the top team':
    'Den är en egen funktion med en plats i ledningsgruppen',
  'Ask where the line ends today, not where the next reorganisation will put it. A title can hide the position: a head of product who meets the top team only by invitation belongs to the fourth option. The organisation chart and the invitation list of the latest management meeting allow you to mark the facet as verified.':
    'Fråga var linjen slutar i dag, inte var nästa omorganisation kommer att lägga den. En titel kan dölja placeringen: en produktdirektör som träffar ledningsgruppen bara på inbjudan hör till det fjärde alternativet. Organisationsschemat och kallelselistan till det senaste ledningsmötet låter dig märka aspekten som verifierad.',
  'Who spoke for the product when the latest budget was set?':
    'Vem talade för produkten när den senaste budgeten sattes?',
  'Which recent decision about the product did product management hear of only afterwards?':
    'Vilket beslut om produkten nyligen fick produktledningen höra om först efteråt?',
  'How are product roles and their levels described?': 'Hur är produktroller och deras nivåer beskrivna?',
  'They are not described at all': 'De är inte beskrivna alls',
  'There are titles, but nothing behind them': 'Det finns titlar, men inget bakom dem',
  'Some of the roles are described': 'Några av rollerna är beskrivna',
  'All roles are described, with levels': 'Alla roller är beskrivna, med nivåer',
  'All roles are described with levels, and the text is used for hiring, pay and growth':
    'Alla roller är beskrivna med nivåer, och texten används vid rekrytering, lönesättning och utveckling',
  'Ask to see the text before you choose. A job advert is not a role description, and a company-wide career ladder counts only if it names product work. Mark the facet as verified when you have read the text; for the last option, ask to see one hiring or pay decision that referred to it.':
    'Be att få se texten innan du väljer. En jobbannons är ingen rollbeskrivning, och en karriärstege för hela företaget räknas bara om den nämner produktarbete. Märk aspekten som verifierad när du har läst texten; be för det sista alternativet att få se ett rekryterings- eller lönebeslut som hänvisade till den.',
  'What was the latest hire or promotion in product management based on?':
    'Vad byggde den senaste anställningen eller befordran inom produktledningen på?',
  'What would a product manager have to show next year to reach the next level?':
    'Vad skulle en produktchef behöva visa nästa år för att nå nästa nivå?',
  'When somebody asks which of two things should come first, how many working days does it typically take to get an answer?':
    'När någon frågar vilken av två saker som ska komma först, hur många arbetsdagar tar det vanligtvis att få ett svar?',
  'working days': 'arbetsdagar',
  'Go through the last three real questions of this kind and enter the middle value; people recall the worst case first. The clock runs from the question to an answer one can act on, so “we will discuss it” does not stop it. Dates in tickets or messages are evidence: once you have read them, mark the facet as verified.':
    'Gå igenom de tre senaste verkliga frågorna av det här slaget och ange mittvärdet; man minns det värsta fallet först. Klockan går från frågan till ett svar man kan handla efter, så ”vi ska diskutera det” stoppar den inte. Datum i ärenden eller meddelanden är underlag: när du har läst dem, märk aspekten som verifierad.',
  'Take the last three such questions: when was each one asked, and when was it settled?':
    'Ta de tre senaste sådana frågorna: när ställdes var och en, och när avgjordes den?',
  'What did the team do while it waited for the slowest of them?':
    'Vad gjorde teamet medan det väntade på den långsammaste av dem?',
  'How many of the routine choices about the product wait for a founder or a top executive?':
    'Hur många av rutinvalen om produkten väntar på en grundare eller högsta chef?',
  'Nearly all of them': 'Nästan alla',
  'Most of them': 'De flesta av dem',
  'About half of them': 'Ungefär hälften av dem',
  'A few of them': 'Några få av dem',
  'None of them': 'Inget av dem',
  'A choice is routine if it could be reversed within a month. Put the question neutrally, especially when the founder is the respondent: the subject is the route of decisions, not the person. Executives tend to see few waiting choices because nobody shows them the queue, so compare their answer with that of development.':
    'Ett val är rutin om det kan tas tillbaka inom en månad. Ställ frågan neutralt, särskilt när grundaren är respondenten: ämnet är beslutens väg, inte personen. Företagsledningar ser ofta få väntande val eftersom ingen visar dem kön, så jämför deras svar med utvecklingens.',
  'Which routine choice went to the top most recently, and what would have happened without it?':
    'Vilket rutinval gick senast till toppen, och vad hade hänt utan det?',
  'What did you last decide yourself that would have gone upwards a year ago?':
    'Vad beslutade du senast själv som för ett år sedan skulle ha gått uppåt?',
  'Which of these happen as a routine, with a date in the calendar?':
    'Vilka av dessa sker som rutin, med ett datum i kalendern?',
  'New opportunities are screened before work on them begins':
    'Nya möjligheter sållas innan arbetet med dem börjar',
  'Larger items pass a business-case gate': 'Större punkter passerar en grind med affärskalkyl',
  'All products are reviewed together as a portfolio':
    'Alla produkter gås igenom tillsammans som en portfölj',
  'The roadmap is renewed in a steady rhythm': 'Roadmapen förnyas i jämn takt',
  'Readiness is checked before a launch': 'Beredskapen kontrolleras före en lansering',
  'Results are reviewed after a launch': 'Resultaten följs upp efter en lansering',
  'End-of-life decisions are made for old products or features':
    'Avvecklingsbeslut fattas för gamla produkter eller funktioner',
  'None of these happens as a routine': 'Inget av detta sker som rutin',
  'A routine has a date in the calendar, a person who calls it and a next time; a good meeting held once is not one. Read the list aloud slowly and ask for the date of the latest occurrence before you tick. Calendar entries or minutes for at least half of the ticked items are a fair basis for marking the facet as verified.':
    'En rutin har ett datum i kalendern, en person som kallar till den och en nästa gång; ett bra möte som hållits en gång är ingen rutin. Läs listan långsamt och fråga efter datumet för det senaste tillfället innan du kryssar. Kalenderposter eller protokoll för minst hälften av det förkryssade är en rimlig grund för att märka aspekten som verifierad.',
  'When did each of these last take place, and what was decided there?':
    'När ägde var och en av dessa senast rum, och vad beslutades där?',
  'Which of them was cancelled in the busiest month of this year?':
    'Vilken av dem ställdes in under årets mest hektiska månad?',
  'How is money divided among your products?': 'Hur fördelas pengarna mellan era produkter?',
  'As it was last year': 'Som förra året',
  'By the influence of the people who ask': 'Efter inflytandet hos dem som ber',
  'By lists of requests': 'Efter listor med önskemål',
  'By cases that are compared with each other': 'Efter kalkyler som jämförs med varandra',
  'By cases that are compared with each other and adjusted every quarter':
    'Efter kalkyler som jämförs med varandra och justeras varje kvartal',
  'Start from the latest budget round rather than from the written process. Choose “not applicable” only if the respondent answers for a single product and has no view of the others. Finance can usually show the development money per product for two years: shares that barely move point to the first step, and the table itself allows you to mark the facet as verified.':
    'Utgå från den senaste budgetrundan snarare än från den skrivna processen. Välj ”ej tillämpligt” bara om respondenten svarar för en enda produkt och inte har någon inblick i de andra. Ekonomi kan oftast visa utvecklingspengarna per produkt för två år: andelar som knappt rör sig pekar på det första steget, och själva tabellen låter dig märka aspekten som verifierad.',
  'Which product received more money in the last round, and which received less because of it?':
    'Vilken produkt fick mer pengar i den senaste rundan, och vilken fick mindre på grund av det?',
  'What did you have in front of you when that was decided?': 'Vad hade ni framför er när det beslutades?',
  'Who leads the product managers and helps them develop?':
    'Vem leder produktcheferna och hjälper dem att utvecklas?',
  'A manager who has no product management background': 'En chef utan bakgrund i produktledning',
  'A lead who also runs a product full time': 'En ledare som också driver en produkt på heltid',
  'A dedicated and experienced lead': 'En erfaren ledare på heltid',
  'A dedicated and experienced lead who coaches and keeps written development plans':
    'En erfaren ledare på heltid som coachar och håller skrivna utvecklingsplaner',
  'If the respondent is the lead, ask how their last full week was spent before you choose between the third and fourth options. Product managers describe what they receive and leaders what they intend; keep both answers. For the last option ask to see that plans exist, without reading personal content, and then mark the facet as verified.':
    'Om respondenten är ledaren, fråga hur dennes senaste hela vecka användes innan du väljer mellan det tredje och fjärde alternativet. Produktchefer beskriver vad de får och ledare vad de avser; behåll båda svaren. Be för det sista alternativet att få se att planer finns, utan att läsa personligt innehåll, och märk sedan aspekten som verifierad.',
  'When was the latest development talk with a product manager, and what followed from it?':
    'När var det senaste utvecklingssamtalet med en produktchef, och vad följde av det?',
  'Whom did a product manager last ask for advice on the craft, and what about?':
    'Vem bad en produktchef senast om råd i yrket, och om vad?',
  'How does a new product manager become effective here?': 'Hur blir en ny produktchef effektiv här?',
  'Alone, by trial and error': 'Ensam, genom att pröva sig fram',
  'By asking around': 'Genom att fråga runt',
  'With some introduction in the first days': 'Med viss introduktion de första dagarna',
  'With a plan for the first 90 days': 'Med en plan för de första 90 dagarna',
  'With a plan, a buddy and feedback after 30, 60 and 90 days':
    'Med en plan, en fadder och återkoppling efter 30, 60 och 90 dagar',
  'Ask the person who started most recently first; the memory of a long-serving colleague is of another company. Internal moves into the role count as well. Choose “not applicable” only if no product manager was ever recruited or appointed. A dated onboarding plan for a real person is the evidence for marking the facet as verified.':
    'Fråga först den som började senast; en mångårig kollegas minne gäller ett annat företag. Interna byten till rollen räknas också. Välj ”ej tillämpligt” bara om ingen produktchef någonsin har rekryterats eller utsetts. En daterad introduktionsplan för en verklig person är underlaget för att märka aspekten som verifierad.',
  'How did the first three months of the latest newcomer go, week by week?':
    'Hur gick de tre första månaderna för den senaste nykomlingen, vecka för vecka?',
  'What did that person learn only by making a mistake?':
    'Vad lärde sig den personen bara genom att göra ett misstag?',
  'Which of these have you seen in the last twelve months?':
    'Vilka av dessa har du sett under de senaste tolv månaderna?',
  'The founder has become the bottleneck': 'Grundaren har blivit flaskhalsen',
  'A second product or a second customer segment has been added':
    'En andra produkt eller ett andra kundsegment har tillkommit',
  'Several teams build things that overlap': 'Flera team bygger saker som överlappar',
  'Customers hear different promises from different people': 'Kunder får olika löften från olika personer',
  'Each department has its own version of the roadmap': 'Varje avdelning har sin egen version av roadmapen',
  'People are hired without anyone knowing the priorities':
    'Människor anställs utan att någon känner till prioriteringarna',
  'Nobody owns the price or the retirement of products':
    'Ingen ansvarar för produkternas pris eller avveckling',
  'Dependencies between teams delay releases': 'Beroenden mellan team fördröjer releaser',
  'None of these has appeared': 'Inget av dessa har visat sig',
  'These are growing pains, not faults of anyone; saying so first makes honest answers easier. Tick only what the respondent has seen themselves and can tell in a sentence. The answer is not scored, but signs that two or more people name independently can raise the urgency, so do not mention what others have ticked.':
    'Detta är växtvärk, inte någons fel; att säga det först gör det lättare att svara ärligt. Kryssa bara för det som respondenten själv har sett och kan berätta i en mening. Svaret poängsätts inte, men tecken som två eller fler nämner oberoende av varandra kan öka brådskan, så nämn inte vad andra har kryssat för.',
  'Which of these costs you the most at the moment, and when did you last notice it?':
    'Vilket av dessa kostar er mest just nu, och när märkte du det senast?',
  'What has already been tried against it?': 'Vad har redan prövats mot det?',
};
