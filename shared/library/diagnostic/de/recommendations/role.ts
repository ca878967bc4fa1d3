import type { TextCatalogue } from '../../../../template/withTranslations';

export const role: TextCatalogue = {
  'Product role charter': 'Rollenbeschreibung für das Produktmanagement',
  'The sponsor attends the charter workshop in person.':
    'Der Auftraggeber nimmt persönlich am Workshop zur Rollenbeschreibung teil.',
  'Collect what every neighbouring function wants product managers to stop doing and to keep doing.':
    'Sammeln Sie, womit Produktmanager aus Sicht jedes Nachbarbereichs aufhören und was sie weiter tun sollen.',
  'Hold a half-day workshop with one representative of each neighbouring function.':
    'Halten Sie einen halbtägigen Workshop mit je einem Vertreter jedes Nachbarbereichs.',
  'Sort the present work into what product managers do, share and do not do, and name a receiver for each item they do not do.':
    'Sortieren Sie die heutige Arbeit danach, was Produktmanager tun, teilen und nicht tun, und benennen Sie für alles, was sie nicht tun, einen Empfänger.',
  'Have the sponsor and the neighbouring leaders sign the one-page result.':
    'Lassen Sie das einseitige Ergebnis vom Auftraggeber und den Leitungen der Nachbarbereiche unterschreiben.',
  'Publish the charter where requests are made, and set a review date within twelve months.':
    'Veröffentlichen Sie die Rollenbeschreibung dort, wo Anforderungen gestellt werden, und setzen Sie einen Termin zur Überprüfung innerhalb von zwölf Monaten.',
  'A signed one-page role charter with a table of responsibilities':
    'Eine unterschriebene einseitige Rollenbeschreibung mit einer Tabelle der Zuständigkeiten',
  'Product leader, else the sponsor': 'Produktleitung, sonst der Auftraggeber',
  'Neighbours describe the job more alike: one step up within 90 days':
    'Nachbarbereiche beschreiben die Aufgabe ähnlicher: eine Stufe höher innerhalb von 90 Tagen',
  'The charter has been quoted in at least one dispute about who does what':
    'Die Rollenbeschreibung wurde in mindestens einem Streit über Zuständigkeiten zitiert',
  'Decision-rights table': 'Tabelle der Entscheidungsrechte',
  'The product role charter is agreed.': 'Die Rollenbeschreibung für das Produktmanagement ist vereinbart.',
  'List the twelve product decisions that come up most often.':
    'Listen Sie die zwölf Produktentscheidungen auf, die am häufigsten anfallen.',
  'Name exactly one decider for each, and those who are asked beforehand.':
    'Benennen Sie für jede genau einen Entscheider und diejenigen, die vorher gefragt werden.',
  'Agree how an override is made, explained and recorded, and by whom.':
    'Vereinbaren Sie, wie und von wem überstimmt wird und wie das erklärt und festgehalten wird.',
  'Review the record of overrides with the top team every quarter.':
    'Sehen Sie das Verzeichnis überstimmter Entscheidungen jedes Quartal mit dem obersten Führungskreis durch.',
  'A table of twelve decisions with their deciders, and a log of overrides':
    'Eine Tabelle von zwölf Entscheidungen mit ihren Entscheidern und ein Verzeichnis überstimmter Entscheidungen',
  'Executive sponsor': 'Auftraggeber in der Geschäftsleitung',
  'The number of overrides per quarter is halved':
    'Die Zahl überstimmter Entscheidungen je Quartal halbiert sich',
  'Refusals by product managers stand unless a key account is at risk: step 4 of 5 or better':
    'Ablehnungen durch Produktmanager bleiben bestehen, solange kein wichtiger Kunde gefährdet ist: Stufe 4 von 5 oder besser',
  'Two-week time audit and stop list': 'Zweiwöchige Zeitaufnahme und Stoppliste',
  'Log the working time of every product manager for two weeks in the seven parts used in the interview.':
    'Erfassen Sie zwei Wochen lang die Arbeitszeit jedes Produktmanagers in den sieben Teilen aus dem Interview.',
  'Rank the sources of reactive work by the hours they take.':
    'Ordnen Sie die Quellen reaktiver Arbeit nach den Stunden, die sie kosten.',
  'Stop the three largest sources or hand them to the function they belong to.':
    'Stellen Sie die drei größten Quellen ab oder geben Sie sie an den Bereich ab, zu dem sie gehören.',
  'Tell the people affected what changes, from when, and whom to ask instead.':
    'Sagen Sie den Betroffenen, was sich ab wann ändert und wen sie stattdessen fragen.',
  'A time profile per product manager and a stop list':
    'Ein Zeitprofil je Produktmanager und eine Stoppliste',
  'Product leader': 'Produktleitung',
  'The reactive share of product-management time falls by 10 points within 60 days':
    'Der reaktive Anteil der Zeit im Produktmanagement sinkt innerhalb von 60 Tagen um 10 Punkte',
  'One entry point for requests': 'Ein Eingang für Anforderungen',
  'Choose one form or channel through which every request reaches product management.':
    'Wählen Sie ein Formular oder einen Kanal, über den jede Anforderung das Produktmanagement erreicht.',
  'Show the status of each request where everybody can see it.':
    'Zeigen Sie den Stand jeder Anforderung dort, wo alle ihn sehen können.',
  'Sort new requests once a week in a meeting of 30 minutes.':
    'Sortieren Sie neue Anforderungen einmal pro Woche in einer Besprechung von 30 Minuten.',
  'Answer every request within five working days, refusals included and with the reason.':
    'Beantworten Sie jede Anforderung innerhalb von fünf Arbeitstagen, auch Ablehnungen, und zwar mit Begründung.',
  'A visible intake board with short rules for sorting and answering':
    'Ein sichtbares Eingangsboard mit kurzen Regeln für das Sortieren und Antworten',
  '80% of requests arrive through the agreed route': '80 % der Anforderungen kommen auf dem vereinbarten Weg',
  'The typical reply takes five working days or less':
    'Die typische Antwort braucht höchstens fünf Arbeitstage',
  'Hand back misplaced work': 'Fehlgeleitete Arbeit zurückgeben',
  'Name the receiving leader and a transfer date for every misplaced task that respondents ticked.':
    'Benennen Sie für jede fehlgeleitete Aufgabe, die Befragte angekreuzt haben, die empfangende Leitung und einen Übergabetermin.',
  'Prepare what the receiver needs: contacts, templates, access and a short introduction.':
    'Bereiten Sie vor, was der Empfänger braucht: Kontakte, Vorlagen, Zugänge und eine kurze Einweisung.',
  'Fund the receiving function where it lacks the capacity to take over.':
    'Finanzieren Sie den empfangenden Bereich, wo ihm die Kapazität zur Übernahme fehlt.',
  'Check after four weeks that the work stayed where it was moved.':
    'Prüfen Sie nach vier Wochen, ob die Arbeit dort geblieben ist, wohin sie verlegt wurde.',
  'A transfer plan with receivers, dates and material':
    'Ein Übergabeplan mit Empfängern, Terminen und Material',
  'Executive sponsor with the receiving leaders':
    'Auftraggeber in der Geschäftsleitung mit den empfangenden Leitungen',
  'No product manager routinely does more than one task that belongs elsewhere':
    'Kein Produktmanager erledigt regelmäßig mehr als eine Aufgabe, die anderswo hingehört',
  'Protected market time': 'Geschützte Marktzeit',
  'The time audit and stop list have freed the hours.':
    'Zeitaufnahme und Stoppliste haben die Stunden freigesetzt.',
  'Block two half-days a week in every product manager’s calendar for market and strategy work.':
    'Sperren Sie im Kalender jedes Produktmanagers zwei halbe Tage pro Woche für Markt- und Strategiearbeit.',
  'Set up a rota that covers escalations during those half-days.':
    'Richten Sie einen Bereitschaftsplan ein, der in diesen halben Tagen Eskalationen auffängt.',
  'Report once a month how the protected time was used and what was learnt.':
    'Berichten Sie einmal im Monat, wie die geschützte Zeit genutzt und was gelernt wurde.',
  'A calendar rule with a cover rota, and a monthly log of use':
    'Eine Kalenderregel mit Bereitschaftsplan und ein monatlicher Nachweis der Nutzung',
  'Market learning and strategy together take at least 35% of product-management time':
    'Marktlernen und Strategie nehmen zusammen mindestens 35 % der Zeit im Produktmanagement ein',
  'Role and focus training': 'Schulung zu Rolle und Fokus',
  'Train all product managers together, each with one colleague from a neighbouring function.':
    'Schulen Sie alle Produktmanager gemeinsam, jeden mit einem Kollegen aus einem Nachbarbereich.',
  'Practise on requests that are open at the moment, not on invented cases.':
    'Üben Sie an Anforderungen, die gerade offen sind, nicht an erfundenen Fällen.',
  'Let each participant write a personal focus plan for the next quarter.':
    'Lassen Sie jeden Teilnehmer einen persönlichen Fokusplan für das nächste Quartal schreiben.',
  'Coach each participant for six weeks on keeping that plan.':
    'Begleiten Sie jeden Teilnehmer sechs Wochen lang dabei, diesen Plan einzuhalten.',
  'A trained team and a personal focus plan per participant':
    'Ein geschultes Team und ein persönlicher Fokusplan je Teilnehmer',
  'Market learning and strategy gain 8 points in the time split within 90 days of the training':
    'Marktlernen und Strategie gewinnen innerhalb von 90 Tagen nach der Schulung 8 Punkte in der Zeitverteilung',
  'Reset product spans': 'Zuschnitt der Produkte neu ordnen',
  'Map each product manager to the product areas carried today.':
    'Ordnen Sie jedem Produktmanager die Produktbereiche zu, die er heute betreut.',
  'Merge areas that serve the same customers, and drop those that no longer earn their attention.':
    'Legen Sie Bereiche zusammen, die dieselben Kunden bedienen, und geben Sie die auf, die keine Aufmerksamkeit mehr verdienen.',
  'Cap the span at two products or large areas per product manager.':
    'Begrenzen Sie den Umfang auf zwei Produkte oder große Bereiche je Produktmanager.',
  'A coverage map that names one owner for each product area':
    'Eine Zuständigkeitsübersicht mit einem Verantwortlichen je Produktbereich',
  'No product manager carries more than two products or large product areas':
    'Kein Produktmanager betreut mehr als zwei Produkte oder große Produktbereiche',
  'Second-line product specialist rota': 'Bereitschaftsplan für Produktspezialisten',
  'Let experienced support or field engineers take turns as the first reader of escalations.':
    'Lassen Sie erfahrene Fachleute aus Support oder Außendienst reihum Eskalationen als Erste lesen.',
  'Agree which few kinds of escalation still go to product management.':
    'Vereinbaren Sie, welche wenigen Arten von Eskalation weiterhin ans Produktmanagement gehen.',
  'Write each answer once, in a knowledge base that everybody can search.':
    'Schreiben Sie jede Antwort einmal auf, in einer Wissensbasis, die alle durchsuchen können.',
  'A rota of product specialists and a shared base of answers':
    'Ein Bereitschaftsplan der Produktspezialisten und ein gemeinsamer Bestand an Antworten',
  'Leader of customer success and support': 'Leitung von Kundenbetreuung und Support',
  'Product managers lose at most three days per fortnight to unplanned matters':
    'Produktmanager verlieren in zwei Wochen höchstens drei Tage an Ungeplantes',
};
