import type { TextCatalogue } from '../../../template/withTranslations';

export const biz: TextCatalogue = {
  'Business and market competence': 'Geschäfts- und Marktkompetenz',
  'Whether product choices rest on first-hand market knowledge, a strategy, sound figures and a thought-out way to market, and whether the people who make them have the skills.':
    'Ob Produktentscheidungen auf Marktkenntnis aus erster Hand, einer Strategie, soliden Zahlen und einem durchdachten Weg zum Markt beruhen und ob die Menschen, die sie treffen, die nötigen Fähigkeiten haben.',
  'Strong on technology, weak on business': 'Technisch stark, geschäftlich schwach',
  'The product is well built and its makers know it in every detail, but who should buy it, why, at what price and with what profit is left to others or to chance.':
    'Das Produkt ist gut gebaut, und seine Macher kennen es in jeder Einzelheit; doch wer es kaufen soll, warum, zu welchem Preis und mit welchem Gewinn, bleibt anderen oder dem Zufall überlassen.',
  'In {{value}} of the seven commercial skills the team is two or more levels short of what the job needs':
    'In {{value}} der sieben kaufmännischen Fähigkeiten fehlen dem Team zwei oder mehr Stufen zu dem, was die Aufgabe verlangt',
  'In several commercial skills the team is two or more levels short of what the job needs':
    'In mehreren kaufmännischen Fähigkeiten fehlen dem Team zwei oder mehr Stufen zu dem, was die Aufgabe verlangt',
  'Product managers give {{value}}% of their attention to technology':
    'Produktmanager widmen {{value}} % ihrer Aufmerksamkeit der Technik',
  'Product managers give most of their attention to technology':
    'Produktmanager widmen den größten Teil ihrer Aufmerksamkeit der Technik',
  'Market knowledge': 'Marktkenntnis',
  'Product managers know customers, non-customers and the alternatives to their product at first hand.':
    'Produktmanager kennen Kunden, Nichtkunden und die Alternativen zu ihrem Produkt aus erster Hand.',
  'Product choices made without this knowledge are guesses about other people’s money.':
    'Produktentscheidungen ohne dieses Wissen sind Vermutungen über das Geld anderer Leute.',
  'Insight arrives as anecdotes from sales, and competitors are known by name only.':
    'Erkenntnisse kommen als Anekdoten aus dem Vertrieb, und Wettbewerber sind nur dem Namen nach bekannt.',
  'There are some interviews before big bets, and the reasons for winning and losing are roughly known.':
    'Vor großen Vorhaben gibt es einige Interviews, und die Gründe für Gewinn und Verlust sind grob bekannt.',
  'Contact is weekly, evidence on won and lost deals is current, and product managers can say who should not buy.':
    'Kontakt besteht wöchentlich, Belege zu gewonnenen und verlorenen Aufträgen sind aktuell, und Produktmanager können sagen, wer nicht kaufen sollte.',
  'Product strategy': 'Produktstrategie',
  'Product managers can form and defend a product strategy that is tied to company targets.':
    'Produktmanager können eine Produktstrategie entwickeln und vertreten, die an die Unternehmensziele gebunden ist.',
  'A strategy turns a list of requests into a sequence of choices.':
    'Eine Strategie macht aus einer Liste von Anforderungen eine Folge von Entscheidungen.',
  'There is no text, or only slogans and revenue targets.':
    'Es gibt keinen Text oder nur Schlagworte und Umsatzziele.',
  'Target market and advantage are written down, but the trade-offs are left open.':
    'Zielmarkt und Vorteil sind aufgeschrieben, aber worauf man dafür verzichtet, bleibt offen.',
  'A current text states its trade-offs, and every large item can be traced to a target.':
    'Ein aktueller Text nennt, worauf verzichtet wird, und jedes große Vorhaben lässt sich auf ein Ziel zurückführen.',
  'Figures and pricing': 'Zahlen und Preise',
  'Product managers are at home with revenue, margin, cost to serve, pricing and business cases.':
    'Produktmanager sind mit Umsatz, Marge, Betreuungskosten, Preisbildung und Business Cases vertraut.',
  'Where value is not priced and cost is not known, profit keeps surprising people.':
    'Wo der Nutzen keinen Preis hat und die Kosten unbekannt sind, ist der Gewinn jedes Mal eine Überraschung.',
  'A product manager cannot state the product’s revenue, and the price is copied or set per deal.':
    'Ein Produktmanager kann den Umsatz des Produkts nicht nennen, und der Preis ist abgeschaut oder entsteht von Auftrag zu Auftrag.',
  'A product manager knows revenue but not margin, and comments on prices that others set.':
    'Ein Produktmanager kennt den Umsatz, aber nicht die Marge, und kommentiert Preise, die andere festlegen.',
  'A product manager reviews a product scorecard every month and owns a tested price proposal.':
    'Ein Produktmanager prüft jeden Monat die Kennzahlen des Produkts und verantwortet einen erprobten Preisvorschlag.',
  'Going to market': 'Weg zum Markt',
  'Product supplies segment, message, launch plan and what sellers need to know.':
    'Der Produktbereich liefert Segment, Botschaft, Einführungsplan und das, was der Vertrieb wissen muss.',
  'Marketing and sales can only amplify what they receive.':
    'Marketing und Vertrieb können nur verstärken, was sie bekommen.',
  'A feature list follows after the release, and marketing invents the story.':
    'Nach dem Release folgt eine Funktionsliste, und das Marketing erfindet die Geschichte dazu.',
  'There is a launch plan without targets, and the message is agreed late.':
    'Es gibt einen Einführungsplan ohne Ziele, und die Botschaft wird spät abgestimmt.',
  'Segment, problem, proof and price are agreed before the build ends, and the effect is reviewed after 90 days.':
    'Segment, Problem, Nachweis und Preis sind vereinbart, bevor die Entwicklung endet, und die Wirkung wird nach 90 Tagen überprüft.',
  'Skill balance': 'Gleichgewicht der Fähigkeiten',
  'Technical and commercial skill and attention are in balance.':
    'Technische und kaufmännische Fähigkeiten und Aufmerksamkeit stehen im Gleichgewicht.',
  'Depth in technology does not make up for commercial skills that are absent.':
    'Technische Tiefe ersetzt keine fehlenden kaufmännischen Fähigkeiten.',
  'At least 70% of the attention goes to technology, and commercial skills are two or more levels short.':
    'Mindestens 70 % der Aufmerksamkeit gehen in die Technik, und bei kaufmännischen Fähigkeiten fehlen zwei oder mehr Stufen.',
  'Product managers are competent in half of the commercial skills.':
    'Produktmanager beherrschen die Hälfte der kaufmännischen Fähigkeiten.',
  'Product managers have some skill everywhere and depth in a few things, and the gaps that remain are known and planned for.':
    'Produktmanager können von allem etwas und weniges sehr gut; die verbleibenden Lücken sind bekannt und eingeplant.',
  'Outside selling and support, how many learning conversations with customers or non-customers did each product manager hold in the last month?':
    'Wie viele Gespräche mit Kunden oder Nichtkunden, in denen es ums Lernen und nicht um Verkauf oder Support ging, hat jeder Produktmanager im letzten Monat geführt?',
  'conversations per product manager': 'Gespräche je Produktmanager',
  'Interviews, visits and tests count; complaint calls, demos and project meetings do not. Product managers answer for themselves, a product leader gives the average. Notes from two of the conversations are enough to mark the facet as verified.':
    'Interviews, Besuche und Tests zählen, Beschwerdeanrufe, Vorführungen und Projektbesprechungen nicht. Produktmanager antworten für sich selbst, eine Produktleitung nennt den Durchschnitt. Notizen aus zwei der Gespräche reichen, um die Facette als verifiziert zu markieren.',
  'What changed because of one of these conversations?':
    'Was hat sich durch eines dieser Gespräche geändert?',
  'Which of them was with somebody who is not a customer?':
    'Welches davon haben Sie mit jemandem geführt, der kein Kunde ist?',
  'What settles a product decision most often?':
    'Was gibt bei einer Produktentscheidung am häufigsten den Ausschlag?',
  'The largest account or the loudest voice': 'Der größte Kunde oder die lauteste Stimme',
  'What development finds feasible or interesting': 'Was die Entwicklung für machbar oder interessant hält',
  'The number of requests': 'Die Zahl der Anforderungen',
  'Customer problems that were observed at first hand':
    'Kundenprobleme, die aus erster Hand beobachtet wurden',
  'Observed problems, market facts and business targets taken together':
    'Beobachtete Probleme, Marktdaten und Geschäftsziele zusammen',
  'Take the last three product decisions the respondent knows of, classify each and choose what occurs most often. With three different bases, choose the one behind the most costly decision and put the other two into a note.':
    'Nehmen Sie die letzten drei Produktentscheidungen, von denen die befragte Person weiß, ordnen Sie jede ein und wählen Sie, was am häufigsten vorkommt. Bei drei verschiedenen Grundlagen wählen Sie die hinter der teuersten Entscheidung und halten die beiden anderen in einer Notiz fest.',
  'What were the last three decisions, and what tipped the balance in each?':
    'Was waren die letzten drei Entscheidungen, und was gab jeweils den Ausschlag?',
  'When did a fact about the market last change a decision that seemed settled?':
    'Wann hat eine Tatsache über den Markt zuletzt eine Entscheidung geändert, die schon festzustehen schien?',
  'How well can product management explain why you win or lose against the alternatives?':
    'Wie gut kann das Produktmanagement erklären, warum Sie gegen die Alternativen gewinnen oder verlieren?',
  'It cannot explain this at all': 'Es kann das gar nicht erklären',
  'It has opinions only': 'Es hat nur Meinungen',
  'It knows the reasons for a few deals': 'Es kennt die Gründe bei einigen Aufträgen',
  'It knows the reasons by segment': 'Es kennt die Gründe je Segment',
  'It has current evidence, which is shared and used':
    'Es hat aktuelle Belege, die geteilt und genutzt werden',
  'Doing nothing and building it oneself are alternatives too. Sellers tend to name the price and product people the features, so ask what the buyer said. A report that rests on talks with lost buyers verifies the facet.':
    'Auch Nichtstun und Selbstbauen sind Alternativen. Verkäufer nennen gern den Preis und Produktleute die Funktionen; fragen Sie deshalb, was der Käufer gesagt hat. Ein Bericht, der auf Gesprächen mit verlorenen Käufern beruht, verifiziert die Facette.',
  'Why was the last deal lost, and how do you know?':
    'Warum ging der letzte Auftrag verloren, und woher wissen Sie das?',
  'What did product management do with that reason?':
    'Was hat das Produktmanagement mit diesem Grund gemacht?',
  'What does the product strategy look like today?': 'Wie sieht die Produktstrategie heute aus?',
  'There is none': 'Es gibt keine',
  'Goals or slogans without choices': 'Ziele oder Schlagworte ohne Entscheidungen',
  'A target market and an advantage, but no trade-offs': 'Ein Zielmarkt und ein Vorteil, aber kein Verzicht',
  'A current text with choices and trade-offs': 'Ein aktueller Text mit Entscheidungen und Verzicht',
  'A current text with choices and trade-offs that is tied to company targets and reviewed twice a year':
    'Ein aktueller Text mit Entscheidungen und Verzicht, der an die Unternehmensziele gebunden ist und zweimal im Jahr überprüft wird',
  'Ask to see the text and look for one sentence that rules something out; mark the facet as verified once you have read it. A roadmap is not a strategy, and a set of slides counts only if people outside the room could act on it.':
    'Lassen Sie sich den Text zeigen und suchen Sie einen Satz, der etwas ausschließt; markieren Sie die Facette als verifiziert, sobald Sie ihn gelesen haben. Eine Roadmap ist keine Strategie, und Folien zählen nur, wenn Menschen außerhalb des Raums danach handeln könnten.',
  'What does it tell you not to do?': 'Was sollen Sie nach dieser Strategie nicht tun?',
  'Which recent decision would have gone the other way without it?':
    'Welche Entscheidung der letzten Zeit wäre ohne sie anders ausgefallen?',
  'Take the biggest item in development now. How clearly can the product manager tie it to a company target?':
    'Nehmen Sie das größte Vorhaben, das gerade in Entwicklung ist. Wie klar kann der Produktmanager es mit einem Unternehmensziel verbinden?',
  'There is no link to a company target': 'Es gibt keine Verbindung zu einem Unternehmensziel',
  'The link is vague': 'Die Verbindung ist vage',
  'There is a plausible story': 'Es gibt eine plausible Geschichte',
  'The reasoning is clear': 'Die Begründung ist klar',
  'The reasoning is clear, with a number and a date':
    'Die Begründung ist klar, mit einer Zahl und einem Termin',
  'Agree first which item is the biggest, then write the link down in one sentence and read it back. When two respondents name different items as the biggest, put that into a note, because it says as much as the score.':
    'Einigen Sie sich zuerst, welches Vorhaben das größte ist, schreiben Sie die Verbindung dann in einem Satz auf und lesen Sie ihn vor. Nennen zwei Befragte verschiedene Vorhaben als das größte, halten Sie das in einer Notiz fest, denn es sagt ebenso viel wie der Wert.',
  'How would you put the link into one sentence?': 'Wie würden Sie die Verbindung in einem Satz ausdrücken?',
  'What would the company notice if this item were cancelled tomorrow?':
    'Was würde das Unternehmen merken, wenn dieses Vorhaben morgen gestrichen würde?',
  'How well do product managers know the revenue, the margin and the cost to serve of their product?':
    'Wie gut kennen Produktmanager den Umsatz, die Marge und die Betreuungskosten ihres Produkts?',
  'They know none of these figures': 'Sie kennen keine dieser Zahlen',
  'They know revenue only, and only roughly': 'Sie kennen nur den Umsatz, und den nur ungefähr',
  'They know revenue well and margin roughly': 'Sie kennen den Umsatz gut und die Marge ungefähr',
  'They know all three': 'Sie kennen alle drei',
  'They know all three, how they develop and why':
    'Sie kennen alle drei, ihre Entwicklung und die Gründe dafür',
  'Finance may test the answer: take one product and ask its manager for last quarter’s figure before looking it up together. If the company does not report by product at all, a low step is still right; say in a note that the system is the reason. A regular report by product verifies the facet.':
    'Die Finanzabteilung kann die Antwort prüfen: Nehmen Sie ein Produkt und fragen Sie seinen Manager nach der Zahl des letzten Quartals, bevor Sie gemeinsam nachsehen. Berichtet das Unternehmen gar nicht nach Produkten, ist eine niedrige Stufe trotzdem richtig; halten Sie in einer Notiz fest, dass es am System liegt. Ein regelmäßiger Bericht je Produkt verifiziert die Facette.',
  'What was last quarter’s figure for your main product?':
    'Wie lautete die Zahl des letzten Quartals für Ihr Hauptprodukt?',
  'What did a product manager last do because of such a figure?':
    'Was hat ein Produktmanager zuletzt wegen einer solchen Zahl getan?',
  'Who shapes price and packaging, and on what basis?':
    'Wer gestaltet Preis und Produktpakete, und auf welcher Grundlage?',
  'The price is copied or is cost plus a margin, and is never reviewed':
    'Der Preis ist abgeschaut oder ergibt sich aus Kosten plus Aufschlag und wird nie überprüft',
  'Sales sets the price deal by deal': 'Der Vertrieb legt den Preis von Auftrag zu Auftrag fest',
  'Finance or executives set it with little input from product managers':
    'Finanzen oder Geschäftsleitung legen ihn fest, und Produktmanager tragen wenig bei',
  'Product managers propose it with evidence of the value for customers':
    'Produktmanager schlagen ihn vor, mit Belegen für den Nutzen der Kunden',
  'Product managers own the proposal, test what customers are willing to pay and review it every year':
    'Produktmanager verantworten den Vorschlag, testen die Zahlungsbereitschaft der Kunden und überprüfen ihn jedes Jahr',
  'Judge by what customers pay, not by the list: where the list price hardly ever survives a negotiation, sales sets the price. Ask for the discount of the last five deals and the paper behind the last price change, and mark the facet as verified if you see both.':
    'Urteilen Sie nach dem, was Kunden bezahlen, nicht nach der Liste: Übersteht der Listenpreis kaum je eine Verhandlung, legt der Vertrieb den Preis fest. Fragen Sie nach dem Nachlass bei den letzten fünf Aufträgen und nach der Unterlage zur letzten Preisänderung, und markieren Sie die Facette als verifiziert, wenn Sie beides sehen.',
  'When did a price last change, and what was the reason?':
    'Wann hat sich zuletzt ein Preis geändert, und was war der Grund?',
  'Who had to agree to that change, and what did they look at?':
    'Wer musste dieser Änderung zustimmen, und was wurde dafür angesehen?',
  'How useful are business cases for products when it comes to deciding?':
    'Wie nützlich sind Business Cases für Produkte, wenn es ums Entscheiden geht?',
  'None are written': 'Es werden keine geschrieben',
  'They are a formality': 'Sie sind eine Formsache',
  'They are used for large items only': 'Sie werden nur bei großen Vorhaben genutzt',
  'They compare options honestly': 'Sie vergleichen Alternativen ehrlich',
  'They compare options and are checked against the results later':
    'Sie vergleichen Alternativen und werden später am Ergebnis gemessen',
  'Ask to see one case from the last year. Look for a second option, a range in place of a single figure, and a sign that somebody came back to it; with such a case in hand the facet can be marked as verified.':
    'Lassen Sie sich einen Business Case aus dem letzten Jahr zeigen. Achten Sie auf eine zweite Alternative, auf eine Spanne statt einer einzigen Zahl und auf ein Zeichen, dass jemand darauf zurückgekommen ist; liegt ein solcher Fall vor, kann die Facette als verifiziert markiert werden.',
  'Which case of the last year changed a decision?':
    'Welcher Business Case des letzten Jahres hat eine Entscheidung geändert?',
  'When was one last compared with what really happened?':
    'Wann wurde zuletzt einer mit dem verglichen, was wirklich geschah?',
  'What do marketing and sales receive from product before a launch?':
    'Was bekommen Marketing und Vertrieb vor einer Markteinführung vom Produktbereich?',
  'They receive a feature list, and only after the launch':
    'Sie bekommen eine Funktionsliste, und das erst nach der Einführung',
  'They receive a feature list before the launch': 'Sie bekommen vor der Einführung eine Funktionsliste',
  'They receive the features with their benefits': 'Sie bekommen die Funktionen mit ihrem Nutzen',
  'They receive the segment, the problem and the message':
    'Sie bekommen das Segment, das Problem und die Botschaft',
  'They receive segment, problem, proof, price and answers to objections before the build ends':
    'Sie bekommen Segment, Problem, Nachweis, Preis und Antworten auf Einwände, bevor die Entwicklung endet',
  'Ask for the material of the latest launch and look at its date against the release date. Judge what product handed over, not what marketing later made of it. The material itself verifies the facet.':
    'Fragen Sie nach dem Material der letzten Einführung und vergleichen Sie sein Datum mit dem des Release. Beurteilen Sie, was der Produktbereich übergeben hat, nicht, was das Marketing später daraus gemacht hat. Das Material selbst verifiziert die Facette.',
  'What did you get, or give, for the latest launch, and when?':
    'Was haben Sie für die letzte Einführung bekommen oder geliefert, und wann?',
  'Which question from a customer could nobody answer on that day?':
    'Welche Frage eines Kunden konnte an diesem Tag niemand beantworten?',
  'What happens around a release?': 'Was geschieht rund um ein Release?',
  'Nothing in particular happens': 'Es geschieht nichts Besonderes',
  'Release notes are sent out': 'Versionshinweise werden verschickt',
  'There is a launch plan without targets': 'Es gibt einen Einführungsplan ohne Ziele',
  'There is a launch plan with targets for adoption or revenue':
    'Es gibt einen Einführungsplan mit Zielen für Nutzung oder Umsatz',
  'There is a launch plan with such targets, and a review after 90 days that feeds the roadmap':
    'Es gibt einen Einführungsplan mit solchen Zielen und nach 90 Tagen eine Überprüfung, die in die Roadmap einfließt',
  'Talk about the latest release that customers could notice, not about the best one. A plan counts when it had an owner and dates; a review counts when something on the roadmap changed because of it.':
    'Sprechen Sie über das letzte Release, das Kunden bemerken konnten, nicht über das beste. Ein Plan zählt, wenn er einen Verantwortlichen und Termine hatte; eine Überprüfung zählt, wenn sich durch sie etwas auf der Roadmap geändert hat.',
  'How many customers use the latest large feature today?':
    'Wie viele Kunden nutzen die letzte große Funktion heute?',
  'Who looked at that figure, and what did they do about it?':
    'Wer hat sich diese Zahl angesehen, und was ist daraufhin geschehen?',
  'For each of the twelve skills, which level is there today, and which level does the job require?':
    'Welche Stufe ist heute bei jeder der zwölf Fähigkeiten vorhanden, und welche verlangt die Aufgabe?',
  'Unknown: has not met this yet': 'Unbekannt: hatte noch nicht damit zu tun',
  'Aware: knows what it is about': 'Vertraut: weiß, worum es geht',
  'With help: can do it when somebody guides': 'Mit Hilfe: kann es unter Anleitung',
  'Independent: does it without help': 'Selbstständig: kann es ohne Hilfe',
  'Advanced: does it well and coaches others': 'Fortgeschritten: kann es gut und leitet andere an',
  'Authority: is asked for advice beyond the company':
    'Autorität: wird über das Unternehmen hinaus um Rat gefragt',
  'Product managers rate themselves; a product leader rates the average product manager. Fill in the required level first, for the job and not for the person. Ask for one recent example for each level 4 or 5, which guards against knowing without doing. A required level of 0 takes the skill out of the count. Results of single people stay with them and their manager.':
    'Produktmanager schätzen sich selbst ein, eine Produktleitung den durchschnittlichen Produktmanager. Tragen Sie zuerst die verlangte Stufe ein, und zwar für die Aufgabe, nicht für die Person. Fragen Sie bei jeder Stufe 4 oder 5 nach einem aktuellen Beispiel; das schützt davor, Wissen mit Können zu verwechseln. Eine verlangte Stufe von 0 nimmt die Fähigkeit aus der Wertung. Ergebnisse einzelner Personen bleiben bei diesen und ihrer Führungskraft.',
  'What is your most recent example for each skill you placed at level 4 or 5?':
    'Was ist Ihr jüngstes Beispiel für jede Fähigkeit, die Sie auf Stufe 4 oder 5 gesetzt haben?',
  'In which of these skills has a gap cost the product something in the last year?':
    'Bei welcher dieser Fähigkeiten hat eine Lücke das Produkt im letzten Jahr etwas gekostet?',
  'How does the attention of product managers divide between technology, market and business?':
    'Wie verteilt sich die Aufmerksamkeit der Produktmanager auf Technik, Markt und Geschäft?',
  'Technology and the solution': 'Technik und die Lösung',
  'Customers and the market': 'Kunden und der Markt',
  'Business: price, cost and strategy': 'Geschäft: Preis, Kosten und Strategie',
  'Attention is what fills meetings and conversations, not what stands in the job description. When the respondent hesitates, list the topics of the last three meetings with a product manager and count. Very little attention to technology is not healthy either.':
    'Aufmerksamkeit ist, was Besprechungen und Gespräche füllt, nicht, was in der Stellenbeschreibung steht. Zögert die befragte Person, listen Sie die Themen der letzten drei Besprechungen mit einem Produktmanager auf und zählen Sie. Sehr wenig Aufmerksamkeit für Technik ist auch nicht gesund.',
  'What were your last three meetings with or as a product manager about?':
    'Worum ging es in Ihren letzten drei Besprechungen mit einem oder als Produktmanager?',
  'What does a product manager here bring up unasked?': 'Was spricht ein Produktmanager hier ungefragt an?',
};
