import type { TextCatalogue } from '../../../template/withTranslations';

export const facts: TextCatalogue = {
  'How many people have product management as their main job?':
    'Hur många personer har produktledning som huvudsakligt arbete?',
  'Include product owners who set direction; leave out those who only administer a backlog. Count people in post today, not open positions, and check the names against the organisation chart.':
    'Räkna med produktägare som sätter inriktningen; räkna inte dem som bara administrerar en backlog. Räkna personer på plats i dag, inte lediga tjänster, och stäm av namnen mot organisationsschemat.',
  people: 'personer',
  'How many people do product management beside another main job?':
    'Hur många personer arbetar med produktledning vid sidan av ett annat huvudsakligt arbete?',
  'Founders, lead engineers and key account managers often carry this second hat. Ask who decides what is built for each product; a name that is not on the list of product managers belongs here.':
    'Grundare, ledande utvecklare och kundansvariga bär ofta denna andra hatt. Fråga vem som för varje produkt bestämmer vad som byggs; ett namn som inte står på listan över produktchefer hör hit.',
  'How many engineers, designers and testers work on your products?':
    'Hur många utvecklare, designer och testare arbetar med era produkter?',
  'Heads, not full-time equivalents. Contractors who have worked on the product for more than three months count, and so do people who build it inside customer projects.':
    'Personer, inte heltidstjänster. Inhyrda som har arbetat med produkten i mer än tre månader räknas, och det gör även de som bygger den inom kundprojekt.',
  'How many products or modules have a price or an owner of their own?':
    'Hur många produkter eller moduler har eget pris eller egen ägare?',
  'Take the price list and the organisation chart side by side. Versions and customer variants of the same product count once.':
    'Lägg prislistan och organisationsschemat bredvid varandra. Versioner och kundvarianter av samma produkt räknas en gång.',
  'How many organisations are active, paying customers?':
    'Hur många organisationer är aktiva, betalande kunder?',
  'Organisations, not users or sites. Active means invoiced in the last twelve months. For a consumer product enter 300, where the measure stops rising.':
    'Organisationer, inte användare eller anläggningar. Aktiv betyder fakturerad under de senaste tolv månaderna. Ange 300 för en konsumentprodukt, där måttet slutar stiga.',
  organisations: 'organisationer',
  'How many development teams are there?': 'Hur många utvecklingsteam finns det?',
  'A team is a group that plans its work together. Enter 0 when all development is bought in, and 1 when everybody works from one list.':
    'Ett team är en grupp som planerar sitt arbete tillsammans. Ange 0 när all utveckling köps in och 1 när alla arbetar från en lista.',
  'What share of the development teams works in an Agile way now, or will within twelve months?':
    'Hur stor andel av utvecklingsteamen arbetar agilt nu, eller kommer att göra det inom tolv månader?',
  'Count a team when it works in short cycles from an ordered list and shows results at the end of each. The label does not matter, and a plan counts only when a start date has been named.':
    'Räkna ett team när det arbetar i korta cykler från en ordnad lista och visar resultat i slutet av varje cykel. Etiketten spelar ingen roll, och en plan räknas bara när ett startdatum är angivet.',
  '% of teams': '% av teamen',
  'What share of the revenue of the last twelve months came from work for a single customer?':
    'Hur stor andel av de senaste tolv månadernas intäkter kom från arbete för en enda kund?',
  'Work that only one named customer asked for and gets: bespoke development, special versions, integration projects. Ask finance for the figure; when it is an estimate, say so in a note and ask two people independently.':
    'Arbete som bara en viss kund har bett om och får: kundanpassad utveckling, specialversioner, integrationsprojekt. Be Ekonomi om siffran; är den en uppskattning, säg det i en anteckning och fråga två personer oberoende av varandra.',
  '% of revenue': '% av intäkterna',
  'What share of revenue from work for a single customer does leadership want in twenty-four months?':
    'Hur stor andel intäkter från arbete för en enda kund vill ledningen ha om tjugofyra månader?',
  'Ask for a figure that is written in a plan. When leaders name different figures, leave the line blank until they have agreed: the disagreement is worth raising in itself.':
    'Be om en siffra som står i en plan. Om ledarna nämner olika siffror, lämna raden tom tills de har enats: oenigheten är i sig värd att ta upp.',
  'Where does the company stand between customer projects and standard products?':
    'Var står företaget mellan kundprojekt och standardprodukter?',
  'Read all four aloud and let the sponsor choose. Choose the first only when the decision has been announced inside the company; otherwise the move is under discussion.':
    'Läs upp alla fyra och låt sponsorn välja. Välj den första bara när beslutet har meddelats inom företaget; annars diskuteras övergången.',
  'The move from customer projects to standard products has been decided':
    'Övergången från kundprojekt till standardprodukter är beslutad',
  'The move from customer projects to standard products is being discussed':
    'Övergången från kundprojekt till standardprodukter diskuteras',
  'The company already sells standard products': 'Företaget säljer redan standardprodukter',
  'The company stays a project business on purpose': 'Företaget förblir medvetet ett projektföretag',
  'By how much have revenue or headcount grown in the last twelve months?':
    'Hur mycket har intäkterna eller antalet anställda vuxit under de senaste tolv månaderna?',
  'Take whichever of the two is higher, and leave out growth that was bought with another company. A decline is entered with a minus sign.':
    'Ta det högre av de två, och räkna inte med tillväxt som köpts med ett annat företag. En minskning anges med minustecken.',
  '%': '%',
  'Is a merger, a reorganisation or a vacancy in the top product post expected within the next 90 days?':
    'Väntas en fusion, en omorganisation eller en vakans på den högsta produkttjänsten inom de närmaste 90 dagarna?',
  'Ask the sponsor alone and treat the answer as confidential. One credible sign is enough for yes, because training that starts before the new structure is named is usually wasted.':
    'Fråga sponsorn i enrum och behandla svaret som konfidentiellt. Ett trovärdigt tecken räcker för ja, för utbildning som börjar innan den nya strukturen är utsedd är oftast bortkastad.',
  'Yes, at least one of these is expected': 'Ja, minst en av dessa väntas',
  'No, none of these is expected': 'Nej, ingen av dessa väntas',
};
