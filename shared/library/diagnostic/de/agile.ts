import type { TextCatalogue } from '../../../template/withTranslations';

export const agile: TextCatalogue = {
  'Prerequisites for Agile development': 'Voraussetzungen für agile Entwicklung',
  'Whether Agile teams have what their independence rests on: a vision, a usable strategy, one owner of priorities, room to find solutions and quick feedback.':
    'Ob agile Teams haben, worauf ihre Selbstständigkeit beruht: eine Vision, eine brauchbare Strategie, einen Verantwortlichen für Prioritäten, Raum für eigene Lösungen und schnelle Rückmeldung.',
  'Agile teams without the product direction they need':
    'Agile Teams ohne die nötige Richtung für das Produkt',
  'The teams work in short cycles and hold every meeting the method asks for, yet results stay behind hopes. What is missing lies before the cycle: a purpose everyone can state, a strategy that helps to choose, and one person who decides the order.':
    'Die Teams arbeiten in kurzen Zyklen und halten jede Besprechung ab, die die Methode verlangt, doch die Ergebnisse bleiben hinter den Hoffnungen zurück. Was fehlt, liegt vor dem Zyklus: ein Zweck, den alle nennen können, eine Strategie, die beim Wählen hilft, und eine Person, die über die Reihenfolge entscheidet.',
  'Most teams are Agile or soon will be, but vision and goal score only {{value}} of 100':
    'Die meisten Teams sind agil oder werden es bald, aber Vision und Ziel erreichen nur {{value}} von 100',
  'Most teams are Agile or soon will be, but the strategy they should choose by scores only {{value}} of 100':
    'Die meisten Teams sind agil oder werden es bald, aber die Strategie, nach der sie wählen sollen, erreicht nur {{value}} von 100',
  'Vision and goal': 'Vision und Ziel',
  'There is a product vision and a current product goal, and the teams know both.':
    'Es gibt eine Produktvision und ein aktuelles Produktziel, und die Teams kennen beides.',
  'Independence without direction scatters effort: each team runs fast, and the product goes nowhere in particular.':
    'Selbstständigkeit ohne Richtung zersplittert die Kräfte: Jedes Team läuft schnell, und das Produkt kommt nirgendwo an.',
  'The teams cannot say whom the product is for.': 'Die Teams können nicht sagen, für wen das Produkt ist.',
  'A vision exists, but the current goal is a list of features.':
    'Es gibt eine Vision, aber das aktuelle Ziel ist eine Liste von Funktionen.',
  'Anyone in the team can state the purpose, the user and the current measurable goal.':
    'Jeder im Team kann den Zweck, den Nutzer und das aktuelle messbare Ziel nennen.',
  'Strategy the teams can use': 'Strategie, die Teams nutzen können',
  'The strategy is specific enough to choose between two items of the backlog.':
    'Die Strategie ist genau genug, um zwischen zwei Backlog-Einträgen zu wählen.',
  'A usable strategy is what replaces detailed instruction. Without it, teams either ask every time or guess.':
    'Eine brauchbare Strategie tritt an die Stelle genauer Anweisungen. Ohne sie fragen Teams jedes Mal nach oder raten.',
  'Every choice is taken upwards.': 'Jede Entscheidung geht nach oben.',
  'The themes are known, but as soon as two of them conflict the question goes upwards.':
    'Die Themen sind bekannt, doch sobald zwei einander widersprechen, geht die Frage nach oben.',
  'Teams settle most trade-offs by reading the strategy, and the roadmap shows outcomes.':
    'Teams klären die meisten Abwägungen, indem sie die Strategie lesen, und die Roadmap zeigt Wirkungen.',
  'One owner of priorities': 'Ein Verantwortlicher für Prioritäten',
  'One empowered and reachable person owns the priorities, and the work is clearly divided between product manager and product owner.':
    'Eine befugte und erreichbare Person verantwortet die Prioritäten, und die Arbeit ist zwischen Produktmanager und Product Owner klar geteilt.',
  'Two voices amount to none. A team that hears both will do a little for each and finish late for everyone.':
    'Zwei Stimmen sind so gut wie keine. Ein Team, das beide hört, tut für jede ein wenig und wird für alle zu spät fertig.',
  'Anyone senior can change what the team does in the current cycle.':
    'Jeder weiter oben kann ändern, was das Team im laufenden Zyklus tut.',
  'An owner is named but is often bypassed or not there.':
    'Ein Verantwortlicher ist benannt, wird aber oft umgangen oder ist nicht da.',
  'One person decides the order of work, and the organisation respects it.':
    'Eine Person entscheidet über die Reihenfolge der Arbeit, und die Organisation hält sich daran.',
  'Stable teams with problems to solve': 'Stabile Teams, die Probleme lösen',
  'Stable teams with all the skills they need are given problems rather than finished solutions.':
    'Stabile Teams mit allen nötigen Fähigkeiten bekommen Probleme statt fertiger Lösungen.',
  'Hand-overs and reshuffles erase what a team has learned about its users, its code and itself.':
    'Übergaben und Umbesetzungen löschen, was ein Team über seine Nutzer, seinen Code und sich selbst gelernt hat.',
  'Teams receive finished specifications with dates, and people are moved every month.':
    'Teams bekommen fertige Spezifikationen mit Terminen, und jeden Monat werden Leute versetzt.',
  'Teams receive a mixture of specifications and problems, and their core stays together.':
    'Teams bekommen eine Mischung aus Spezifikationen und Problemen, und ihr Kern bleibt zusammen.',
  'Teams are given a problem, a target and limits, and find the solution themselves.':
    'Teams bekommen ein Problem, ein Ziel und Grenzen und finden die Lösung selbst.',
  'Testing ideas and checking effects': 'Ideen testen und Wirkung prüfen',
  'Ideas are tested early, and their effects are checked after release.':
    'Ideen werden früh getestet, und ihre Wirkung wird nach dem Release geprüft.',
  'Building the wrong thing quickly is still waste, and it has to be maintained afterwards.':
    'Das Falsche schnell zu bauen ist trotzdem Verschwendung, und hinterher muss man es pflegen.',
  'Nothing is tested with users, and nobody looks back after a release.':
    'Nichts wird mit Nutzern getestet, und nach einem Release schaut niemand zurück.',
  'Ideas are tested before large projects, and effects are reviewed now and then.':
    'Ideen werden vor großen Projekten getestet, und Wirkungen werden ab und zu überprüft.',
  'Ideas are tested every week, and the effect of each release is examined and acted on.':
    'Ideen werden jede Woche getestet, und die Wirkung jedes Release wird untersucht und hat Folgen.',
  'Release flow': 'Fluss der Releases',
  'The teams are technically able to release small changes often.':
    'Die Teams sind technisch in der Lage, oft kleine Änderungen auszuliefern.',
  'If months pass between an idea and its use, the feedback comes too late to change anything.':
    'Vergehen zwischen Idee und Nutzung Monate, kommt die Rückmeldung zu spät, um noch etwas zu ändern.',
  'Releases go out twice a year or less, and teams wait for each other most of the time.':
    'Releases erscheinen höchstens zweimal im Jahr, und Teams warten die meiste Zeit aufeinander.',
  'Releases go out every month, and dependencies between teams are planned.':
    'Releases erscheinen jeden Monat, und Abhängigkeiten zwischen Teams werden geplant.',
  'Releases go out on demand or every two weeks, and few dependencies remain.':
    'Releases erscheinen nach Bedarf oder alle zwei Wochen, und es bleiben wenige Abhängigkeiten.',
  'Suppose we ask five people in development whom the product is for and why it should exist. How alike would their answers be?':
    'Angenommen, wir fragen fünf Menschen in der Entwicklung, für wen das Produkt ist und warum es das Produkt geben soll. Wie ähnlich wären ihre Antworten?',
  'They could not say': 'Sie könnten es nicht sagen',
  'We would hear five different answers': 'Wir würden fünf verschiedene Antworten hören',
  'They would name a similar user but a different purpose':
    'Sie würden einen ähnlichen Nutzer, aber einen anderen Zweck nennen',
  'The answers would be nearly alike': 'Die Antworten wären fast gleich',
  'The answers would be alike, and people would want to work for that purpose':
    'Die Antworten wären gleich, und die Menschen wollten für diesen Zweck arbeiten',
  'Ask the respondent for their own answer first and write it down word for word. Then try the question on two people in development while you are on site, separately; their answers outweigh every prediction. If they agree with each other and with a written vision, mark the facet as verified.':
    'Fragen Sie die befragte Person zuerst nach ihrer eigenen Antwort und schreiben Sie sie wörtlich auf. Stellen Sie die Frage dann, solange Sie vor Ort sind, zwei Menschen in der Entwicklung, jeweils einzeln; ihre Antworten wiegen schwerer als jede Vorhersage. Stimmen sie miteinander und mit einer schriftlichen Vision überein, markieren Sie die Facette als verifiziert.',
  'What would you yourself answer, in one sentence each for user and purpose?':
    'Was würden Sie selbst antworten, mit je einem Satz zu Nutzer und Zweck?',
  'When was the purpose of the product last mentioned in a team meeting, and what for?':
    'Wann wurde der Zweck des Produkts zuletzt in einer Teambesprechung erwähnt, und wozu?',
  'What does your current product goal look like?': 'Wie sieht Ihr aktuelles Produktziel aus?',
  'It is a list of features or dates': 'Es ist eine Liste von Funktionen oder Terminen',
  'It is a goal without a measure': 'Es ist ein Ziel ohne Messgröße',
  'It is a measurable goal': 'Es ist ein messbares Ziel',
  'It is a measurable goal that is reviewed with the team in every cycle':
    'Es ist ein messbares Ziel, das in jedem Zyklus mit dem Team überprüft wird',
  'Ask where the goal can be seen now, on a wall, a board or a page; a goal that has to be remembered belongs to one of the first three options. A revenue target of the company is not a product goal. Mark the facet as verified when you have seen the goal, its measure and the latest value.':
    'Fragen Sie, wo das Ziel jetzt zu sehen ist, an einer Wand, auf einem Board oder auf einer Seite; ein Ziel, an das man sich erinnern muss, gehört zu einer der ersten drei Antworten. Ein Umsatzziel des Unternehmens ist kein Produktziel. Markieren Sie die Facette als verifiziert, wenn Sie das Ziel, seine Messgröße und den letzten Wert gesehen haben.',
  'What is the goal at this moment, and what is its latest figure?':
    'Wie lautet das Ziel in diesem Augenblick, und was ist sein letzter Wert?',
  'What did the team do differently in the last cycle because of that goal?':
    'Was hat das Team im letzten Zyklus wegen dieses Ziels anders gemacht?',
  'How often can a team choose between two backlog items by reading the product strategy, without having to ask anyone?':
    'Wie oft kann ein Team zwischen zwei Backlog-Einträgen wählen, indem es die Produktstrategie liest, ohne jemanden fragen zu müssen?',
  Never: 'Nie',
  Seldom: 'Selten',
  'About half the time': 'Etwa in der Hälfte der Fälle',
  'Most of the time': 'In den meisten Fällen',
  'Nearly always': 'Fast immer',
  'Try it instead of discussing it: pick two items of similar size from the real backlog and ask which comes first and where the strategy says so. No strategy text means the first step. If the trial works with the text in hand, mark the facet as verified.':
    'Probieren Sie es aus, statt darüber zu reden: Nehmen Sie zwei ähnlich große Einträge aus dem echten Backlog und fragen Sie, welcher zuerst kommt und wo die Strategie das sagt. Kein Strategietext bedeutet die erste Stufe. Gelingt der Versuch mit dem Text in der Hand, markieren Sie die Facette als verifiziert.',
  'Take these two items from your backlog: which comes first, and which sentence of the strategy tells you?':
    'Nehmen Sie diese zwei Einträge aus Ihrem Backlog: Welcher kommt zuerst, und welcher Satz der Strategie sagt Ihnen das?',
  'Which choice of this kind did you last have to take upwards, and why?':
    'Welche Entscheidung dieser Art mussten Sie zuletzt nach oben geben, und warum?',
  'What does your roadmap show?': 'Was zeigt Ihre Roadmap?',
  'There is no roadmap': 'Es gibt keine Roadmap',
  'Features with dates': 'Funktionen mit Terminen',
  'Features grouped by theme': 'Funktionen, nach Themen geordnet',
  'Problems to solve or outcomes to reach, by time horizon':
    'Zu lösende Probleme oder zu erreichende Wirkungen, nach Zeithorizont',
  'Problems or outcomes by time horizon, with measures and a stated confidence':
    'Probleme oder Wirkungen nach Zeithorizont, mit Messgrößen und einer Angabe, wie sicher sie sind',
  'Look at the roadmap together and read three entries aloud: could each be finished without any user being better off? Then it is a feature. Several versions for several audiences are common; answer for the one the respondent works with and note the others. Mark the facet as verified when you have seen it.':
    'Sehen Sie sich die Roadmap gemeinsam an und lesen Sie drei Einträge vor: Könnte jeder fertig werden, ohne dass es einem Nutzer besser geht? Dann ist er eine Funktion. Oft gibt es mehrere Fassungen für mehrere Zielgruppen; antworten Sie für die, mit der die befragte Person arbeitet, und notieren Sie die anderen. Markieren Sie die Facette als verifiziert, wenn Sie sie gesehen haben.',
  'Take the next entry: what will be different for a user once it is done, and how will you notice?':
    'Nehmen Sie den nächsten Eintrag: Was wird für einen Nutzer anders sein, wenn er fertig ist, und woran merken Sie es?',
  'How did the roadmap change the last time you learned something new?':
    'Wie hat sich die Roadmap geändert, als Sie zuletzt etwas Neues gelernt haben?',
  'Who can change the priorities of a team in the middle of a cycle?':
    'Wer kann die Prioritäten eines Teams mitten in einem Zyklus ändern?',
  'Anyone senior can': 'Jeder weiter oben kann es',
  'Several people can, and it happens often': 'Mehrere können es, und es kommt oft vor',
  'Several people can, and it happens sometimes': 'Mehrere können es, und es kommt manchmal vor',
  'One person can, with rare exceptions': 'Eine Person kann es, mit seltenen Ausnahmen',
  'Only one named person can': 'Nur eine namentlich bekannte Person kann es',
  'A cycle is a sprint, an iteration or whatever the team calls its planning period. Ask about what happened in the last three cycles, not about the rule in the method book. A board history or a list of items added after planning shows who asked; having read it, mark the facet as verified.':
    'Ein Zyklus ist ein Sprint, eine Iteration oder wie immer das Team seinen Planungszeitraum nennt. Fragen Sie nach dem, was in den letzten drei Zyklen geschehen ist, nicht nach der Regel im Methodenbuch. Der Verlauf eines Boards oder eine Liste der nach der Planung hinzugefügten Einträge zeigt, wer gefragt hat; haben Sie das gelesen, markieren Sie die Facette als verifiziert.',
  'When was the plan of a running cycle last changed, and who asked for it?':
    'Wann wurde der Plan eines laufenden Zyklus zuletzt geändert, und wer hat darum gebeten?',
  'What happened to the work that had to make room?': 'Was wurde aus der Arbeit, die dafür weichen musste?',
  'How is the work divided between product manager and product owner?':
    'Wie ist die Arbeit zwischen Produktmanager und Product Owner aufgeteilt?',
  'It is unclear': 'Es ist unklar',
  'The product owner administers the backlog, and the product manager is far away':
    'Der Product Owner verwaltet das Backlog, und der Produktmanager ist weit weg',
  'They are two people who talk every week': 'Es sind zwei Personen, die jede Woche miteinander sprechen',
  'It is one person with time for both, or two with an explicit split':
    'Es ist eine Person mit Zeit für beides, oder es sind zwei mit ausdrücklicher Aufteilung',
  'It is one person with time for both, or an explicit split, and it is reviewed with the teams':
    'Es ist eine Person mit Zeit für beides oder eine ausdrückliche Aufteilung, und das wird mit den Teams überprüft',
  'One person or two: either model can work, but an unspoken one cannot, so do not hint at a preferred answer. If only one of the two titles exists, ask who does the other part of the work and whether there is time for it. A written split that the teams recognise is the evidence for marking the facet as verified.':
    'Eine Person oder zwei: Beides kann funktionieren, ein unausgesprochenes Modell aber nicht; deuten Sie also keine bevorzugte Antwort an. Gibt es nur einen der beiden Titel, fragen Sie, wer den anderen Teil der Arbeit übernimmt und ob dafür Zeit ist. Eine schriftliche Aufteilung, die die Teams wiedererkennen, ist der Nachweis, um die Facette als verifiziert zu markieren.',
  'Take the latest larger item: who talked to customers about it, who wrote it down, and who answered the team?':
    'Nehmen Sie das letzte größere Vorhaben: Wer hat mit Kunden darüber gesprochen, wer hat es aufgeschrieben, und wer hat dem Team geantwortet?',
  'Which question did both, or neither, feel responsible for most recently?':
    'Für welche Frage fühlten sich zuletzt beide oder keiner von beiden zuständig?',
  'What do the teams receive as input for their work?': 'Was bekommen die Teams als Vorgabe für ihre Arbeit?',
  'Finished specifications with dates': 'Fertige Spezifikationen mit Terminen',
  'Features with some freedom in how to build them': 'Funktionen mit etwas Freiheit beim Wie',
  'Features together with the reasons for them': 'Funktionen zusammen mit ihren Gründen',
  'Problems with targets': 'Probleme mit Zielwerten',
  'Problems, targets and limits, with a free choice of solution':
    'Probleme, Zielwerte und Grenzen, mit freier Wahl der Lösung',
  'Look at the last three items a team started, in the form in which they arrived, and place each on the scale before agreeing on one step. A user-story sentence does not turn a feature into a problem. Mark the facet as verified when the three items themselves were read.':
    'Sehen Sie sich die letzten drei Aufgaben, die ein Team begonnen hat, in der Form an, in der sie ankamen, und ordnen Sie jede auf der Skala ein, bevor Sie sich auf eine Stufe einigen. Ein Satz im User-Story-Format macht aus einer Funktion kein Problem. Markieren Sie die Facette als verifiziert, wenn die drei Aufgaben selbst gelesen wurden.',
  'How did the latest item look when it reached the team, and who had already chosen the solution?':
    'Wie sah die letzte Aufgabe aus, als sie beim Team ankam, und wer hatte die Lösung schon gewählt?',
  'When did a team last solve something in a way nobody outside had thought of?':
    'Wann hat ein Team zuletzt etwas auf eine Weise gelöst, an die außerhalb niemand gedacht hatte?',
  'Over the last six months, what share of team members stayed in the same team?':
    'Welcher Anteil der Teammitglieder ist in den letzten sechs Monaten im selben Team geblieben?',
  '% of team members': '% der Teammitglieder',
  'Leave out people who left the company or went on parental or sick leave; the question is about being moved. People lent to another team for more than a few weeks count as moved. Two team lists half a year apart give the number in minutes, and with them you can mark the facet as verified.':
    'Lassen Sie Menschen weg, die das Unternehmen verlassen haben, in Elternzeit gegangen oder krank geworden sind; es geht darum, versetzt zu werden. Wer länger als ein paar Wochen an ein anderes Team ausgeliehen war, zählt als versetzt. Zwei Teamlisten im Abstand von einem halben Jahr liefern die Zahl in wenigen Minuten, und mit ihnen können Sie die Facette als verifiziert markieren.',
  'Who was moved most recently, and what was the reason?':
    'Wer wurde zuletzt versetzt, und aus welchem Grund?',
  'What did the old team have to put off or learn again afterwards?':
    'Was musste das alte Team danach aufschieben oder neu lernen?',
  'How often are ideas tested with users before they are built?':
    'Wie oft werden Ideen mit Nutzern getestet, bevor sie gebaut werden?',
  'Before large projects': 'Vor großen Projekten',
  'Every quarter': 'Jedes Quartal',
  'Every month': 'Jeden Monat',
  'Every week': 'Jede Woche',
  'Any cheap test counts: a sketch shown to five users, a clickable draft, an offer without a product behind it. A demonstration of finished work does not. Count tests per team, and ask what would have made the team drop the idea. Notes from the latest two tests are enough to mark the facet as verified.':
    'Jeder günstige Test zählt: eine Skizze, die fünf Nutzern gezeigt wird, ein klickbarer Entwurf, ein Angebot ohne Produkt dahinter. Die Vorführung fertiger Arbeit zählt nicht. Zählen Sie Tests je Team und fragen Sie, was das Team dazu gebracht hätte, die Idee fallen zu lassen. Notizen zu den letzten zwei Tests reichen, um die Facette als verifiziert zu markieren.',
  'Which idea did you last drop because of a test?':
    'Welche Idee haben Sie zuletzt wegen eines Tests fallen gelassen?',
  'How did the latest test go, from the question you had to what you did with the answer?':
    'Wie verlief der letzte Test, von der Frage, die Sie hatten, bis zu dem, was Sie mit der Antwort gemacht haben?',
  'After something has been released, is its effect examined?':
    'Wird die Wirkung untersucht, nachdem etwas ausgeliefert wurde?',
  'Only if something breaks': 'Nur wenn etwas kaputtgeht',
  Sometimes: 'Manchmal',
  'For most of the larger items': 'Bei den meisten größeren Vorhaben',
  'For every item, and the results change the plan': 'Bei jedem Vorhaben, und die Ergebnisse ändern den Plan',
  'Effect means a change for users or for the business; delivered on time and free of faults is not an effect. Choose one release of about three months ago and look for its figures together. A review note with a consequence in it allows you to mark the facet as verified.':
    'Wirkung heißt eine Veränderung für Nutzer oder für das Geschäft; pünktlich und fehlerfrei geliefert ist keine Wirkung. Wählen Sie ein Release von vor etwa drei Monaten und suchen Sie gemeinsam seine Zahlen. Eine Notiz zur Überprüfung, aus der etwas folgte, erlaubt Ihnen, die Facette als verifiziert zu markieren.',
  'What did you last remove or change because hardly anyone used it?':
    'Was haben Sie zuletzt entfernt oder geändert, weil es kaum jemand nutzte?',
  'How is the largest release of this year used today, and where can you see that?':
    'Wie wird das größte Release dieses Jahres heute genutzt, und wo können Sie das sehen?',
  'How often can changes reach your users?': 'Wie oft können Änderungen Ihre Nutzer erreichen?',
  'Twice a year or less': 'Höchstens zweimal im Jahr',
  'Every two weeks': 'Alle zwei Wochen',
  'On demand': 'Nach Bedarf',
  'The question is about what the company is able to do, not about a policy: if customers choose to update once a year although a release is ready every week, take the weekly rhythm. Choose “not applicable” only for pure hardware, and then note how often prototypes are built. Release notes with dates are the evidence for marking the facet as verified.':
    'Es geht darum, wozu das Unternehmen in der Lage ist, nicht um eine Richtlinie: Aktualisieren Kunden nur einmal im Jahr, obwohl jede Woche ein Release bereitsteht, nehmen Sie den Wochenrhythmus. Wählen Sie „nicht anwendbar“ nur bei reiner Hardware, und notieren Sie dann, wie oft Prototypen gebaut werden. Datierte Versionshinweise sind der Nachweis, um die Facette als verifiziert zu markieren.',
  'On which dates did the last four releases go out?':
    'An welchen Tagen sind die letzten vier Releases erschienen?',
  'How long did the latest small correction take from finished code to the first user, and where did it wait?':
    'Wie lange hat die letzte kleine Korrektur vom fertigen Code bis zum ersten Nutzer gebraucht, und wo hat sie gewartet?',
  'How often does a team have to wait for another team before it can finish its work?':
    'Wie oft muss ein Team auf ein anderes warten, bevor es seine Arbeit beenden kann?',
  Always: 'Immer',
  'In most cycles': 'In den meisten Zyklen',
  'In every second cycle': 'In jedem zweiten Zyklus',
  Rarely: 'Kaum',
  'Almost never': 'Fast nie',
  'Let the respondent draw the latest wait: who waited, for whom, for how long and what was blocked. Waiting for outside suppliers or approvals does not belong here, but note it. If the drawing agrees with blocked items on the team board, mark the facet as verified.':
    'Lassen Sie die befragte Person das letzte Warten aufzeichnen: wer gewartet hat, auf wen, wie lange und was blockiert war. Warten auf Lieferanten oder Genehmigungen von außen gehört nicht hierher, notieren Sie es aber. Passt die Zeichnung zu blockierten Einträgen auf dem Board des Teams, markieren Sie die Facette als verifiziert.',
  'Draw the latest wait for me: what was finished, what was missing, and whose turn was it?':
    'Zeichnen Sie mir das letzte Warten auf: Was war fertig, was fehlte, und wer war an der Reihe?',
  'Which dependency comes back most often, and what has been tried against it?':
    'Welche Abhängigkeit kehrt am häufigsten wieder, und was wurde dagegen versucht?',
};
