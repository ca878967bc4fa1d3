import type { TextCatalogue } from '../../../../template/withTranslations';

export const transition: TextCatalogue = {
  'Transition decision': 'Entscheidung über den Wechsel',
  'The whole top team decides together.': 'Der gesamte oberste Führungskreis entscheidet gemeinsam.',
  'Choose the target mix of standard and bespoke revenue, and the date by which it is reached.':
    'Wählen Sie das angestrebte Verhältnis von Standardumsatz zu Einzelanfertigungen und den Termin, bis zu dem es erreicht ist.',
  'Name the kinds of work that will be refused from now on.':
    'Benennen Sie die Arten von Arbeit, die ab jetzt abgelehnt werden.',
  'Announce the decision to all staff, with the reasons.':
    'Geben Sie die Entscheidung allen Mitarbeitenden bekannt, mit den Gründen.',
  'Name one transition owner who reports progress to the top team every month.':
    'Benennen Sie einen Verantwortlichen für den Wechsel, der dem obersten Führungskreis jeden Monat über den Fortschritt berichtet.',
  'A signed transition statement': 'Eine unterschriebene Erklärung zum Wechsel',
  'The bespoke share is tracked every month against the plan':
    'Der Anteil der Einzelanfertigungen wird jeden Monat gegen den Plan verfolgt',
  'Define the standard offer': 'Das Standardangebot festlegen',
  'The transition decision is signed.': 'Die Entscheidung über den Wechsel ist unterschrieben.',
  'List what nearly every customer already uses: the common core.':
    'Listen Sie auf, was fast jeder Kunde bereits nutzt: den gemeinsamen Kern.',
  'Set the options that belong to the offer and the limits beyond which it ends.':
    'Legen Sie die Optionen fest, die zum Angebot gehören, und die Grenzen, an denen es endet.',
  'Package and price the offer so that it can be sold without a specification.':
    'Schnüren und bepreisen Sie das Angebot so, dass es sich ohne Spezifikation verkaufen lässt.',
  'Publish offer and limits to sales, delivery and support.':
    'Veröffentlichen Sie Angebot und Grenzen für Vertrieb, Lieferung und Support.',
  'A definition of the standard offer with its outer limits':
    'Eine Beschreibung des Standardangebots mit seinen Außengrenzen',
  '70% of new deals stay inside the limits after 180 days':
    '70 % der neuen Aufträge bleiben nach 180 Tagen innerhalb der Grenzen',
  'Rule for exceptions': 'Regel für Ausnahmen',
  'Set a ceiling for the share of development capacity that bespoke work may take.':
    'Setzen Sie eine Obergrenze für den Anteil der Entwicklungskapazität, den Einzelanfertigungen beanspruchen dürfen.',
  'Price every exception including the cost of maintaining it over its life.':
    'Bepreisen Sie jede Ausnahme einschließlich der Pflegekosten über ihre Lebensdauer.',
  'Decide all exceptions in one weekly forum of product, sales and development.':
    'Entscheiden Sie über alle Ausnahmen in einer wöchentlichen Runde aus Produktbereich, Vertrieb und Entwicklung.',
  'Agree for every exception how it returns to the standard or when it ends.':
    'Vereinbaren Sie für jede Ausnahme, wie sie zum Standard zurückkehrt oder wann sie endet.',
  'A written exception policy with a capacity ceiling':
    'Eine schriftliche Regelung für Ausnahmen mit Kapazitätsgrenze',
  'Executive sponsor with Sales and the product leader':
    'Auftraggeber in der Geschäftsleitung mit Vertrieb und Produktleitung',
  'Bespoke capacity stays under the ceiling two quarters in a row':
    'Die Kapazität für Einzelanfertigungen bleibt zwei Quartale in Folge unter der Obergrenze',
  'Split the roadmap': 'Die Roadmap aufteilen',
  'The rule for exceptions is in force.': 'Die Regel für Ausnahmen ist in Kraft.',
  'Fix the shares of capacity for contract work, market problems and technical health.':
    'Legen Sie die Kapazitätsanteile für Vertragsarbeit, Marktprobleme und technische Gesundheit fest.',
  'Show beside every item how confident the team is in it.':
    'Zeigen Sie neben jedem Punkt, wie sicher sich das Team dabei ist.',
  'Reset the shares and the order once a quarter together with sales.':
    'Setzen Sie Anteile und Reihenfolge einmal im Quartal gemeinsam mit dem Vertrieb neu fest.',
  'A roadmap divided into contract, market and health':
    'Eine Roadmap, unterteilt in Vertrag, Markt und Gesundheit',
  'At least 40% of roadmap items come from market problems and strategic bets':
    'Mindestens 40 % der Punkte auf der Roadmap stammen aus Marktproblemen und strategischen Wetten',
  '80% of what was promised for the quarter is delivered':
    '80 % dessen, was für das Quartal zugesagt war, wird geliefert',
  'Realign sales rewards': 'Vergütung im Vertrieb neu ausrichten',
  'The date of the next pay cycle is known.': 'Der Termin der nächsten Vergütungsperiode ist bekannt.',
  'Model what different reward plans would have paid on last year’s orders.':
    'Rechnen Sie durch, was verschiedene Vergütungspläne bei den Aufträgen des letzten Jahres gezahlt hätten.',
  'Give a clear uplift for standard and recurring revenue.':
    'Geben Sie eine deutliche Zulage für Standardumsatz und wiederkehrenden Umsatz.',
  'Require approval before bespoke work counts towards a reward.':
    'Verlangen Sie eine Genehmigung, bevor Einzelanfertigungen für die Vergütung zählen.',
  'Phase the new plan in with the next pay cycle, and explain it to every seller in person.':
    'Führen Sie den neuen Plan mit der nächsten Vergütungsperiode ein und erklären Sie ihn jedem Verkäufer persönlich.',
  'A reward plan that favours standard sales': 'Ein Vergütungsplan, der Standardverkäufe bevorzugt',
  'Executive sponsor with Sales and Finance':
    'Auftraggeber in der Geschäftsleitung mit Vertrieb und Finanzen',
  'The standard share of new orders rises by 15 points':
    'Der Standardanteil an neuen Aufträgen steigt um 15 Punkte',
  'Fund products, not projects': 'Produkte finanzieren statt Projekte',
  'The transition decision is signed and the product scorecard is in use.':
    'Die Entscheidung über den Wechsel ist unterschrieben, und das Kennzahlenblatt des Produkts ist in Gebrauch.',
  'Set up standing teams that stay with a product instead of forming per project.':
    'Richten Sie dauerhafte Teams ein, die bei einem Produkt bleiben, statt sich je Projekt zu bilden.',
  'Show a result statement per product every quarter.':
    'Zeigen Sie jedes Quartal eine Ergebnisrechnung je Produkt.',
  'Move money between products once a quarter according to results.':
    'Verschieben Sie einmal im Quartal Geld zwischen Produkten, je nach Ergebnis.',
  'A funding rule for standing product teams': 'Eine Finanzierungsregel für dauerhafte Produktteams',
  'Finance leader with the executive sponsor': 'Finanzleitung mit dem Auftraggeber in der Geschäftsleitung',
  '70% of development money goes to standing teams': '70 % des Entwicklungsgeldes gehen an dauerhafte Teams',
  'Variant reduction plan': 'Plan zum Abbau von Varianten',
  'The standard offer is defined.': 'Das Standardangebot ist festgelegt.',
  'Rank the maintained variants by what they cost and what they earn.':
    'Ordnen Sie die gepflegten Varianten danach, was sie kosten und was sie einbringen.',
  'Offer each affected customer a migration to the standard with a clear benefit.':
    'Bieten Sie jedem betroffenen Kunden einen Umstieg auf den Standard mit klarem Nutzen an.',
  'Set an end date for every variant that does not pay for itself.':
    'Setzen Sie für jede Variante, die sich nicht selbst trägt, ein Enddatum.',
  'A variant plan with migration offers and end dates':
    'Ein Variantenplan mit Umstiegsangeboten und Enddaten',
  'Product leader with Engineering and customer support': 'Produktleitung mit Entwicklung und Kundensupport',
  'The number of maintained variants falls by 30% within 12 months':
    'Die Zahl der gepflegten Varianten sinkt innerhalb von 12 Monaten um 30 %',
  'Project-to-product training': 'Schulung vom Projekt zum Produkt',
  'Form one class of product managers, delivery and sales instead of separate ones.':
    'Bilden Sie eine gemeinsame Klasse aus Produktmanagement, Lieferung und Vertrieb statt getrennter Klassen.',
  'Work on the company’s own offer throughout, so that the class drafts the standard boundary.':
    'Arbeiten Sie durchgehend am eigenen Angebot des Unternehmens, sodass die Klasse die Grenze des Standards entwirft.',
  'Hold two follow-up clinics on deals that are open at the time.':
    'Halten Sie zwei Folgetreffen zu Aufträgen ab, die dann gerade offen sind.',
  'A trained cross-functional group and a draft of the standard offer':
    'Eine geschulte bereichsübergreifende Gruppe und ein Entwurf des Standardangebots',
  'Product leader or transition owner': 'Produktleitung oder Verantwortlicher für den Wechsel',
  'People think more in many customers than in one: one step up':
    'Die Menschen denken mehr in vielen Kunden als in einem: eine Stufe höher',
  'The offer drafted in class has been adopted': 'Das in der Klasse entworfene Angebot ist verabschiedet',
  'Separate service unit': 'Eigene Serviceeinheit',
  'Service revenue is large enough to carry a unit of its own.':
    'Der Serviceumsatz ist groß genug, um eine eigene Einheit zu tragen.',
  'Give bespoke work its own manager, price list and result.':
    'Geben Sie Einzelanfertigungen eine eigene Leitung, Preisliste und Ergebnisrechnung.',
  'Let the unit buy hours from the product teams at cost.':
    'Lassen Sie die Einheit Stunden der Produktteams zu Selbstkosten einkaufen.',
  'Keep service staff from editing the product core.':
    'Halten Sie Servicemitarbeitende davon ab, den Produktkern zu ändern.',
  'A charter for the service unit': 'Eine Satzung für die Serviceeinheit',
  'Service staff make no unplanned changes to the product core':
    'Servicemitarbeitende nehmen keine ungeplanten Änderungen am Produktkern vor',
};
