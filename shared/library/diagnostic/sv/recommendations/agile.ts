import type { TextCatalogue } from '../../../../template/withTranslations';

export const agile: TextCatalogue = {
  'Vision and goal sprint': 'Sprint för vision och mål',
  'An executive contributes the company’s intent at the start.':
    'Någon ur företagsledningen bidrar med företagets avsikt i starten.',
  'Hold a two-day working session with product, development and one executive.':
    'Håll en tvådagars arbetssession med produkt, utveckling och någon ur företagsledningen.',
  'Write the vision in three sentences: for whom, which problem, and why it should be this company.':
    'Skriv visionen i tre meningar: för vem, vilket problem och varför just det här företaget ska göra det.',
  'Choose one measurable product goal for the coming quarter.':
    'Välj ett mätbart produktmål för det kommande kvartalet.',
  'Tell every team in person, and let each ask questions.':
    'Berätta för varje team på plats, och låt vart och ett ställa frågor.',
  'Test two weeks later whether team members can say user and goal in their own words.':
    'Pröva två veckor senare om teammedlemmarna kan säga användare och mål med egna ord.',
  'A vision page with one measurable product goal': 'En visionssida med ett mätbart produktmål',
  'Product leader or product manager': 'Produktdirektören eller produktchefen',
  'Four of five people asked in a team can state the user and the goal':
    'Fyra av fem tillfrågade i ett team kan ange användaren och målet',
  'Outcome roadmap': 'Utfallsroadmap',
  'A product strategy, or a vision with a goal, is there to plan against.':
    'Det finns en produktstrategi, eller en vision med ett mål, att planera mot.',
  'Turn each feature on the roadmap into the problem it solves, with a measure.':
    'Gör om varje funktion på roadmapen till det problem den löser, med ett mått.',
  'Order the problems in three horizons: now, next and later.':
    'Ordna problemen i tre horisonter: nu, härnäst och senare.',
  'Retire date promises that reach beyond one quarter.':
    'Ta bort datumlöften som sträcker sig längre än ett kvartal.',
  'A roadmap of problems and outcomes in three horizons':
    'En roadmap med problem och utfall i tre horisonter',
  'Three groups say that the roadmap shows problems or outcomes by horizon':
    'Tre grupper säger att roadmapen visar problem eller utfall per horisont',
  'One voice for priorities': 'En röst för prioriteringar',
  'The product role charter is agreed.': 'Rollbeskrivningen för produktrollen är överenskommen.',
  'Choose how product manager and product owner divide the work: one person with time for both, or an explicit split.':
    'Välj hur produktchef och produktägare delar arbetet: en person med tid för båda, eller en uttalad uppdelning.',
  'Name one owner of priorities for every team.': 'Utse en ägare av prioriteringarna för varje team.',
  'Agree a rule for changes in mid-cycle: who may ask, who decides and what is dropped in return.':
    'Kom överens om en regel för ändringar mitt i cykeln: vem som får be om dem, vem som beslutar och vad som stryks i gengäld.',
  'An ownership map with one named owner of priorities per team':
    'En ägarkarta med en namngiven ägare av prioriteringarna per team',
  'Product leader with the Engineering leader': 'Produktdirektören med utvecklingschefen',
  'At most one change of priorities in mid-cycle per team and month':
    'Högst en ändrad prioritering mitt i cykeln per team och månad',
  'Agile product ownership training': 'Utbildning i agilt produktägarskap',
  'Each team has one voice for priorities.': 'Varje team har en röst för prioriteringar.',
  'Train the product manager, product owner and lead engineer of a team together.':
    'Utbilda ett teams produktchef, produktägare och ledande utvecklare tillsammans.',
  'Work on the team’s own backlog, so that the class ends with an ordered one.':
    'Arbeta med teamets egen backlog, så att kursen slutar med en ordnad backlog.',
  'Coach each team for two cycles after the training.': 'Coacha varje team i två cykler efter utbildningen.',
  'A working product goal and an ordered backlog per team':
    'Ett fungerande produktmål och en ordnad backlog per team',
  'Product leader': 'Produktdirektören',
  'Teams choose between backlog items by reading the strategy more often: one step up':
    'Teamen väljer oftare mellan punkter i backloggen genom att läsa strategin: ett steg upp',
  'Discovery rhythm': 'Discovery-rytm',
  'The customer-contact programme runs, or the teams have access to users.':
    'Programmet för kundkontakt pågår, eller teamen har tillgång till användare.',
  'Run one cheap test with users a week in every team.':
    'Gör ett billigt test med användare i veckan i varje team.',
  'Keep a list of assumptions, the riskiest on top.':
    'Håll en lista över antaganden, det mest riskfyllda överst.',
  'Agree beforehand which result makes the team drop or change the idea.':
    'Kom i förväg överens om vilket resultat som får teamet att stryka eller ändra idén.',
  'A discovery board with assumptions, tests and decisions':
    'En discovery-tavla med antaganden, tester och beslut',
  'Product managers with Engineering': 'Produktcheferna med Utveckling',
  'Each team runs at least four tests a month': 'Varje team gör minst fyra tester i månaden',
  'At least one idea a month is dropped because of a test':
    'Minst en idé i månaden stryks på grund av ett test',
  'Problem briefs and team charters': 'Problembeskrivningar och teamdeklarationer',
  'Vision and product goal are known to the teams.': 'Teamen känner till visionen och produktmålet.',
  'Replace finished specifications by one-page briefs with problem, target and limits.':
    'Ersätt färdiga specifikationer med beskrivningar på en sida med problem, mål och gränser.',
  'Agree a rule that keeps people in the same team for at least two quarters.':
    'Kom överens om en regel som låter människor stanna i samma team i minst två kvartal.',
  'State in each team charter what the team may decide alone and where its limits are.':
    'Ange i varje teamdeklaration vad teamet får besluta ensamt och var dess gränser går.',
  'One-page problem briefs and a charter per team':
    'Problembeskrivningar på en sida och en deklaration per team',
  'Teams receive problems with targets: step 4 of 5 or better':
    'Teamen får problem med mål: steg 4 av 5 eller bättre',
  'At least 85% of team members stay in the same team over six months':
    'Minst 85 % av teammedlemmarna stannar i samma team i sex månader',
  'Delivery-flow repair': 'Förbättring av leveransflödet',
  'The Engineering leader commits to the time it takes.':
    'Utvecklingschefen ställer upp med den tid det tar.',
  'Automate build and test, beginning with what delays releases most.':
    'Automatisera bygge och test, och börja med det som fördröjer releaser mest.',
  'Cut changes into pieces small enough to be released one by one.':
    'Skär ändringar i delar som är små nog att släppas en i taget.',
  'Remove the dependencies between teams that cause the longest waits.':
    'Ta bort de beroenden mellan team som ger de längsta väntetiderna.',
  'Make the queue of waiting work visible to everybody.': 'Gör kön av väntande arbete synlig för alla.',
  'A plan for delivery flow with owners and dates': 'En plan för leveransflödet med ansvariga och datum',
  'Engineering leader': 'Utvecklingschefen',
  'Changes can be released at least every two weeks': 'Ändringar kan släppas minst varannan vecka',
  'Measure again': 'Mät igen',
  'Repeat the short form with the same groups: the questions of weight 2 and 3 in every dimension whose situation stands at watch or above.':
    'Upprepa kortformuläret med samma grupper: frågorna med vikt 2 och 3 i varje dimension vars situation står på bevaka eller högre.',
  'Compare the results with this diagnosis and explain every movement to the sponsor.':
    'Jämför resultaten med den här diagnosen och förklara varje rörelse för sponsorn.',
  'Decide with the sponsor what to keep, what to change and what to stop.':
    'Besluta med sponsorn vad som ska behållas, ändras och upphöra.',
  'A trend report': 'En trendrapport',
  Consultant: 'Konsulten',
  'The facets that the plan worked on have moved by 10 points or more':
    'De aspekter som planen arbetade med har rört sig minst 10 poäng',
};
