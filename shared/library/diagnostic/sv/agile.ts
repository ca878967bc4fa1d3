import type { TextCatalogue } from '../../../template/withTranslations';

export const agile: TextCatalogue = {
  'Prerequisites for Agile development': 'Förutsättningar för agil utveckling',
  'Whether Agile teams have what their independence rests on: a vision, a usable strategy, one owner of priorities, room to find solutions and quick feedback.':
    'Om agila team har det som deras självständighet vilar på: en vision, en användbar strategi, en ägare av prioriteringarna, utrymme att hitta lösningar och snabb återkoppling.',
  'Agile teams without the product direction they need': 'Agila team utan den produktinriktning de behöver',
  'The teams work in short cycles and hold every meeting the method asks for, yet results stay behind hopes. What is missing lies before the cycle: a purpose everyone can state, a strategy that helps to choose, and one person who decides the order.':
    'Teamen arbetar i korta cykler och håller varje möte som metoden kräver, men resultaten når inte upp till förhoppningarna. Det som saknas ligger före cykeln: ett syfte som alla kan ange, en strategi som hjälper till att välja och en person som bestämmer ordningen.',
  teams: 'team',
  'Most teams are Agile or soon will be, but vision and goal score only {{value}} of 100':
    'De flesta team är agila eller blir det snart, men vision och mål får bara {{value}} poäng av 100',
  'Most teams are Agile or soon will be, but the strategy they should choose by scores only {{value}} of 100':
    'De flesta team är agila eller blir det snart, men strategin de ska välja efter får bara {{value}} poäng av 100',
  'Vision and goal': 'Vision och mål',
  'There is a product vision and a current product goal, and the teams know both.':
    'Det finns en produktvision och ett aktuellt produktmål, och teamen känner till båda.',
  'Independence without direction scatters effort: each team runs fast, and the product goes nowhere in particular.':
    'Självständighet utan inriktning splittrar krafterna: varje team springer fort, och produkten är på väg åt inget särskilt håll.',
  'The teams cannot say whom the product is for.': 'Teamen kan inte säga vem produkten är till för.',
  'A vision exists, but the current goal is a list of features.':
    'Det finns en vision, men det aktuella målet är en lista över funktioner.',
  'Anyone in the team can state the purpose, the user and the current measurable goal.':
    'Vem som helst i teamet kan ange syftet, användaren och det aktuella mätbara målet.',
  'Strategy the teams can use': 'En strategi som teamen kan använda',
  'The strategy is specific enough to choose between two items of the backlog.':
    'Strategin är tillräckligt konkret för att välja mellan två punkter i backloggen.',
  'A usable strategy is what replaces detailed instruction. Without it, teams either ask every time or guess.':
    'En användbar strategi är det som ersätter detaljerade instruktioner. Utan den frågar teamen varje gång eller gissar.',
  'Every choice is taken upwards.': 'Varje val förs uppåt.',
  'The themes are known, but as soon as two of them conflict the question goes upwards.':
    'Temana är kända, men så snart två av dem krockar går frågan uppåt.',
  'Teams settle most trade-offs by reading the strategy, and the roadmap shows outcomes.':
    'Teamen avgör de flesta avvägningar genom att läsa strategin, och roadmapen visar utfall.',
  'One owner of priorities': 'En ägare av prioriteringarna',
  'One empowered and reachable person owns the priorities, and the work is clearly divided between product manager and product owner.':
    'En person med mandat som går att nå äger prioriteringarna, och arbetet är tydligt delat mellan produktchef och produktägare.',
  'Two voices amount to none. A team that hears both will do a little for each and finish late for everyone.':
    'Två röster är lika med ingen. Ett team som hör båda gör lite för var och en och blir sent klart för alla.',
  'Anyone senior can change what the team does in the current cycle.':
    'Vem som helst högt uppsatt kan ändra vad teamet gör i den pågående cykeln.',
  'An owner is named but is often bypassed or not there.':
    'En ägare är utsedd men kringgås ofta eller är inte där.',
  'One person decides the order of work, and the organisation respects it.':
    'En person bestämmer arbetets ordning, och organisationen respekterar den.',
  'Stable teams with problems to solve': 'Stabila team med problem att lösa',
  'Stable teams with all the skills they need are given problems rather than finished solutions.':
    'Stabila team med alla kompetenser de behöver får problem i stället för färdiga lösningar.',
  'Hand-overs and reshuffles erase what a team has learned about its users, its code and itself.':
    'Överlämningar och omflyttningar raderar vad ett team har lärt sig om sina användare, sin kod och sig självt.',
  'Teams receive finished specifications with dates, and people are moved every month.':
    'Teamen får färdiga specifikationer med datum, och människor flyttas varje månad.',
  'Teams receive a mixture of specifications and problems, and their core stays together.':
    'Teamen får en blandning av specifikationer och problem, och deras kärna håller ihop.',
  'Teams are given a problem, a target and limits, and find the solution themselves.':
    'Teamen får ett problem, ett mål och gränser, och hittar lösningen själva.',
  'Testing ideas and checking effects': 'Pröva idéer och kontrollera effekter',
  'Ideas are tested early, and their effects are checked after release.':
    'Idéer prövas tidigt, och deras effekter kontrolleras efter releasen.',
  'Building the wrong thing quickly is still waste, and it has to be maintained afterwards.':
    'Att snabbt bygga fel sak är ändå slöseri, och det felbyggda måste underhållas efteråt.',
  'Nothing is tested with users, and nobody looks back after a release.':
    'Inget prövas med användare, och ingen ser tillbaka efter en release.',
  'Ideas are tested before large projects, and effects are reviewed now and then.':
    'Idéer prövas före stora projekt, och effekter följs upp då och då.',
  'Ideas are tested every week, and the effect of each release is examined and acted on.':
    'Idéer prövas varje vecka, och effekten av varje release granskas och leder till handling.',
  'Release flow': 'Releaseflöde',
  'The teams are technically able to release small changes often.':
    'Teamen är tekniskt i stånd att ofta släppa små ändringar.',
  'If months pass between an idea and its use, the feedback comes too late to change anything.':
    'Om det går månader mellan en idé och dess användning kommer återkopplingen för sent för att ändra något.',
  'Releases go out twice a year or less, and teams wait for each other most of the time.':
    'Releaser släpps två gånger om året eller mer sällan, och teamen väntar för det mesta på varandra.',
  'Releases go out every month, and dependencies between teams are planned.':
    'Releaser släpps varje månad, och beroenden mellan team planeras.',
  'Releases go out on demand or every two weeks, and few dependencies remain.':
    'Releaser släpps vid behov eller varannan vecka, och få beroenden återstår.',
  'Suppose we ask five people in development whom the product is for and why it should exist. How alike would their answers be?':
    'Anta att vi frågar fem personer i utvecklingen vem produkten är till för och varför den ska finnas. Hur lika skulle deras svar vara?',
  'They could not say': 'De skulle inte kunna säga det',
  'We would hear five different answers': 'Vi skulle få höra fem olika svar',
  'They would name a similar user but a different purpose':
    'De skulle nämna en liknande användare men olika syften',
  'The answers would be nearly alike': 'Svaren skulle vara nästan lika',
  'The answers would be alike, and people would want to work for that purpose':
    'Svaren skulle vara lika, och man skulle vilja arbeta för det syftet',
  'Ask the respondent for their own answer first and write it down word for word. Then try the question on two people in development while you are on site, separately; their answers outweigh every prediction. If they agree with each other and with a written vision, mark the facet as verified.':
    'Be först om respondentens eget svar och skriv ner det ordagrant. Pröva sedan frågan på två personer i utvecklingen medan du är på plats, var för sig; deras svar väger tyngre än varje förutsägelse. Om de stämmer överens med varandra och med en skriven vision, märk aspekten som verifierad.',
  'What would you yourself answer, in one sentence each for user and purpose?':
    'Vad skulle du själv svara, med en mening vardera för användare och syfte?',
  'When was the purpose of the product last mentioned in a team meeting, and what for?':
    'När nämndes produktens syfte senast på ett teammöte, och i vilket sammanhang?',
  'What does your current product goal look like?': 'Hur ser ert aktuella produktmål ut?',
  'There is none': 'Det finns inget',
  'It is a list of features or dates': 'Det är en lista över funktioner eller datum',
  'It is a goal without a measure': 'Det är ett mål utan mått',
  'It is a measurable goal': 'Det är ett mätbart mål',
  'It is a measurable goal that is reviewed with the team in every cycle':
    'Det är ett mätbart mål som gås igenom med teamet i varje cykel',
  'Ask where the goal can be seen now, on a wall, a board or a page; a goal that has to be remembered belongs to one of the first three options. A revenue target of the company is not a product goal. Mark the facet as verified when you have seen the goal, its measure and the latest value.':
    'Fråga var målet syns nu, på en vägg, en tavla eller en sida; ett mål som man måste minnas hör till något av de tre första alternativen. Företagets intäktsmål är inget produktmål. Märk aspekten som verifierad när du har sett målet, dess mått och det senaste värdet.',
  'What is the goal at this moment, and what is its latest figure?':
    'Vilket är målet i detta ögonblick, och vilken är dess senaste siffra?',
  'What did the team do differently in the last cycle because of that goal?':
    'Vad gjorde teamet annorlunda i den senaste cykeln på grund av målet?',
  'How often can a team choose between two backlog items by reading the product strategy, without having to ask anyone?':
    'Hur ofta kan ett team välja mellan två punkter i backloggen genom att läsa produktstrategin, utan att behöva fråga någon?',
  Never: 'Aldrig',
  Seldom: 'Sällan',
  'About half the time': 'Ungefär hälften av gångerna',
  'Most of the time': 'För det mesta',
  'Nearly always': 'Nästan alltid',
  'Try it instead of discussing it: pick two items of similar size from the real backlog and ask which comes first and where the strategy says so. No strategy text means the first step. If the trial works with the text in hand, mark the facet as verified.':
    'Pröva det i stället för att diskutera det: ta två punkter av liknande storlek ur den verkliga backloggen och fråga vilken som kommer först och var strategin säger det. Ingen strategitext betyder det första steget. Om försöket fungerar med texten i handen, märk aspekten som verifierad.',
  'Take these two items from your backlog: which comes first, and which sentence of the strategy tells you?':
    'Ta dessa två punkter ur er backlog: vilken kommer först, och vilken mening i strategin säger dig det?',
  'Which choice of this kind did you last have to take upwards, and why?':
    'Vilket val av det här slaget behövde du senast föra uppåt, och varför?',
  'What does your roadmap show?': 'Vad visar er roadmap?',
  'There is no roadmap': 'Det finns ingen roadmap',
  'Features with dates': 'Funktioner med datum',
  'Features grouped by theme': 'Funktioner grupperade efter tema',
  'Problems to solve or outcomes to reach, by time horizon':
    'Problem att lösa eller utfall att nå, per tidshorisont',
  'Problems or outcomes by time horizon, with measures and a stated confidence':
    'Problem eller utfall per tidshorisont, med mått och angiven säkerhet',
  'Look at the roadmap together and read three entries aloud: could each be finished without any user being better off? Then it is a feature. Several versions for several audiences are common; answer for the one the respondent works with and note the others. Mark the facet as verified when you have seen it.':
    'Titta på roadmapen tillsammans och läs upp tre poster: skulle var och en kunna bli klar utan att någon användare får det bättre? Då är det en funktion. Flera versioner för flera mottagare är vanligt; svara för den som respondenten arbetar med och anteckna de andra. Märk aspekten som verifierad när du har sett den.',
  'Take the next entry: what will be different for a user once it is done, and how will you notice?':
    'Ta nästa post: vad blir annorlunda för en användare när den är klar, och hur kommer ni att märka det?',
  'How did the roadmap change the last time you learned something new?':
    'Hur ändrades roadmapen senast ni lärde er något nytt?',
  'Who can change the priorities of a team in the middle of a cycle?':
    'Vem kan ändra ett teams prioriteringar mitt i en cykel?',
  'Anyone senior can': 'Vem som helst högt uppsatt kan',
  'Several people can, and it happens often': 'Flera personer kan, och det händer ofta',
  'Several people can, and it happens sometimes': 'Flera personer kan, och det händer ibland',
  'One person can, with rare exceptions': 'En person kan, med sällsynta undantag',
  'Only one named person can': 'Bara en namngiven person kan',
  'A cycle is a sprint, an iteration or whatever the team calls its planning period. Ask about what happened in the last three cycles, not about the rule in the method book. A board history or a list of items added after planning shows who asked; having read it, mark the facet as verified.':
    'En cykel är en sprint, en iteration eller vad teamet nu kallar sin planeringsperiod. Fråga efter vad som hände i de tre senaste cyklerna, inte efter regeln i metodboken. Tavlans historik eller en lista över punkter som lagts till efter planeringen visar vem som bad; märk aspekten som verifierad när du har läst den.',
  'When was the plan of a running cycle last changed, and who asked for it?':
    'När ändrades planen för en pågående cykel senast, och vem bad om det?',
  'What happened to the work that had to make room?': 'Vad hände med det arbete som fick ge plats?',
  'How is the work divided between product manager and product owner?':
    'Hur är arbetet delat mellan produktchef och produktägare?',
  'It is unclear': 'Det är oklart',
  'The product owner administers the backlog, and the product manager is far away':
    'Produktägaren administrerar backloggen, och produktchefen är långt borta',
  'They are two people who talk every week': 'De är två personer som talas vid varje vecka',
  'It is one person with time for both, or two with an explicit split':
    'Det är en person med tid för båda, eller två med en uttalad uppdelning',
  'It is one person with time for both, or an explicit split, and it is reviewed with the teams':
    'Det är en person med tid för båda, eller en uttalad uppdelning, och den gås igenom med teamen',
  'One person or two: either model can work, but an unspoken one cannot, so do not hint at a preferred answer. If only one of the two titles exists, ask who does the other part of the work and whether there is time for it. A written split that the teams recognise is the evidence for marking the facet as verified.':
    'En person eller två: båda modellerna kan fungera, men en outtalad kan det inte, så antyd inget önskat svar. Om bara en av de två titlarna finns, fråga vem som gör den andra delen av arbetet och om det finns tid för den. En skriven uppdelning som teamen känner igen är underlaget för att märka aspekten som verifierad.',
  'Take the latest larger item: who talked to customers about it, who wrote it down, and who answered the team?':
    'Ta den senaste större punkten: vem talade med kunder om den, vem skrev ner den och vem svarade teamet?',
  'Which question did both, or neither, feel responsible for most recently?':
    'Vilken fråga kände sig båda, eller ingen av dem, senast ansvarig för?',
  'What do the teams receive as input for their work?': 'Vad får teamen som ingång till sitt arbete?',
  'Finished specifications with dates': 'Färdiga specifikationer med datum',
  'Features with some freedom in how to build them': 'Funktioner med viss frihet i hur de byggs',
  'Features together with the reasons for them': 'Funktioner tillsammans med skälen till dem',
  'Problems with targets': 'Problem med mål',
  'Problems, targets and limits, with a free choice of solution':
    'Problem, mål och gränser, med fritt val av lösning',
  'Look at the last three items a team started, in the form in which they arrived, and place each on the scale before agreeing on one step. A user-story sentence does not turn a feature into a problem. Mark the facet as verified when the three items themselves were read.':
    'Titta på de tre senaste punkterna som ett team började med, i den form de kom, och placera var och en på skalan innan ni enas om ett steg. En mening i form av en användarberättelse gör inte en funktion till ett problem. Märk aspekten som verifierad när de tre punkterna själva har lästs.',
  'How did the latest item look when it reached the team, and who had already chosen the solution?':
    'Hur såg den senaste punkten ut när den nådde teamet, och vem hade redan valt lösningen?',
  'When did a team last solve something in a way nobody outside had thought of?':
    'När löste ett team senast något på ett sätt som ingen utanför hade tänkt på?',
  'Over the last six months, what share of team members stayed in the same team?':
    'Hur stor andel av teammedlemmarna stannade i samma team under de senaste sex månaderna?',
  '% of team members': '% av teammedlemmarna',
  'Leave out people who left the company or went on parental or sick leave; the question is about being moved. People lent to another team for more than a few weeks count as moved. Two team lists half a year apart give the number in minutes, and with them you can mark the facet as verified.':
    'Räkna inte dem som lämnade företaget eller gick på föräldraledighet eller sjukskrivning; frågan gäller att bli flyttad. De som lånats ut till ett annat team i mer än några veckor räknas som flyttade. Två teamlistor med ett halvår emellan ger siffran på några minuter, och med dem kan du märka aspekten som verifierad.',
  'Who was moved most recently, and what was the reason?': 'Vem flyttades senast, och vad var skälet?',
  'What did the old team have to put off or learn again afterwards?':
    'Vad fick det gamla teamet skjuta upp eller lära sig på nytt efteråt?',
  'How often are ideas tested with users before they are built?':
    'Hur ofta prövas idéer med användare innan de byggs?',
  'Before large projects': 'Före stora projekt',
  'Every quarter': 'Varje kvartal',
  'Every month': 'Varje månad',
  'Every week': 'Varje vecka',
  'Any cheap test counts: a sketch shown to five users, a clickable draft, an offer without a product behind it. A demonstration of finished work does not. Count tests per team, and ask what would have made the team drop the idea. Notes from the latest two tests are enough to mark the facet as verified.':
    'Varje billigt test räknas: en skiss som visas för fem användare, ett klickbart utkast, ett erbjudande utan produkt bakom. En demonstration av färdigt arbete gör det inte. Räkna tester per team, och fråga vad som skulle ha fått teamet att stryka idén. Anteckningar från de två senaste testerna räcker för att märka aspekten som verifierad.',
  'Which idea did you last drop because of a test?': 'Vilken idé strök ni senast på grund av ett test?',
  'How did the latest test go, from the question you had to what you did with the answer?':
    'Hur gick det senaste testet till, från frågan ni hade till vad ni gjorde med svaret?',
  'After something has been released, is its effect examined?':
    'Granskas effekten av något när det har släppts?',
  'Only if something breaks': 'Bara om något går sönder',
  Sometimes: 'Ibland',
  'For most of the larger items': 'För de flesta större punkterna',
  'For every item, and the results change the plan': 'För varje punkt, och resultaten ändrar planen',
  'Effect means a change for users or for the business; delivered on time and free of faults is not an effect. Choose one release of about three months ago and look for its figures together. A review note with a consequence in it allows you to mark the facet as verified.':
    'Effekt betyder en förändring för användarna eller för affären; levererat i tid och utan fel är ingen effekt. Välj en release från för ungefär tre månader sedan och leta fram dess siffror tillsammans. En uppföljningsnotering med en konsekvens i låter dig märka aspekten som verifierad.',
  'What did you last remove or change because hardly anyone used it?':
    'Vad tog ni senast bort eller ändrade för att knappt någon använde det?',
  'How is the largest release of this year used today, and where can you see that?':
    'Hur används årets största release i dag, och var kan ni se det?',
  'How often can changes reach your users?': 'Hur ofta kan ändringar nå era användare?',
  'Twice a year or less': 'Två gånger om året eller mer sällan',
  'Every two weeks': 'Varannan vecka',
  'On demand': 'Vid behov',
  'The question is about what the company is able to do, not about a policy: if customers choose to update once a year although a release is ready every week, take the weekly rhythm. Choose “not applicable” only for pure hardware, and then note how often prototypes are built. Release notes with dates are the evidence for marking the facet as verified.':
    'Frågan gäller vad företaget är i stånd till, inte en policy: om kunderna väljer att uppdatera en gång om året fast en release är klar varje vecka, ta veckorytmen. Välj ”ej tillämpligt” bara för ren hårdvara, och anteckna då hur ofta prototyper byggs. Versionsinformation med datum är underlaget för att märka aspekten som verifierad.',
  'On which dates did the last four releases go out?': 'Vilka datum släpptes de fyra senaste releaserna?',
  'How long did the latest small correction take from finished code to the first user, and where did it wait?':
    'Hur lång tid tog den senaste lilla rättelsen från färdig kod till den första användaren, och var fick den vänta?',
  'How often does a team have to wait for another team before it can finish its work?':
    'Hur ofta måste ett team vänta på ett annat team innan det kan bli klart med sitt arbete?',
  Always: 'Alltid',
  'In most cycles': 'I de flesta cykler',
  'In every second cycle': 'I varannan cykel',
  Rarely: 'Då och då',
  'Almost never': 'Nästan aldrig',
  'Let the respondent draw the latest wait: who waited, for whom, for how long and what was blocked. Waiting for outside suppliers or approvals does not belong here, but note it. If the drawing agrees with blocked items on the team board, mark the facet as verified.':
    'Låt respondenten rita den senaste väntan: vem som väntade, på vem, hur länge och vad som var blockerat. Väntan på leverantörer eller godkännanden utifrån hör inte hit, men anteckna den. Om ritningen stämmer med blockerade punkter på teamets tavla, märk aspekten som verifierad.',
  'Draw the latest wait for me: what was finished, what was missing, and whose turn was it?':
    'Rita den senaste väntan för mig: vad var klart, vad saknades och vems tur var det?',
  'Which dependency comes back most often, and what has been tried against it?':
    'Vilket beroende återkommer oftast, och vad har man försökt göra åt det?',
};
