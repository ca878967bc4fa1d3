import type { TextCatalogue } from '../../../template/withTranslations';

export const model: TextCatalogue = {
  'From projects to products': 'Vom Projekt zum Produkt',
  'How far the company has moved from delivering work to single customers towards selling one offer to many, and whether rules, money and habits support that move.':
    'Wie weit das Unternehmen von der Lieferung einzelner Kundenarbeiten dazu gekommen ist, vielen dasselbe Angebot zu verkaufen, und ob Regeln, Geld und Gewohnheiten diesen Weg unterstützen.',
  'Moving from customer projects to standard products':
    'Auf dem Weg von Kundenprojekten zu Standardprodukten',
  'The company grew by building what each customer ordered and now wants to live from an offer it can sell again. Roadmap, rewards and reflexes still follow the next single contract, so the standard product keeps losing to it.':
    'Das Unternehmen ist groß geworden, indem es baute, was jeder Kunde bestellte, und will nun von einem Angebot leben, das es mehrfach verkaufen kann. Roadmap, Belohnungen und Reflexe folgen noch immer dem nächsten einzelnen Vertrag, und so verliert das Standardprodukt jedes Mal gegen ihn.',
  'The bespoke share of revenue must fall by {{value}} percentage points to reach what leadership wants':
    'Der Umsatzanteil aus Einzelanfertigungen muss um {{value}} Prozentpunkte sinken, um das Ziel der Leitung zu erreichen',
  'Standard offer': 'Standardangebot',
  'A standard offer is defined, and so is what lies outside it.':
    'Ein Standardangebot ist definiert, und ebenso, was außerhalb davon liegt.',
  'Margin comes from selling the same thing again. Where the offer has no outer limit, every order quietly starts another product that somebody has to maintain.':
    'Marge entsteht, wenn man dasselbe noch einmal verkauft. Hat das Angebot keine Außengrenze, beginnt mit jedem Auftrag unbemerkt ein weiteres Produkt, das jemand pflegen muss.',
  'Every delivery has its own line of code and goes its own way after handover.':
    'Jede Lieferung hat ihre eigene Codelinie und geht nach der Übergabe ihren eigenen Weg.',
  'Everybody recognises a common core, but each customer receives it wrapped in a private variant.':
    'Alle erkennen einen gemeinsamen Kern, aber jeder Kunde erhält ihn in einer eigenen Variante verpackt.',
  'Nearly all customers run one version, and the limits of the standard offer are published for everyone who sells or delivers it.':
    'Fast alle Kunden nutzen dieselbe Version, und die Grenzen des Standardangebots sind für alle veröffentlicht, die verkaufen oder liefern.',
  'Handling of bespoke work': 'Umgang mit Einzelanfertigungen',
  'Bespoke requests, the work that only one named customer asked for, are accepted, priced and contained by a known rule.':
    'Wünsche nach Einzelanfertigungen, also nach Arbeit, die nur ein bestimmter Kunde verlangt hat, werden nach einer bekannten Regel angenommen, bepreist und begrenzt.',
  'Exceptions that nobody controls eat the capacity that was meant for the product, and go on eating it long after the invoice is paid.':
    'Ausnahmen, die niemand steuert, verzehren die Kapazität, die für das Produkt gedacht war, und tun das noch lange, nachdem die Rechnung bezahlt ist.',
  'Sales commits to the request, and development finds out when the order arrives.':
    'Der Vertrieb sagt zu, und die Entwicklung erfährt davon, wenn der Auftrag eintrifft.',
  'An executive decides each case on its own, without a rule that the next case could rely on.':
    'Eine Führungskraft entscheidet jeden Fall für sich, ohne eine Regel, auf die sich der nächste Fall stützen könnte.',
  'A written rule sets a capacity ceiling, a price that covers the whole life of the exception and a route back to standard.':
    'Eine schriftliche Regel setzt eine Obergrenze für die Kapazität, einen Preis für die gesamte Lebensdauer der Ausnahme und einen Weg zurück zum Standard.',
  'Market-led roadmap': 'Vom Markt bestimmte Roadmap',
  'The plan is driven by problems many customers share rather than by contracts already signed.':
    'Der Plan folgt eher Problemen, die viele Kunden teilen, als bereits unterschriebenen Verträgen.',
  'A list of contract obligations cannot be sold to the next customer. Only work on shared problems makes the following sale easier.':
    'Eine Liste von Vertragspflichten lässt sich dem nächsten Kunden nicht verkaufen. Nur Arbeit an gemeinsamen Problemen macht den nächsten Verkauf leichter.',
  'Most items on the roadmap come from single contracts.':
    'Die meisten Punkte der Roadmap stammen aus einzelnen Verträgen.',
  'Contract items and market items compete for the same capacity, and no rule settles who wins.':
    'Vertragspunkte und Marktpunkte konkurrieren um dieselbe Kapazität, und keine Regel bestimmt, wer gewinnt.',
  'A fixed share of capacity is kept for market bets, and sales and support plan their own work with the roadmap.':
    'Ein fester Anteil der Kapazität bleibt Wetten auf den Markt vorbehalten, und Vertrieb und Support planen ihre eigene Arbeit mit der Roadmap.',
  'Money and rewards': 'Geld und Belohnung',
  'Funding, sales rewards and accounting favour the product over the single order.':
    'Finanzierung, Vergütung im Vertrieb und Rechnungswesen bevorzugen das Produkt gegenüber dem einzelnen Auftrag.',
  'People follow what pays. As long as any order earns the same commission, the announced change of direction stays an announcement.':
    'Menschen tun, was sich lohnt. Solange jeder Auftrag dieselbe Provision bringt, bleibt der angekündigte Kurswechsel eine Ankündigung.',
  'Sellers earn the same on anything they sell, and customer projects pay for development.':
    'Verkäufer verdienen an allem, was sie verkaufen, gleich viel, und Kundenprojekte bezahlen die Entwicklung.',
  'Standard sales earn somewhat more, while funding is still tied to projects.':
    'Standardverkäufe bringen etwas mehr ein, während die Finanzierung weiter an Projekten hängt.',
  'Standard and recurring revenue pays clearly more, and standing teams answer for the result of a product.':
    'Standardumsatz und wiederkehrender Umsatz zahlen sich deutlich stärker aus, und dauerhafte Teams verantworten das Ergebnis eines Produkts.',
  'Thinking in many customers': 'Denken in vielen Kunden',
  'People are willing and able to serve many customers with the same thing.':
    'Die Menschen sind bereit und fähig, viele Kunden mit derselben Sache zu bedienen.',
  'The habits that win projects, such as saying yes quickly and improvising well, damage a product when they meet it every day.':
    'Die Gewohnheiten, mit denen man Projekte gewinnt, etwa schnell zuzusagen und gut zu improvisieren, schaden einem Produkt, wenn sie ihm täglich begegnen.',
  'Non-standard deals are always accepted, and nobody expects otherwise.':
    'Aufträge außerhalb des Standards werden immer angenommen, und niemand erwartet etwas anderes.',
  'Non-standard deals are debated, and the size of the order decides the debate.':
    'Über Aufträge außerhalb des Standards wird diskutiert, und ihre Größe entscheidet die Diskussion.',
  'Leaders have turned down a good deal in full view of the company and explained why.':
    'Führungskräfte haben vor den Augen des ganzen Unternehmens einen guten Auftrag abgelehnt und erklärt, warum.',
  'Which of these descriptions comes closest to what you sell today?':
    'Welche dieser Beschreibungen kommt dem am nächsten, was Sie heute verkaufen?',
  'Independent projects: each customer gets a solution of their own':
    'Unabhängige Projekte: Jeder Kunde bekommt eine eigene Lösung',
  'Projects that reuse parts built for earlier projects':
    'Projekte, die Teile aus früheren Projekten wiederverwenden',
  'Projects inside which people recognise a common product':
    'Projekte, in denen ein gemeinsames Produkt erkennbar ist',
  'A shared product base with a separate layer for each customer':
    'Eine gemeinsame Produktbasis mit einer eigenen Schicht für jeden Kunden',
  'A product base that is being standardised while the customer layers shrink':
    'Eine Produktbasis, die standardisiert wird, während die Kundenschichten schrumpfen',
  'A standard product that customers use as it is or configure themselves':
    'Ein Standardprodukt, das Kunden unverändert nutzen oder selbst konfigurieren',
  'Ask for the stage of most deliveries in the past year, not for the plan or the best example. Place the answer on the stage map of the hand-over outputs and note who chose which stage: leaders who name different stages are a finding of their own. Mark the facet as verified when a price list and an offer description match two recent deliveries.':
    'Fragen Sie nach der Stufe der meisten Lieferungen des vergangenen Jahres, nicht nach dem Plan oder dem besten Beispiel. Tragen Sie die Antwort in die Stufenübersicht der Übergabeunterlagen ein und notieren Sie, wer welche Stufe gewählt hat: Nennen Führungskräfte verschiedene Stufen, ist das ein eigener Befund. Markieren Sie die Facette als verifiziert, wenn Preisliste und Angebotsbeschreibung zu zwei aktuellen Lieferungen passen.',
  'Take your two latest deliveries: what was the same in both, and what was made for that customer only?':
    'Nehmen Sie Ihre zwei letzten Lieferungen: Was war in beiden gleich, und was wurde nur für diesen einen Kunden gemacht?',
  'When did you last sell something without writing a line of code for that customer?':
    'Wann haben Sie zuletzt etwas verkauft, ohne für den Kunden eine Zeile Code zu schreiben?',
  'What share of your customers runs the current version of the product without any code of their own?':
    'Welcher Anteil Ihrer Kunden nutzt die aktuelle Version des Produkts ohne eigenen Code?',
  '% of customers': '% der Kunden',
  'Settings and extensions built on published interfaces do not count as private code; a branch, a patch or a hidden switch for one customer does. Development usually knows the number better than sales. Ask for the list of deployed versions or branches and mark the facet as verified when you have counted on it together.':
    'Einstellungen und Erweiterungen über veröffentlichte Schnittstellen gelten nicht als eigener Code; ein Zweig, ein Patch oder ein versteckter Schalter für einen Kunden schon. Die Entwicklung kennt die Zahl meist besser als der Vertrieb. Fragen Sie nach der Liste der ausgelieferten Versionen oder Zweige und markieren Sie die Facette als verifiziert, wenn Sie darin gemeinsam nachgezählt haben.',
  'Think of the latest release: which customers could not take it as it was, and what stood in the way?':
    'Denken Sie an das letzte Release: Welche Kunden konnten es nicht unverändert übernehmen, und was stand im Weg?',
  'Where would you look up which customer runs which version?':
    'Wo würden Sie nachsehen, welcher Kunde welche Version nutzt?',
  'In the last quarter, what share of development capacity went into work that only one named customer had asked for?':
    'Welcher Anteil der Entwicklungskapazität floss im letzten Quartal in Arbeit, die nur ein bestimmter Kunde verlangt hatte?',
  '% of capacity': '% der Kapazität',
  'Add up the work done for each single customer. Include the upkeep of old customer variants; it is often larger than the new bespoke work. A figure from time records or tickets is worth more than a feeling, so note how it came about, and mark the facet as verified when you have seen the count. Compare the answers of development and product: a wide gap means nobody measures it.':
    'Zählen Sie die Arbeit für jeden einzelnen Kunden zusammen. Nehmen Sie die Pflege alter Kundenvarianten dazu; sie ist oft größer als die neuen Einzelanfertigungen. Eine Zahl aus Zeiterfassung oder Tickets ist mehr wert als ein Gefühl; notieren Sie deshalb, wie sie entstanden ist, und markieren Sie die Facette als verifiziert, wenn Sie die Zählung gesehen haben. Vergleichen Sie die Antworten von Entwicklung und Produktbereich: Liegen sie weit auseinander, misst es niemand.',
  'Who counted this, and from which records?': 'Wer hat das gezählt, und anhand welcher Aufzeichnungen?',
  'Which customer took the largest part last quarter, and what was put off because of it?':
    'Welcher Kunde hat im letzten Quartal am meisten beansprucht, und was wurde seinetwegen aufgeschoben?',
  'When a customer asks for something outside the standard, how is it decided?':
    'Wenn ein Kunde etwas außerhalb des Standards verlangt, wie wird darüber entschieden?',
  'Sales promises it, and development learns about it later':
    'Der Vertrieb verspricht es, und die Entwicklung erfährt es später',
  'An executive decides case by case': 'Eine Führungskraft entscheidet von Fall zu Fall',
  'Product management is consulted, but there is no rule':
    'Das Produktmanagement wird gefragt, aber es gibt keine Regel',
  'A written rule decides, with a capacity ceiling and a price':
    'Eine schriftliche Regel entscheidet, mit Kapazitätsgrenze und Preis',
  'A written rule decides, and it also covers lifetime cost and the way back to standard':
    'Eine schriftliche Regel entscheidet und umfasst auch die Kosten über die Lebensdauer und den Weg zurück zum Standard',
  'Reconstruct the latest real case step by step before you choose an option: who heard the request, who answered the customer, who knew the cost. Choose by what happened, even where a policy says something else. Mark the facet as verified when you have read the rule and seen one decision that followed it.':
    'Gehen Sie den letzten wirklichen Fall Schritt für Schritt durch, bevor Sie eine Antwort wählen: wer den Wunsch gehört hat, wer dem Kunden geantwortet hat, wer die Kosten kannte. Wählen Sie nach dem, was geschehen ist, auch wenn eine Richtlinie etwas anderes sagt. Markieren Sie die Facette als verifiziert, wenn Sie die Regel gelesen und eine Entscheidung gesehen haben, die ihr folgte.',
  'Tell me about the latest request of this kind: who said yes or no, and on what grounds?':
    'Erzählen Sie mir vom letzten Wunsch dieser Art: Wer hat ja oder nein gesagt, und mit welcher Begründung?',
  'What will that exception cost you in three years, and who worked that out?':
    'Was wird Sie diese Ausnahme in drei Jahren kosten, und wer hat das ausgerechnet?',
  'Where do the items on your roadmap come from? Please divide 100 percent among five sources.':
    'Woher kommen die Punkte auf Ihrer Roadmap? Bitte verteilen Sie 100 Prozent auf fünf Quellen.',
  'Single contracts or single customers': 'Einzelne Verträge oder einzelne Kunden',
  'Requests made by several customers': 'Wünsche mehrerer Kunden',
  'Market problems the team has observed at first hand':
    'Marktprobleme, die das Team aus erster Hand beobachtet hat',
  'Strategic bets on where the market is going': 'Strategische Wetten darauf, wohin sich der Markt bewegt',
  'Technical health: upkeep, security, old code': 'Technische Gesundheit: Pflege, Sicherheit, alter Code',
  'Put the roadmap of this quarter and the next on the table and sort the items together, weighing large items more than small ones. An item that began as one contract stays in the first part even if others may like it later. Where there is no roadmap, sort what development is working on. Mark the facet as verified when the sorting was done on the document itself.':
    'Legen Sie die Roadmap dieses und des nächsten Quartals auf den Tisch und sortieren Sie die Punkte gemeinsam; große wiegen mehr als kleine. Ein Punkt, der als einzelner Vertrag begann, bleibt im ersten Teil, auch wenn er später anderen gefallen mag. Gibt es keine Roadmap, sortieren Sie, woran die Entwicklung arbeitet. Markieren Sie die Facette als verifiziert, wenn am Dokument selbst sortiert wurde.',
  'Take the three largest items: whose problem does each one solve, and how do you know?':
    'Nehmen Sie die drei größten Punkte: Wessen Problem löst jeder, und woher wissen Sie das?',
  'Which item did nobody ask for, and how did it get onto the list?':
    'Welchen Punkt hat niemand verlangt, und wie kam er auf die Liste?',
  'How well can you plan your own work, or sell, with the product roadmap?':
    'Wie gut können Sie mit der Produkt-Roadmap Ihre eigene Arbeit planen oder verkaufen?',
  'I have not seen a roadmap': 'Ich habe noch keine Roadmap gesehen',
  'I have seen one, but it is out of date': 'Ich habe eine gesehen, aber sie ist veraltet',
  'It shows a direction I can use': 'Sie zeigt eine Richtung, mit der ich etwas anfangen kann',
  'I can rely on it for the coming quarter': 'Für das kommende Quartal kann ich mich auf sie verlassen',
  'I can rely on it, and it says openly how certain each item is':
    'Ich kann mich auf sie verlassen, und sie sagt offen, wie sicher jeder Punkt ist',
  'Let the respondent show you the version they use; an old copy on their disk answers the question. Separate trust in the document from agreement with its content, since people may rely on a plan they would have made differently. If they use the current version in their own planning, mark the facet as verified.':
    'Lassen Sie sich die Fassung zeigen, mit der die befragte Person arbeitet; eine alte Kopie auf ihrer Festplatte beantwortet die Frage. Trennen Sie das Vertrauen in das Dokument von der Zustimmung zu seinem Inhalt, denn man kann sich auf einen Plan verlassen, den man selbst anders gemacht hätte. Nutzt sie die aktuelle Fassung für die eigene Planung, markieren Sie die Facette als verifiziert.',
  'Which promise from the roadmap was broken last, and how did you hear of it?':
    'Welches Versprechen aus der Roadmap wurde zuletzt gebrochen, und wie haben Sie davon erfahren?',
  'What did you tell a customer about the coming months in the last few weeks, and where did you take it from?':
    'Was haben Sie in den letzten Wochen einem Kunden über die kommenden Monate gesagt, und woher hatten Sie es?',
  'How are sellers rewarded for what they sell?': 'Wie werden Verkäufer für das belohnt, was sie verkaufen?',
  'Any revenue counts the same': 'Jeder Umsatz zählt gleich',
  'Any revenue counts, provided it reaches a minimum margin':
    'Jeder Umsatz zählt, sofern er eine Mindestmarge erreicht',
  'There is a small extra for standard products': 'Für Standardprodukte gibt es eine kleine Zulage',
  'There is a clear extra for standard or recurring revenue':
    'Für Standardumsatz oder wiederkehrenden Umsatz gibt es eine deutliche Zulage',
  'There is a clear extra for standard or recurring revenue, and bespoke work pays less and needs approval':
    'Für Standardumsatz oder wiederkehrenden Umsatz gibt es eine deutliche Zulage; Einzelanfertigungen bringen weniger und müssen genehmigt werden',
  'Ask about the rule, never about anybody’s income. Choose “not applicable” only if nobody who sells has variable pay, and then note what sellers are praised for instead. Finance can show the plan without names; having read it, mark the facet as verified.':
    'Fragen Sie nach der Regel, nie nach jemandes Einkommen. Wählen Sie „nicht anwendbar“ nur, wenn niemand im Vertrieb variabel vergütet wird, und notieren Sie dann, wofür Verkäufer stattdessen gelobt werden. Die Finanzabteilung kann den Plan ohne Namen zeigen; haben Sie ihn gelesen, markieren Sie die Facette als verifiziert.',
  'Suppose a seller can close a bespoke order or a standard order of the same size: what would they earn on each?':
    'Angenommen, ein Verkäufer kann einen individuellen oder einen gleich großen Standardauftrag abschließen: Was würde er jeweils verdienen?',
  'When did the plan last change, and what did sellers do differently afterwards?':
    'Wann wurde der Plan zuletzt geändert, und was haben Verkäufer danach anders gemacht?',
  'What pays for development?': 'Womit wird die Entwicklung bezahlt?',
  'Customer projects pay for it': 'Kundenprojekte bezahlen sie',
  'Yearly project budgets with a fixed scope pay for it':
    'Jährliche Projektbudgets mit festem Umfang bezahlen sie',
  'A mixture of projects and standing teams': 'Eine Mischung aus Projekten und dauerhaften Teams',
  'Standing product teams are funded': 'Dauerhafte Produktteams werden finanziert',
  'Standing teams are funded, each with a product result, and money moves with the results':
    'Dauerhafte Teams werden finanziert, jedes mit einem Produktergebnis, und das Geld folgt den Ergebnissen',
  'Follow the money of one team: who is charged for its hours this month? Finance and leadership may describe it differently, because one sees the accounts and the other the intention. The current budget or cost-centre list is the evidence that allows you to mark the facet as verified.':
    'Verfolgen Sie das Geld eines Teams: Wem werden seine Stunden in diesem Monat belastet? Finanzen und Leitung beschreiben es vielleicht verschieden, weil die einen die Konten und die anderen die Absicht sehen. Das aktuelle Budget oder die Kostenstellenliste ist der Nachweis, mit dem Sie die Facette als verifiziert markieren dürfen.',
  'Who can stop a product that earns too little, and when did that last happen?':
    'Wer kann ein Produkt stoppen, das zu wenig einbringt, und wann ist das zuletzt geschehen?',
  'When did money last move from one product to another during the year, and what caused it?':
    'Wann ist zuletzt während des Jahres Geld von einem Produkt zu einem anderen geflossen, und was war der Anlass?',
  'A good deal comes in, but it needs something that is not standard. What usually happens?':
    'Ein guter Auftrag kommt herein, braucht aber etwas, das nicht Standard ist. Was geschieht in der Regel?',
  'It is taken at once': 'Er wird sofort angenommen',
  'It is taken after some grumbling': 'Er wird nach einigem Murren angenommen',
  'It is taken if the order is large': 'Er wird angenommen, wenn er groß ist',
  'It is usually reshaped until standard fits': 'Er wird meist so umgeformt, dass der Standard passt',
  'It is declined or reshaped, and the top management backs that openly':
    'Er wird abgelehnt oder umgeformt, und die oberste Leitung steht offen dahinter',
  'Everybody likes to be the company that can say no, so accept the two highest steps only with a named deal. Ask an executive and a seller about the same deal and compare the stories. Mark the facet as verified when the refusal or the reshaped offer can be shown in writing.':
    'Jeder ist gern das Unternehmen, das nein sagen kann; akzeptieren Sie die beiden höchsten Stufen deshalb nur mit einem benannten Auftrag. Fragen Sie eine Führungskraft und einen Verkäufer nach demselben Auftrag und vergleichen Sie die Geschichten. Markieren Sie die Facette als verifiziert, wenn die Ablehnung oder das umgeformte Angebot schriftlich gezeigt werden kann.',
  'Which deal did you refuse last, and who stood up for the refusal?':
    'Welchen Auftrag haben Sie zuletzt abgelehnt, und wer ist für die Ablehnung eingestanden?',
  'Which deal of the past year would you not take again, and what made you take it?':
    'Welchen Auftrag des vergangenen Jahres würden Sie nicht noch einmal annehmen, und was hat Sie dazu gebracht?',
  'When a request comes in, how many of the people around you think of all customers rather than of this one customer?':
    'Wenn ein Wunsch hereinkommt, wie viele Menschen um Sie herum denken an alle Kunden statt an diesen einen?',
  'Nobody does': 'Niemand',
  'A few individuals do': 'Einige wenige',
  'About half of the people do': 'Etwa die Hälfte',
  'Most people do': 'Die meisten',
  'It is the normal reflex of everyone': 'Es ist bei allen der normale Reflex',
  'Let the respondent think of their own department and the people they work with every week, not of the company in general. Listen to the words used: a plan told in customer names points to the lower steps, one told in segments or shared problems to the higher ones. A recent ticket or meeting record in which somebody asked “who else needs this?” is evidence to note.':
    'Lassen Sie die befragte Person an die eigene Abteilung und die Menschen denken, mit denen sie jede Woche arbeitet, nicht an das Unternehmen allgemein. Achten Sie auf die Worte: Ein Plan, der in Kundennamen erzählt wird, weist auf die unteren Stufen, einer in Segmenten oder gemeinsamen Problemen auf die oberen. Ein aktuelles Ticket oder Protokoll, in dem jemand gefragt hat „Wer braucht das noch?“, ist ein Beleg, den Sie notieren sollten.',
  'Give me an example from this month: what was asked for, and what did people say first?':
    'Nennen Sie mir ein Beispiel aus diesem Monat: Was wurde verlangt, und was wurde als Erstes gesagt?',
  'Who around you last asked whether other customers have the same need, and what came of it?':
    'Wer um Sie herum hat zuletzt gefragt, ob andere Kunden denselben Bedarf haben, und was ist daraus geworden?',
  'Which customer variants do you still maintain, and who pays for each of them?':
    'Welche Kundenvarianten pflegen Sie noch, und wer bezahlt jede davon?',
  'Write one line per variant: customer, what is different, yearly effort, who pays. “Nobody pays” and “nobody knows” are valuable answers. The list is the starting point of a plan to reduce variants, so ask for an existing branch or contract list you may take along rather than for a complete recollection.':
    'Schreiben Sie je Variante eine Zeile: Kunde, was anders ist, jährlicher Aufwand, wer bezahlt. „Niemand bezahlt“ und „niemand weiß es“ sind wertvolle Antworten. Die Liste ist der Ausgangspunkt eines Plans zum Abbau von Varianten; fragen Sie deshalb lieber nach einer vorhandenen Zweig- oder Vertragsliste, die Sie mitnehmen dürfen, als nach einer vollständigen Erinnerung.',
  'Which of these gave you the most work in the last three months?':
    'Welche davon hat Ihnen in den letzten drei Monaten am meisten Arbeit gemacht?',
  'Which one could you end next, and who would have to agree?':
    'Welche könnten Sie als nächste beenden, und wer müsste zustimmen?',
};
