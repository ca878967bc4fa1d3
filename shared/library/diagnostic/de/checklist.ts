import type { TextCatalogue } from '../../../template/withTranslations';

export const checklist: TextCatalogue = {
  'The teams know the vision': 'Die Teams kennen die Vision',
  'The facet “vision” scores 65 or more': 'Die Facette „Vision und Ziel“ erreicht 65 oder mehr',
  'There is one measurable product goal': 'Es gibt ein messbares Produktziel',
  'The most frequent answer is a measurable goal': 'Die häufigste Antwort ist ein messbares Ziel',
  'The strategy is usable for daily choices': 'Die Strategie taugt für tägliche Entscheidungen',
  'On average, teams mostly choose by reading the strategy (75 of 100)':
    'Im Mittel wählen Teams meist, indem sie die Strategie lesen (75 von 100)',
  'The roadmap is written in outcomes': 'Die Roadmap ist in Wirkungen geschrieben',
  'The most frequent answer is problems or outcomes by horizon':
    'Die häufigste Antwort sind Probleme oder Wirkungen nach Zeithorizont',
  'Each team has one owner of priorities': 'Jedes Team hat einen Verantwortlichen für Prioritäten',
  'On average, one person changes priorities, with rare exceptions (75 of 100)':
    'Im Mittel ändert eine Person die Prioritäten, mit seltenen Ausnahmen (75 von 100)',
  'The split between product manager and product owner is spoken':
    'Die Aufteilung zwischen Produktmanager und Product Owner ist ausgesprochen',
  'Nobody calls the split unclear or the product manager far away':
    'Niemand nennt die Aufteilung unklar oder den Produktmanager weit weg',
  'The organisation respects the order': 'Die Organisation hält sich an die Reihenfolge',
  'Refusals stand more often than not (62.5 of 100 on average)':
    'Ablehnungen bleiben häufiger bestehen als nicht (62,5 von 100 im Mittel)',
  'Teams receive problems': 'Teams bekommen Probleme',
  'Teams receive problems, or features with their reasons, more often than orders (62.5 of 100 on average)':
    'Teams bekommen häufiger Probleme oder Funktionen mit ihren Gründen als Aufträge (62,5 von 100 im Mittel)',
  'Teams stay together': 'Teams bleiben zusammen',
  'On average, 80% of team members stayed over six months':
    'Im Mittel sind 80 % der Teammitglieder über sechs Monate geblieben',
  'Ideas are tested early': 'Ideen werden früh getestet',
  'The most frequent answer is monthly or weekly': 'Die häufigste Antwort ist monatlich oder wöchentlich',
  'Effects are examined': 'Wirkungen werden untersucht',
  'The effect of releases is examined more often than not (62.5 of 100 on average)':
    'Die Wirkung von Releases wird häufiger untersucht als nicht (62,5 von 100 im Mittel)',
  'Releases are possible at least every two weeks': 'Releases sind mindestens alle zwei Wochen möglich',
  'The most frequent answer is every two weeks or on demand':
    'Die häufigste Antwort ist alle zwei Wochen oder nach Bedarf',
  'Dependencies are few': 'Es gibt wenige Abhängigkeiten',
  'Waiting for another team is the exception (62.5 of 100 on average)':
    'Das Warten auf ein anderes Team ist die Ausnahme (62,5 von 100 im Mittel)',
  'The leadership takes part': 'Die Leitung macht mit',
  'An executive was interviewed, and sees the Agile facets less than 20 points above the people who do the work':
    'Ein Mitglied der Geschäftsleitung wurde befragt und sieht die agilen Facetten weniger als 20 Punkte über denen, die die Arbeit tun',
  Ready: 'Bereit',
  Conditional: 'Bedingt bereit',
  'Not ready: product direction before more Agile':
    'Nicht bereit: erst Richtung für das Produkt, dann mehr Agilität',
};
