import type { TextCatalogue } from '../../../../template/withTranslations';

export const agile: TextCatalogue = {
  'Vision and goal sprint': 'Sprint für Vision und Ziel',
  'An executive contributes the company’s intent at the start.':
    'Ein Mitglied der Geschäftsleitung bringt am Anfang die Absicht des Unternehmens ein.',
  'Hold a two-day working session with product, development and one executive.':
    'Halten Sie eine zweitägige Arbeitssitzung mit Produktbereich, Entwicklung und einem Mitglied der Geschäftsleitung.',
  'Write the vision in three sentences: for whom, which problem, and why it should be this company.':
    'Schreiben Sie die Vision in drei Sätzen: für wen, welches Problem und warum gerade dieses Unternehmen.',
  'Choose one measurable product goal for the coming quarter.':
    'Wählen Sie ein messbares Produktziel für das kommende Quartal.',
  'Tell every team in person, and let each ask questions.':
    'Sagen Sie es jedem Team persönlich und lassen Sie alle Fragen stellen.',
  'Test two weeks later whether team members can say user and goal in their own words.':
    'Prüfen Sie zwei Wochen später, ob Teammitglieder Nutzer und Ziel in eigenen Worten nennen können.',
  'A vision page with one measurable product goal':
    'Eine Seite mit der Vision und einem messbaren Produktziel',
  'Product leader or product manager': 'Produktleitung oder Produktmanager',
  'Four of five people asked in a team can state the user and the goal':
    'Vier von fünf Befragten in einem Team können Nutzer und Ziel nennen',
  'Outcome roadmap': 'Roadmap der Wirkungen',
  'A product strategy, or a vision with a goal, is there to plan against.':
    'Eine Produktstrategie oder eine Vision mit Ziel ist da, an der sich planen lässt.',
  'Turn each feature on the roadmap into the problem it solves, with a measure.':
    'Machen Sie aus jeder Funktion auf der Roadmap das Problem, das sie löst, mit einer Messgröße.',
  'Order the problems in three horizons: now, next and later.':
    'Ordnen Sie die Probleme in drei Horizonte: jetzt, als Nächstes und später.',
  'Retire date promises that reach beyond one quarter.':
    'Verzichten Sie auf Terminversprechen, die über ein Quartal hinausreichen.',
  'A roadmap of problems and outcomes in three horizons':
    'Eine Roadmap aus Problemen und Wirkungen in drei Horizonten',
  'Three groups say that the roadmap shows problems or outcomes by horizon':
    'Drei Gruppen sagen, dass die Roadmap Probleme oder Wirkungen nach Horizont zeigt',
  'One voice for priorities': 'Eine Stimme für Prioritäten',
  'Choose how product manager and product owner divide the work: one person with time for both, or an explicit split.':
    'Wählen Sie, wie Produktmanager und Product Owner die Arbeit teilen: eine Person mit Zeit für beides oder eine ausdrückliche Aufteilung.',
  'Name one owner of priorities for every team.':
    'Benennen Sie für jedes Team einen Verantwortlichen für Prioritäten.',
  'Agree a rule for changes in mid-cycle: who may ask, who decides and what is dropped in return.':
    'Vereinbaren Sie eine Regel für Änderungen mitten im Zyklus: wer fragen darf, wer entscheidet und was dafür wegfällt.',
  'An ownership map with one named owner of priorities per team':
    'Eine Übersicht mit einem namentlichen Verantwortlichen für Prioritäten je Team',
  'Product leader with the Engineering leader': 'Produktleitung mit der Entwicklungsleitung',
  'At most one change of priorities in mid-cycle per team and month':
    'Höchstens ein Prioritätswechsel mitten im Zyklus je Team und Monat',
  'Agile product ownership training': 'Schulung für agile Produktverantwortung',
  'Each team has one voice for priorities.': 'Jedes Team hat eine Stimme für Prioritäten.',
  'Train the product manager, product owner and lead engineer of a team together.':
    'Schulen Sie Produktmanager, Product Owner und leitenden Entwickler eines Teams gemeinsam.',
  'Work on the team’s own backlog, so that the class ends with an ordered one.':
    'Arbeiten Sie am eigenen Backlog des Teams, sodass es am Ende der Schulung geordnet ist.',
  'Coach each team for two cycles after the training.':
    'Begleiten Sie jedes Team nach der Schulung zwei Zyklen lang.',
  'A working product goal and an ordered backlog per team':
    'Ein brauchbares Produktziel und ein geordnetes Backlog je Team',
  'Teams choose between backlog items by reading the strategy more often: one step up':
    'Teams wählen häufiger zwischen Backlog-Einträgen, indem sie die Strategie lesen: eine Stufe höher',
  'Discovery rhythm': 'Rhythmus für Discovery',
  'The customer-contact programme runs, or the teams have access to users.':
    'Das Programm für Kundenkontakte läuft, oder die Teams haben Zugang zu Nutzern.',
  'Run one cheap test with users a week in every team.':
    'Führen Sie in jedem Team einen günstigen Test mit Nutzern pro Woche durch.',
  'Keep a list of assumptions, the riskiest on top.':
    'Führen Sie eine Liste der Annahmen, die riskanteste zuoberst.',
  'Agree beforehand which result makes the team drop or change the idea.':
    'Vereinbaren Sie vorher, bei welchem Ergebnis das Team die Idee fallen lässt oder ändert.',
  'A discovery board with assumptions, tests and decisions':
    'Ein Discovery-Board mit Annahmen, Tests und Entscheidungen',
  'Product managers with Engineering': 'Produktmanager mit der Entwicklung',
  'Each team runs at least four tests a month': 'Jedes Team führt mindestens vier Tests im Monat durch',
  'At least one idea a month is dropped because of a test':
    'Mindestens eine Idee im Monat wird wegen eines Tests fallen gelassen',
  'Problem briefs and team charters': 'Problembriefings und Teambeschreibungen',
  'Vision and product goal are known to the teams.': 'Vision und Produktziel sind den Teams bekannt.',
  'Replace finished specifications by one-page briefs with problem, target and limits.':
    'Ersetzen Sie fertige Spezifikationen durch einseitige Briefings mit Problem, Zielwert und Grenzen.',
  'Agree a rule that keeps people in the same team for at least two quarters.':
    'Vereinbaren Sie eine Regel, die Menschen mindestens zwei Quartale im selben Team hält.',
  'State in each team charter what the team may decide alone and where its limits are.':
    'Nennen Sie in jeder Teambeschreibung, was das Team allein entscheiden darf und wo seine Grenzen liegen.',
  'One-page problem briefs and a charter per team':
    'Einseitige Problembriefings und eine Beschreibung je Team',
  'Teams receive problems with targets: step 4 of 5 or better':
    'Teams bekommen Probleme mit Zielwerten: Stufe 4 von 5 oder besser',
  'At least 85% of team members stay in the same team over six months':
    'Mindestens 85 % der Teammitglieder bleiben über sechs Monate im selben Team',
  'Delivery-flow repair': 'Lieferfluss reparieren',
  'The Engineering leader commits to the time it takes.': 'Die Entwicklungsleitung sagt die nötige Zeit zu.',
  'Automate build and test, beginning with what delays releases most.':
    'Automatisieren Sie Build und Tests und beginnen Sie mit dem, was Releases am meisten verzögert.',
  'Cut changes into pieces small enough to be released one by one.':
    'Schneiden Sie Änderungen so klein, dass sie einzeln ausgeliefert werden können.',
  'Remove the dependencies between teams that cause the longest waits.':
    'Beseitigen Sie die Abhängigkeiten zwischen Teams, die am längsten warten lassen.',
  'Make the queue of waiting work visible to everybody.':
    'Machen Sie die Schlange wartender Arbeit für alle sichtbar.',
  'A plan for delivery flow with owners and dates':
    'Ein Plan für den Lieferfluss mit Verantwortlichen und Terminen',
  'Engineering leader': 'Entwicklungsleitung',
  'Changes can be released at least every two weeks':
    'Änderungen können mindestens alle zwei Wochen ausgeliefert werden',
  'Measure again': 'Erneut messen',
  'Repeat the short form with the same groups: the questions of weight 2 and 3 in every dimension whose situation stands at watch or above.':
    'Wiederholen Sie die Kurzform mit denselben Gruppen: die Fragen mit Gewicht 2 und 3 in jeder Dimension, deren Situation auf Beobachten oder höher steht.',
  'Compare the results with this diagnosis and explain every movement to the sponsor.':
    'Vergleichen Sie die Ergebnisse mit dieser Diagnose und erklären Sie dem Auftraggeber jede Bewegung.',
  'Decide with the sponsor what to keep, what to change and what to stop.':
    'Entscheiden Sie mit dem Auftraggeber, was bleibt, was sich ändert und was endet.',
  'A trend report': 'Ein Bericht über die Entwicklung',
  Consultant: 'Berater',
  'The facets that the plan worked on have moved by 10 points or more':
    'Die Facetten, an denen der Plan gearbeitet hat, haben sich um 10 Punkte oder mehr bewegt',
};
