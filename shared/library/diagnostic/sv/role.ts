import type { TextCatalogue } from '../../../template/withTranslations';

export const role: TextCatalogue = {
  'Role clarity and focus': 'Rolltydlighet och fokus',
  'Whether the job of product management is understood alike by everyone around it, and whether its holders have the time and the backing to do it.':
    'Om arbetet med produktledning uppfattas lika av alla runt omkring, och om de som har det har tid och uppbackning att göra det.',
  'Unclear role, swamped by short-term work': 'Otydlig roll, översvämmad av kortsiktigt arbete',
  'Product managers are busy from morning to evening, everyone values their help, and yet nobody can say who prepares the next two years of the product.':
    'Produktcheferna är upptagna från morgon till kväll, alla uppskattar deras hjälp, och ändå kan ingen säga vem som förbereder produktens kommande två år.',
  'Product managers spend {{value}}% of their time reacting':
    'Produktcheferna lägger {{value}} % av sin tid på att reagera',
  'Product managers spend most of their time reacting':
    'Produktcheferna lägger det mesta av sin tid på att reagera',
  'The definition of the role scores only {{value}} of 100':
    'Rolldefinitionen får bara {{value}} poäng av 100',
  'Role definition': 'Rolldefinition',
  'There is a written, shared statement of what product managers do, what they do not do and what they share with others.':
    'Det finns en skriven, gemensam text om vad produktcheferna gör, vad de inte gör och vad de delar med andra.',
  'Where the statement is missing, each neighbour supplies a version of its own and product management becomes the general helper.':
    'Där texten saknas har varje angränsande funktion sin egen version, och produktledningen blir allas hjälpreda.',
  'Nothing exists beyond a job advert, and descriptions of the job contradict each other.':
    'Inget finns utöver en jobbannons, och beskrivningarna av arbetet motsäger varandra.',
  'A text exists inside product, but the neighbouring functions have never agreed to it.':
    'En text finns inom produkt, men de angränsande funktionerna har aldrig gått med på den.',
  'One page has been agreed with every neighbour, is revisited every year and is quoted when work is disputed.':
    'En sida är överenskommen med varje angränsande funktion, ses över varje år och åberopas när arbete är omtvistat.',
  'Focus of time': 'Tidens fokus',
  'How product managers’ time divides between market and strategy work, planned product work and reactive help.':
    'Hur produktchefernas tid fördelas mellan marknads- och strategiarbete, planerat produktarbete och reaktiv hjälp.',
  'Time is the only resource a product manager fully controls; if all of it goes to today, nobody prepares next year.':
    'Tid är den enda resurs en produktchef styr helt; om allt går till i dag förbereder ingen nästa år.',
  'More than 60% of the time is reactive, and strategy happens in the evening.':
    'Mer än 60 % av tiden är reaktiv, och strategi görs på kvällen.',
  'About half of the time is reactive, and market work is squeezed out in busy weeks.':
    'Ungefär hälften av tiden är reaktiv, och marknadsarbetet trängs undan under hektiska veckor.',
  'Less than 25% of the time is reactive, and protected weekly market time survives the quarter-end.':
    'Mindre än 25 % av tiden är reaktiv, och skyddad marknadstid varje vecka överlever kvartalsslutet.',
  'Boundaries and intake': 'Gränser och intag',
  'Neighbouring functions keep their own work, and requests to product come in by an agreed route.':
    'Angränsande funktioner behåller sitt eget arbete, och önskemål till produkt kommer in den överenskomna vägen.',
  'Leaking boundaries recreate the overload after every clean-up.':
    'Läckande gränser återskapar överbelastningen efter varje uppstädning.',
  'Product managers run demos, support and status chasing as routine, and requests go to whoever can be reached.':
    'Produktcheferna håller demonstrationer, ger support och jagar status som rutin, och önskemål går till den som går att nå.',
  'Most work sits in the right place, but deals and escalations jump the queue.':
    'Det mesta arbetet ligger på rätt plats, men affärer och eskaleringar går före i kön.',
  'There is one visible entry point, and misplaced work is handed back in the same week.':
    'Det finns en enda synlig ingång, och felplacerat arbete lämnas tillbaka samma vecka.',
  Mandate: 'Mandat',
  'Product managers hold decision rights and have backing from the top when they use them.':
    'Produktcheferna har beslutsrätt och får uppbackning uppifrån när de använder den.',
  'Training people to decide is wasted where they may not decide.':
    'Att utbilda människor i att besluta är bortkastat där de inte får besluta.',
  'Product choices are overruled as a habit.': 'Produktval körs vanemässigt över.',
  'Decisions hold unless a large customer objects.': 'Beslut står sig om inte en stor kund invänder.',
  'Named decisions belong to product management, and overrides are rare, explained and recorded.':
    'Namngivna beslut hör till produktledningen, och att de åsidosätts är sällsynt, förklaras och dokumenteras.',
  'Span and interruptions': 'Ansvarsbredd och avbrott',
  'How many products each product manager carries, and how often the working day is broken up.':
    'Hur många produkter varje produktchef bär, och hur ofta arbetsdagen splittras.',
  'Overload looks like incompetence from outside, and no course cures it.':
    'Överbelastning ser utifrån ut som inkompetens, och ingen kurs botar den.',
  'Each product manager carries five or more products, and most days are broken up.':
    'Varje produktchef bär fem eller fler produkter, och de flesta dagar är uppsplittrade.',
  'Each product manager carries three products and has several broken days per fortnight.':
    'Varje produktchef bär tre produkter och har flera uppsplittrade dagar på två veckor.',
  'Each product manager carries one or two products and has at most two broken days per fortnight.':
    'Varje produktchef bär en eller två produkter och har högst två uppsplittrade dagar på två veckor.',
  'Think of a typical recent month. How did product-management time divide between these seven kinds of work?':
    'Tänk på en typisk månad nyligen. Hur fördelades tiden för produktledning mellan dessa sju slags arbete?',
  'Learning about customers and the market': 'Lära om kunder och marknad',
  'Strategy, roadmap and business planning': 'Strategi, roadmap och affärsplanering',
  'Planned definition work with development': 'Planerat definitionsarbete med utvecklingen',
  'Planned launch and enablement work': 'Planerat arbete med lansering och införande',
  'Unplanned help for sales or for single customers':
    'Oplanerad hjälp till försäljning eller enskilda kunder',
  'Technical support and escalations': 'Teknisk support och eskaleringar',
  'Internal coordination, reporting and administration': 'Intern samordning, rapportering och administration',
  'Open the calendar of the last four weeks together and sort what is really there; do not accept the ideal week. A product leader answers for the average product manager. Start with the three unplanned kinds, which people tend to round down. Mark the facet as verified if the calendar or a time log was seen.':
    'Öppna kalendern för de senaste fyra veckorna tillsammans och sortera vad som faktiskt står där; godta inte idealveckan. En produktdirektör svarar för den genomsnittliga produktchefen. Börja med de tre oplanerade slagen, som man gärna avrundar nedåt. Märk aspekten som verifierad om kalendern eller en tidslogg har visats.',
  'What did you mean to do last week that was pushed aside?':
    'Vad tänkte du göra förra veckan som trängdes undan?',
  'Who or what pushed it aside?': 'Vem eller vad trängde undan det?',
  'Which of these seven was quite different a year ago, and what changed it?':
    'Vilken av dessa sju såg helt annorlunda ut för ett år sedan, och vad ändrade den?',
  'What exists in writing about what a product manager does, does not do and shares with others?':
    'Vad finns i skrift om vad en produktchef gör, inte gör och delar med andra?',
  'Nothing exists in writing': 'Inget finns i skrift',
  'A job advert or a profile kept by human resources': 'En jobbannons eller en profil hos HR',
  'A description that was made inside product': 'En beskrivning som gjorts inom produkt',
  'A description that was agreed with the neighbouring functions':
    'En beskrivning som överenskommits med de angränsande funktionerna',
  'An agreed description that was reviewed within the last year and is used to settle disputes':
    'En överenskommen beskrivning som setts över det senaste året och används för att avgöra tvister',
  'Ask to see the text before the answer is fixed, and read its date. Mark the facet as verified only if you have seen it. When the respondent believes it exists but cannot find it, choose the step that others could act on today and keep the remark in a note.':
    'Be att få se texten innan svaret fastställs, och läs dess datum. Märk aspekten som verifierad bara om du har sett den. Om respondenten tror att den finns men inte hittar den, välj det steg som andra skulle kunna handla efter i dag och spara kommentaren i en anteckning.',
  'When was it last quoted in a disagreement, and how did that end?':
    'När åberopades den senast vid en oenighet, och hur slutade det?',
  'Who outside product has agreed to it?': 'Vem utanför produkt har gått med på den?',
  'If two colleagues from your function each described the product manager’s job, how alike would their answers be?':
    'Om två kollegor från din funktion var för sig beskrev produktchefens arbete, hur lika skulle deras svar vara?',
  'They would contradict each other': 'De skulle motsäga varandra',
  'They would be different for the most part': 'De skulle till största delen vara olika',
  'They would share the same core and differ at the edges':
    'De skulle ha samma kärna och skilja sig i kanterna',
  'They would be nearly the same': 'De skulle vara nästan lika',
  'They would be the same, and in line with an agreed text':
    'De skulle vara lika, och i linje med en överenskommen text',
  'Invite the respondent to describe the job in their own words first and note it word for word; then ask how colleagues would put it. Set side by side, these descriptions are often the most telling page of the feedback meeting.':
    'Be respondenten att först beskriva arbetet med egna ord och anteckna det ordagrant; fråga sedan hur kollegor skulle uttrycka det. Sida vid sida är dessa beskrivningar ofta återkopplingsmötets mest talande sida.',
  'How would you describe the job yourself, in two sentences?':
    'Hur skulle du själv beskriva arbetet, i två meningar?',
  'Where did colleagues last disagree about whether something was the product manager’s task?':
    'När var kollegor senast oense om huruvida något var produktchefens uppgift?',
  'Imagine that a product manager gains one free day next week. How clear is the most valuable use of it?':
    'Tänk dig att en produktchef får en ledig dag nästa vecka. Hur klar är den mest värdefulla användningen av den?',
  'There is no idea what the day should be used for': 'Det finns ingen idé om vad dagen skulle användas till',
  'The day would be used to clear mail and tickets':
    'Dagen skulle användas till att beta av mejl och ärenden',
  'There would be a choice between several good things': 'Det skulle finnas flera bra saker att välja mellan',
  'The best use is fairly clear': 'Den bästa användningen är ganska klar',
  'The best use is obvious from the product goals': 'Den bästa användningen är given av produktmålen',
  'Let the respondent name the use before choosing a step, and write it down. Compare what product managers and their leaders name: two clear answers that differ are as much of a finding as no answer.':
    'Låt respondenten ange användningen innan ni väljer ett steg, och skriv ner den. Jämför vad produktchefer och deras chefer nämner: två klara svar som skiljer sig är lika mycket en iakttagelse som inget svar.',
  'What exactly would the day be used for?': 'Exakt vad skulle dagen användas till?',
  'When was the last day that really was used in that way?':
    'När var den senaste dagen som verkligen användes så?',
  'Which of these do product managers do as routine although another function should own them?':
    'Vilka av dessa gör produktcheferna rutinmässigt fast en annan funktion borde ansvara för dem?',
  'Supporting single deals and giving demos': 'Stödja enskilda affärer och hålla demonstrationer',
  'Giving first-line technical help': 'Ge teknisk hjälp i första linjen',
  'Writing the specification of one customer': 'Skriva en enskild kunds specifikation',
  'Chasing the status of projects': 'Jaga projekts status',
  'Coordinating tests': 'Samordna tester',
  'Administering orders or contracts': 'Administrera order eller avtal',
  'Supplying ad-hoc data and reports': 'Ta fram data och rapporter på begäran',
  'Training end users': 'Utbilda slutanvändare',
  'None of these is done as routine': 'Inget av detta görs rutinmässigt',
  'Routine means once a month or more. Read the list slowly and tick only what can be backed with an instance. Colleagues may see the work as helpful and well placed; what counts is whether another function should own it. The ticked items feed the role charter.':
    'Rutinmässigt betyder en gång i månaden eller oftare. Läs listan långsamt och kryssa bara för det som kan styrkas med ett exempel. Kollegor kan se arbetet som hjälpsamt och rätt placerat; det som räknas är om en annan funktion borde ansvara för det. Det förkryssade går in i rollbeskrivningen.',
  'Who would own this if product managers stopped doing it tomorrow?':
    'Vem skulle ansvara för detta om produktcheferna slutade göra det i morgon?',
  'When did it happen last, and how long did it take?': 'När hände det senast, och hur lång tid tog det?',
  'How do requests reach product management?': 'Hur når önskemål produktledningen?',
  'They go straight to whoever answers, and the loudest wins':
    'De går direkt till den som svarar, och den som ropar högst vinner',
  'They come through many channels, and nobody has an overview':
    'De kommer genom många kanaler, och ingen har överblick',
  'There is a list, but it is often bypassed': 'Det finns en lista, men den kringgås ofta',
  'There is one route, and it is mostly kept': 'Det finns en väg, och den följs för det mesta',
  'There is one route, with a visible status and rules that everyone knows':
    'Det finns en väg, med synlig status och regler som alla känner till',
  'Do not settle for a description of how it ought to work: take the last three requests the respondent made or received and trace each from first word to answer. Mark the facet as verified if you have seen the list or board with recent entries.':
    'Nöj dig inte med en beskrivning av hur det borde fungera: ta de tre senaste önskemålen som respondenten framförde eller fick och följ vart och ett från första ordet till svaret. Märk aspekten som verifierad om du har sett listan eller tavlan med färska poster.',
  'What happened to your last three requests, or to the last three that reached you?':
    'Vad hände med dina tre senaste önskemål, eller med de tre senaste som nådde dig?',
  'How would somebody find out today where a request stands?':
    'Hur skulle någon i dag ta reda på var ett önskemål befinner sig?',
  'A product manager declines a request that does not fit the strategy. What usually happens next?':
    'En produktchef avböjer ett önskemål som inte passar strategin. Vad händer vanligtvis sedan?',
  'The product manager is overruled almost always': 'Produktchefen körs nästan alltid över',
  'The product manager is overruled when somebody senior cares':
    'Produktchefen körs över när någon högt uppsatt bryr sig',
  'It goes either way, about half and half': 'Det går åt båda hållen, ungefär hälften var',
  'The refusal stands unless a key account is at risk': 'Avslaget står sig om inte en nyckelkund riskeras',
  'The refusal stands, and the person who asked hears the reason':
    'Avslaget står sig, och den som frågade får höra skälet',
  'Ask for the latest refusal and follow its fate to the end before reading the steps. If nobody can recall one, that is worth a note: where nothing is ever refused, the mandate has not been tested.':
    'Be om det senaste avslaget och följ dess öde till slutet innan du läser upp stegen. Om ingen minns något är det värt en anteckning: där inget någonsin avslås har mandatet inte prövats.',
  'What was the latest request that was refused, and what became of it?':
    'Vilket var det senaste önskemålet som avslogs, och vad blev det av det?',
  'Who could have turned that refusal round, and did they try?':
    'Vem hade kunnat vända det avslaget, och försökte de?',
  'Which of these decisions does the product manager take in practice, alone or together with others?':
    'Vilka av dessa beslut fattar produktchefen i praktiken, ensam eller tillsammans med andra?',
  'The choice of the target segment': 'Valet av målsegment',
  'The order of the roadmap': 'Roadmapens ordning',
  'The content of the next release': 'Innehållet i nästa release',
  'The proposal for price and packaging': 'Förslaget om pris och paketering',
  'Whether a launch goes ahead': 'Om en lansering blir av',
  'The retirement of a product or a feature': 'Avvecklingen av en produkt eller en funktion',
  'The product manager takes none of these decisions': 'Produktchefen fattar inget av dessa beslut',
  'In practice, not on paper: tick a decision only if the respondent can name the last time it was taken that way. Being heard before somebody else decides is not taking part. Mark the facet as verified if a decision table or a record of overrides was shown.':
    'I praktiken, inte på papperet: kryssa för ett beslut bara om respondenten kan ange när det senast fattades så. Att bli hörd innan någon annan beslutar är inte att delta. Märk aspekten som verifierad om en beslutstabell eller en förteckning över åsidosatta beslut har visats.',
  'Who could reverse this decision without asking the product manager?':
    'Vem skulle kunna upphäva det här beslutet utan att fråga produktchefen?',
  'Which of these was taken most recently, and who was in the room?':
    'Vilket av dessa fattades senast, och vilka var i rummet?',
  'How many products or large product areas does one product manager carry?':
    'Hur många produkter eller stora produktområden bär en produktchef?',
  'products per product manager': 'produkter per produktchef',
  'Count an area when it has its own customers or its own roadmap; versions and platforms of the same thing count once. Product managers answer for themselves, a product leader gives the average. A coverage map with names settles the matter and verifies the facet.':
    'Räkna ett område när det har egna kunder eller en egen roadmap; versioner och plattformar av samma sak räknas en gång. Produktchefer svarar för sig själva, en produktdirektör anger genomsnittet. En täckningskarta med namn avgör saken och verifierar aspekten.',
  'Which of your products got no attention from you last month?':
    'Vilken av dina produkter fick ingen uppmärksamhet av dig förra månaden?',
  'What would you hand over first if you could?': 'Vad skulle du lämna ifrån dig först om du kunde?',
  'On how many of the last ten working days did unplanned matters take up half a day or more?':
    'Hur många av de senaste tio arbetsdagarna tog oplanerade ärenden en halv dag eller mer?',
  'of the last ten working days': 'av de senaste tio arbetsdagarna',
  'Go back through the calendar day by day; memory keeps the worst days and forgets the others. Leave out leave and sickness and take ten days actually worked. When the fortnight was unusual, use the one before and say so in a note.':
    'Gå tillbaka genom kalendern dag för dag; minnet behåller de värsta dagarna och glömmer de andra. Räkna inte ledighet och sjukdom utan ta tio dagar som faktiskt arbetats. Om de två veckorna var ovanliga, använd de två före och säg det i en anteckning.',
  'What were the three most frequent sources of these matters?':
    'Vilka var de tre vanligaste källorna till dessa ärenden?',
  'Which of them could have waited until the next day?': 'Vilka av dem hade kunnat vänta till nästa dag?',
  'If product managers had only half their time, what should stop first, and what must never stop?':
    'Om produktcheferna bara hade halva sin tid, vad borde upphöra först, och vad får aldrig upphöra?',
  'Ask for one item of each kind and keep the respondent’s own words; they are the raw material of the charter workshop. Ask for consent if you may want to quote them.':
    'Be om en sak av varje slag och behåll respondentens egna ord; de är råmaterialet till workshoppen om rollbeskrivningen. Be om samtycke om du kan vilja citera dem.',
  'Who would notice first if that stopped, and after how long?':
    'Vem skulle märka det först om det upphörde, och efter hur lång tid?',
  'When did what must never stop last suffer because of other work?':
    'När blev det som aldrig får upphöra senast lidande av annat arbete?',
  'What do you most need from product management? Please put these six in order, the most needed first.':
    'Vad behöver du mest från produktledningen? Ordna dessa sex, det mest behövda först.',
  'Insight into customers and the market': 'Insikt om kunder och marknad',
  'Clear priorities for development': 'Tydliga prioriteringar för utvecklingen',
  'Help in single deals': 'Hjälp i enskilda affärer',
  'Launch and sales material': 'Lanserings- och säljmaterial',
  'Fast technical answers': 'Snabba tekniska svar',
  'Business results of the product': 'Produktens affärsresultat',
  'Product managers and their leaders rank what they believe the company most needs from them. The answers are compared between the product side and everyone else, so do not hint at a right order. Read the result out by group in the feedback meeting.':
    'Produktchefer och deras chefer rangordnar vad de tror att företaget mest behöver från dem. Svaren jämförs mellan produktsidan och alla andra, så antyd ingen rätt ordning. Läs upp resultatet per grupp på återkopplingsmötet.',
  'When did you last get what you put in first place, and when did you last miss it?':
    'När fick du senast det du satte främst, och när saknade du det senast?',
  'Where else would you get what you put last if product management did not supply it?':
    'Var skulle du annars få det du satte sist om produktledningen inte gav dig det?',
};
