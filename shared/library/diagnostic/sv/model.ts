import type { TextCatalogue } from '../../../template/withTranslations';

export const model: TextCatalogue = {
  'From projects to products': 'Från projekt till produkter',
  'How far the company has moved from delivering work to single customers towards selling one offer to many, and whether rules, money and habits support that move.':
    'Hur långt företaget har rört sig från att leverera arbete till enskilda kunder mot att sälja ett erbjudande till många, och om regler, pengar och vanor stöder den rörelsen.',
  'Moving from customer projects to standard products': 'På väg från kundprojekt till standardprodukter',
  'The company grew by building what each customer ordered and now wants to live from an offer it can sell again. Roadmap, rewards and reflexes still follow the next single contract, so the standard product keeps losing to it.':
    'Företaget växte genom att bygga vad varje kund beställde och vill nu leva på ett erbjudande som det kan sälja igen. Roadmap, belöningar och reflexer följer fortfarande nästa enskilda avtal, så standardprodukten fortsätter att förlora mot det.',
  'The bespoke share of revenue must fall by {{value}} percentage points to reach what leadership wants':
    'Den kundspecifika andelen av intäkterna måste sjunka med {{value}} procentenheter för att nå dit ledningen vill',
  'Standard offer': 'Standarderbjudande',
  'A standard offer is defined, and so is what lies outside it.':
    'Ett standarderbjudande är definierat, och det är även vad som ligger utanför det.',
  'Margin comes from selling the same thing again. Where the offer has no outer limit, every order quietly starts another product that somebody has to maintain.':
    'Marginal kommer av att sälja samma sak igen. Där erbjudandet saknar yttre gräns startar varje order i tysthet ännu en produkt som någon måste underhålla.',
  'Every delivery has its own line of code and goes its own way after handover.':
    'Varje leverans har sin egen kodlinje och går sin egen väg efter överlämningen.',
  'Everybody recognises a common core, but each customer receives it wrapped in a private variant.':
    'Alla känner igen en gemensam kärna, men varje kund får den inlindad i en egen variant.',
  'Nearly all customers run one version, and the limits of the standard offer are published for everyone who sells or delivers it.':
    'Nästan alla kunder kör en och samma version, och standarderbjudandets gränser är publicerade för alla som säljer eller levererar det.',
  'Handling of bespoke work': 'Hantering av kundspecifikt arbete',
  'Bespoke requests, the work that only one named customer asked for, are accepted, priced and contained by a known rule.':
    'Kundspecifika önskemål, arbete som bara en viss kund har bett om, tas emot, prissätts och begränsas av en känd regel.',
  'Exceptions that nobody controls eat the capacity that was meant for the product, and go on eating it long after the invoice is paid.':
    'Undantag som ingen styr äter upp den kapacitet som var avsedd för produkten, och fortsätter äta den långt efter att fakturan är betald.',
  'Sales commits to the request, and development finds out when the order arrives.':
    'Försäljning lovar det önskade, och utvecklingen får veta det när ordern kommer.',
  'An executive decides each case on its own, without a rule that the next case could rely on.':
    'Någon ur företagsledningen avgör varje fall för sig, utan en regel som nästa fall kan stödja sig på.',
  'A written rule sets a capacity ceiling, a price that covers the whole life of the exception and a route back to standard.':
    'En skriven regel sätter ett kapacitetstak, ett pris som täcker undantagets hela livslängd och en väg tillbaka till standard.',
  'Market-led roadmap': 'Marknadsstyrd roadmap',
  'The plan is driven by problems many customers share rather than by contracts already signed.':
    'Planen drivs av problem som många kunder delar snarare än av redan undertecknade avtal.',
  'A list of contract obligations cannot be sold to the next customer. Only work on shared problems makes the following sale easier.':
    'En lista över avtalsåtaganden går inte att sälja till nästa kund. Bara arbete med gemensamma problem gör nästa försäljning lättare.',
  'Most items on the roadmap come from single contracts.':
    'De flesta punkter på roadmapen kommer från enskilda avtal.',
  'Contract items and market items compete for the same capacity, and no rule settles who wins.':
    'Avtalspunkter och marknadspunkter tävlar om samma kapacitet, och ingen regel avgör vem som vinner.',
  'A fixed share of capacity is kept for market bets, and sales and support plan their own work with the roadmap.':
    'En fast andel av kapaciteten hålls för marknadssatsningar, och försäljning och support planerar sitt eget arbete med roadmapen.',
  'Money and rewards': 'Pengar och belöningar',
  'Funding, sales rewards and accounting favour the product over the single order.':
    'Finansiering, säljarnas belöningar och redovisningen gynnar produkten framför den enskilda ordern.',
  'People follow what pays. As long as any order earns the same commission, the announced change of direction stays an announcement.':
    'Människor följer det som lönar sig. Så länge varje order ger samma provision stannar den utlovade kursändringen vid ett löfte.',
  'Sellers earn the same on anything they sell, and customer projects pay for development.':
    'Säljare tjänar lika mycket på allt de säljer, och kundprojekt betalar utvecklingen.',
  'Standard sales earn somewhat more, while funding is still tied to projects.':
    'Standardförsäljning ger något mer, medan finansieringen fortfarande är knuten till projekt.',
  'Standard and recurring revenue pays clearly more, and standing teams answer for the result of a product.':
    'Standardintäkter och återkommande intäkter ger tydligt mer, och fasta team svarar för en produkts resultat.',
  'Thinking in many customers': 'Tänka på många kunder',
  'People are willing and able to serve many customers with the same thing.':
    'Människor vill och kan betjäna många kunder med samma sak.',
  'The habits that win projects, such as saying yes quickly and improvising well, damage a product when they meet it every day.':
    'De vanor som vinner projekt, som att snabbt säga ja och improvisera väl, skadar en produkt när de möter den varje dag.',
  'Non-standard deals are always accepted, and nobody expects otherwise.':
    'Affärer utanför standard tas alltid emot, och ingen väntar sig något annat.',
  'Non-standard deals are debated, and the size of the order decides the debate.':
    'Affärer utanför standard diskuteras, och orderns storlek avgör diskussionen.',
  'Leaders have turned down a good deal in full view of the company and explained why.':
    'Ledare har inför hela företaget tackat nej till en bra affär och förklarat varför.',
  'Which of these descriptions comes closest to what you sell today?':
    'Vilken av dessa beskrivningar kommer närmast det ni säljer i dag?',
  'Independent projects: each customer gets a solution of their own':
    'Oberoende projekt: varje kund får en egen lösning',
  'Projects that reuse parts built for earlier projects':
    'Projekt som återanvänder delar byggda för tidigare projekt',
  'Projects inside which people recognise a common product':
    'Projekt inom vilka man känner igen en gemensam produkt',
  'A shared product base with a separate layer for each customer':
    'En gemensam produktbas med ett eget lager för varje kund',
  'A product base that is being standardised while the customer layers shrink':
    'En produktbas som standardiseras medan kundlagren krymper',
  'A standard product that customers use as it is or configure themselves':
    'En standardprodukt som kunderna använder som den är eller konfigurerar själva',
  'Ask for the stage of most deliveries in the past year, not for the plan or the best example. Place the answer on the stage map of the hand-over outputs and note who chose which stage: leaders who name different stages are a finding of their own. Mark the facet as verified when a price list and an offer description match two recent deliveries.':
    'Fråga efter etappen för de flesta leveranser under det gångna året, inte efter planen eller det bästa exemplet. Placera svaret på etappkartan bland överlämningens resultat och anteckna vem som valde vilken etapp: ledare som nämner olika etapper är en iakttagelse i sig. Märk aspekten som verifierad när en prislista och en beskrivning av erbjudandet stämmer med två leveranser nyligen.',
  'Take your two latest deliveries: what was the same in both, and what was made for that customer only?':
    'Ta era två senaste leveranser: vad var lika i båda, och vad gjordes bara för den kunden?',
  'When did you last sell something without writing a line of code for that customer?':
    'När sålde ni senast något utan att skriva en enda rad kod för den kunden?',
  'What share of your customers runs the current version of the product without any code of their own?':
    'Hur stor andel av era kunder kör produktens aktuella version utan någon egen kod?',
  '% of customers': '% av kunderna',
  'Settings and extensions built on published interfaces do not count as private code; a branch, a patch or a hidden switch for one customer does. Development usually knows the number better than sales. Ask for the list of deployed versions or branches and mark the facet as verified when you have counted on it together.':
    'Inställningar och tillägg som bygger på publicerade gränssnitt räknas inte som egen kod; en gren, en patch eller en dold omkopplare för en kund gör det. Utvecklingen vet oftast siffran bättre än försäljningen. Be om listan över installerade versioner eller grenar och märk aspekten som verifierad när ni har räknat på den tillsammans.',
  'Think of the latest release: which customers could not take it as it was, and what stood in the way?':
    'Tänk på den senaste releasen: vilka kunder kunde inte ta den som den var, och vad stod i vägen?',
  'Where would you look up which customer runs which version?':
    'Var skulle du slå upp vilken kund som kör vilken version?',
  'In the last quarter, what share of development capacity went into work that only one named customer had asked for?':
    'Hur stor andel av utvecklingskapaciteten gick det senaste kvartalet till arbete som bara en viss kund hade bett om?',
  '% of capacity': '% av kapaciteten',
  'Add up the work done for each single customer. Include the upkeep of old customer variants; it is often larger than the new bespoke work. A figure from time records or tickets is worth more than a feeling, so note how it came about, and mark the facet as verified when you have seen the count. Compare the answers of development and product: a wide gap means nobody measures it.':
    'Lägg ihop det arbete som gjorts för varje enskild kund. Räkna med underhållet av gamla kundvarianter; det är ofta större än det nya kundspecifika arbetet. En siffra ur tidrapporter eller ärenden är mer värd än en känsla, så anteckna hur den kom till, och märk aspekten som verifierad när du har sett räkningen. Jämför utvecklingens och produkts svar: ett stort gap betyder att ingen mäter det.',
  'Who counted this, and from which records?': 'Vem räknade detta, och ur vilka uppgifter?',
  'Which customer took the largest part last quarter, and what was put off because of it?':
    'Vilken kund tog den största delen förra kvartalet, och vad sköts upp på grund av det?',
  'When a customer asks for something outside the standard, how is it decided?':
    'När en kund ber om något utanför standard, hur avgörs det?',
  'Sales promises it, and development learns about it later':
    'Försäljning lovar det, och utvecklingen får veta det senare',
  'An executive decides case by case': 'Någon ur företagsledningen avgör från fall till fall',
  'Product management is consulted, but there is no rule':
    'Produktledningen tillfrågas, men det finns ingen regel',
  'A written rule decides, with a capacity ceiling and a price':
    'En skriven regel avgör, med ett kapacitetstak och ett pris',
  'A written rule decides, and it also covers lifetime cost and the way back to standard':
    'En skriven regel avgör, och den omfattar också livstidskostnaden och vägen tillbaka till standard',
  'Reconstruct the latest real case step by step before you choose an option: who heard the request, who answered the customer, who knew the cost. Choose by what happened, even where a policy says something else. Mark the facet as verified when you have read the rule and seen one decision that followed it.':
    'Rekonstruera det senaste verkliga fallet steg för steg innan du väljer ett alternativ: vem som hörde önskemålet, vem som svarade kunden, vem som kände till kostnaden. Välj efter vad som hände, även där en policy säger något annat. Märk aspekten som verifierad när du har läst regeln och sett ett beslut som följde den.',
  'Tell me about the latest request of this kind: who said yes or no, and on what grounds?':
    'Berätta om det senaste önskemålet av det här slaget: vem sade ja eller nej, och på vilka grunder?',
  'What will that exception cost you in three years, and who worked that out?':
    'Vad kommer det undantaget att kosta er på tre år, och vem har räknat ut det?',
  'Where do the items on your roadmap come from? Please divide 100 percent among five sources.':
    'Var kommer punkterna på er roadmap ifrån? Fördela 100 procent på fem källor.',
  'Single contracts or single customers': 'Enskilda avtal eller enskilda kunder',
  'Requests made by several customers': 'Önskemål som flera kunder framfört',
  'Market problems the team has observed at first hand': 'Marknadsproblem som teamet iakttagit i första hand',
  'Strategic bets on where the market is going': 'Strategiska satsningar på vart marknaden är på väg',
  'Technical health: upkeep, security, old code': 'Teknisk hälsa: underhåll, säkerhet, gammal kod',
  'Put the roadmap of this quarter and the next on the table and sort the items together, weighing large items more than small ones. An item that began as one contract stays in the first part even if others may like it later. Where there is no roadmap, sort what development is working on. Mark the facet as verified when the sorting was done on the document itself.':
    'Lägg roadmapen för detta och nästa kvartal på bordet och sortera punkterna tillsammans, och låt stora punkter väga tyngre än små. En punkt som började som ett enskilt avtal stannar i den första delen även om andra kan komma att gilla den senare. Där det inte finns någon roadmap, sortera det som utvecklingen arbetar med. Märk aspekten som verifierad när sorteringen gjordes på själva dokumentet.',
  'Take the three largest items: whose problem does each one solve, and how do you know?':
    'Ta de tre största punkterna: vems problem löser var och en, och hur vet ni det?',
  'Which item did nobody ask for, and how did it get onto the list?':
    'Vilken punkt bad ingen om, och hur hamnade den på listan?',
  'How well can you plan your own work, or sell, with the product roadmap?':
    'Hur väl kan du planera ditt eget arbete, eller sälja, med produktens roadmap?',
  'I have not seen a roadmap': 'Jag har inte sett någon roadmap',
  'I have seen one, but it is out of date': 'Jag har sett en, men den är inaktuell',
  'It shows a direction I can use': 'Den visar en riktning som jag kan använda',
  'I can rely on it for the coming quarter': 'Jag kan lita på den för det kommande kvartalet',
  'I can rely on it, and it says openly how certain each item is':
    'Jag kan lita på den, och den säger öppet hur säker varje punkt är',
  'Let the respondent show you the version they use; an old copy on their disk answers the question. Separate trust in the document from agreement with its content, since people may rely on a plan they would have made differently. If they use the current version in their own planning, mark the facet as verified.':
    'Låt respondenten visa den version de använder; en gammal kopia på deras disk besvarar frågan. Skilj på tillit till dokumentet och instämmande i innehållet, eftersom man kan förlita sig på en plan som man själv hade gjort annorlunda. Om de använder den aktuella versionen i sin egen planering, märk aspekten som verifierad.',
  'Which promise from the roadmap was broken last, and how did you hear of it?':
    'Vilket löfte ur roadmapen bröts senast, och hur fick du höra om det?',
  'What did you tell a customer about the coming months in the last few weeks, and where did you take it from?':
    'Vad har du de senaste veckorna sagt till en kund om de kommande månaderna, och var hade du det ifrån?',
  'How are sellers rewarded for what they sell?': 'Hur belönas säljare för det de säljer?',
  'Any revenue counts the same': 'Alla intäkter räknas lika',
  'Any revenue counts, provided it reaches a minimum margin':
    'Alla intäkter räknas, om de når en lägsta marginal',
  'There is a small extra for standard products': 'Det finns ett litet extra för standardprodukter',
  'There is a clear extra for standard or recurring revenue':
    'Det finns ett tydligt extra för standardintäkter eller återkommande intäkter',
  'There is a clear extra for standard or recurring revenue, and bespoke work pays less and needs approval':
    'Det finns ett tydligt extra för standardintäkter eller återkommande intäkter, och kundspecifikt arbete ger mindre och kräver godkännande',
  'Ask about the rule, never about anybody’s income. Choose “not applicable” only if nobody who sells has variable pay, and then note what sellers are praised for instead. Finance can show the plan without names; having read it, mark the facet as verified.':
    'Fråga efter regeln, aldrig efter någons inkomst. Välj ”ej tillämpligt” bara om ingen som säljer har rörlig lön, och anteckna då vad säljare får beröm för i stället. Ekonomi kan visa planen utan namn; märk aspekten som verifierad när du har läst den.',
  'Suppose a seller can close a bespoke order or a standard order of the same size: what would they earn on each?':
    'Anta att en säljare kan få en kundspecifik order eller en standardorder av samma storlek: vad skulle de tjäna på var och en?',
  'When did the plan last change, and what did sellers do differently afterwards?':
    'När ändrades planen senast, och vad gjorde säljarna annorlunda efteråt?',
  'What pays for development?': 'Vad betalar utvecklingen?',
  'Customer projects pay for it': 'Kundprojekt betalar den',
  'Yearly project budgets with a fixed scope pay for it':
    'Årliga projektbudgetar med fast omfång betalar den',
  'A mixture of projects and standing teams': 'En blandning av projekt och fasta team',
  'Standing product teams are funded': 'Fasta produktteam finansieras',
  'Standing teams are funded, each with a product result, and money moves with the results':
    'Fasta team finansieras, vart och ett med ett produktresultat, och pengarna flyttas efter resultaten',
  'Follow the money of one team: who is charged for its hours this month? Finance and leadership may describe it differently, because one sees the accounts and the other the intention. The current budget or cost-centre list is the evidence that allows you to mark the facet as verified.':
    'Följ ett teams pengar: vem belastas för dess timmar den här månaden? Ekonomi och ledning kan beskriva det olika, eftersom den ena ser bokföringen och den andra avsikten. Den aktuella budgeten eller listan över kostnadsställen är det underlag som låter dig märka aspekten som verifierad.',
  'Who can stop a product that earns too little, and when did that last happen?':
    'Vem kan stoppa en produkt som tjänar för lite, och när hände det senast?',
  'When did money last move from one product to another during the year, and what caused it?':
    'När flyttades pengar senast från en produkt till en annan under året, och vad föranledde det?',
  'A good deal comes in, but it needs something that is not standard. What usually happens?':
    'En bra affär kommer in, men den kräver något som inte är standard. Vad händer vanligtvis?',
  'It is taken at once': 'Den tas genast',
  'It is taken after some grumbling': 'Den tas efter en del muttrande',
  'It is taken if the order is large': 'Den tas om ordern är stor',
  'It is usually reshaped until standard fits': 'Den omformas oftast tills standard passar',
  'It is declined or reshaped, and the top management backs that openly':
    'Den avböjs eller omformas, och högsta ledningen står öppet bakom det',
  'Everybody likes to be the company that can say no, so accept the two highest steps only with a named deal. Ask an executive and a seller about the same deal and compare the stories. Mark the facet as verified when the refusal or the reshaped offer can be shown in writing.':
    'Alla vill gärna vara företaget som kan säga nej, så godta de två högsta stegen bara med en namngiven affär. Fråga någon ur företagsledningen och en säljare om samma affär och jämför berättelserna. Märk aspekten som verifierad när avslaget eller det omformade erbjudandet kan visas i skrift.',
  'Which deal did you refuse last, and who stood up for the refusal?':
    'Vilken affär tackade ni senast nej till, och vem stod upp för avslaget?',
  'Which deal of the past year would you not take again, and what made you take it?':
    'Vilken affär det gångna året skulle ni inte ta igen, och vad fick er att ta den?',
  'When a request comes in, how many of the people around you think of all customers rather than of this one customer?':
    'När ett önskemål kommer in, hur många av dem omkring dig tänker på alla kunder snarare än på just den kunden?',
  'Nobody does': 'Ingen gör det',
  'A few individuals do': 'Några enstaka gör det',
  'About half of the people do': 'Ungefär hälften gör det',
  'Most people do': 'De flesta gör det',
  'It is the normal reflex of everyone': 'Det är allas normala reflex',
  'Let the respondent think of their own department and the people they work with every week, not of the company in general. Listen to the words used: a plan told in customer names points to the lower steps, one told in segments or shared problems to the higher ones. A recent ticket or meeting record in which somebody asked “who else needs this?” is evidence to note.':
    'Låt respondenten tänka på sin egen avdelning och dem de arbetar med varje vecka, inte på företaget i allmänhet. Lyssna på orden som används: en plan berättad i kundnamn pekar på de lägre stegen, en berättad i segment eller gemensamma problem på de högre. Ett färskt ärende eller mötesprotokoll där någon frågade ”vem mer behöver detta?” är underlag att anteckna.',
  'Give me an example from this month: what was asked for, and what did people say first?':
    'Ge mig ett exempel från den här månaden: vad efterfrågades, och vad sade man först?',
  'Who around you last asked whether other customers have the same need, and what came of it?':
    'Vem omkring dig frågade senast om andra kunder har samma behov, och vad kom ut av det?',
  'Which customer variants do you still maintain, and who pays for each of them?':
    'Vilka kundvarianter underhåller ni fortfarande, och vem betalar för var och en av dem?',
  'Write one line per variant: customer, what is different, yearly effort, who pays. “Nobody pays” and “nobody knows” are valuable answers. The list is the starting point of a plan to reduce variants, so ask for an existing branch or contract list you may take along rather than for a complete recollection.':
    'Skriv en rad per variant: kund, vad som skiljer, årlig insats, vem som betalar. ”Ingen betalar” och ”ingen vet” är värdefulla svar. Listan är utgångspunkten för en plan för färre varianter, så be om en befintlig gren- eller avtalslista att ta med dig snarare än om en fullständig minnesbild.',
  'Which of these gave you the most work in the last three months?':
    'Vilken av dessa gav er mest arbete de senaste tre månaderna?',
  'Which one could you end next, and who would have to agree?':
    'Vilken skulle ni kunna avsluta härnäst, och vem måste gå med på det?',
};
