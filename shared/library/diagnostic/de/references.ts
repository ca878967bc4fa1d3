import type { TextCatalogue } from '../../../template/withTranslations';

export const references: TextCatalogue = {
  'Product managers spent 27% of their time on strategic and 73% on tactical work; individual contributors thought 51% strategic would be right, executives 60%.':
    'Produktmanager verbrachten 27 % ihrer Zeit mit strategischer und 73 % mit taktischer Arbeit; Fachkräfte hielten 51 % strategische Arbeit für richtig, Führungskräfte 60 %.',
  'Product managers spent 29% of their time on strategic work, in a week of 49 hours of which 18 went to meetings.':
    'Produktmanager verbrachten 29 % ihrer Zeit mit strategischer Arbeit, in einer Woche von 49 Stunden, von denen 18 auf Besprechungen entfielen.',
  'Product managers spent 45% of their time firefighting in 2024; an undated trade article gives 52%.':
    'Produktmanager verbrachten 2024 45 % ihrer Zeit mit Feuerlöschen; ein undatierter Fachartikel nennt 52 %.',
  'One person looks after about three products.': 'Eine Person betreut etwa drei Produkte.',
  'The skills that product managers rate weakest in themselves are end of life, pricing and competitor analysis; the strongest are domain knowledge, communication and customer understanding.':
    'Am schwächsten schätzen sich Produktmanager bei Lebensende, Preisen und Wettbewerbsanalyse ein, am stärksten bei Fachwissen, Kommunikation und Kundenverständnis.',
  'Skills were about 26% higher where formal training and an established process coexist, and nearly 20% higher where a process exists than where there is none.':
    'Fähigkeiten waren etwa 26 % höher, wo formale Schulung und ein etablierter Prozess zusammentreffen, und fast 20 % höher, wo es einen Prozess gibt, als wo es keinen gibt.',
  'Fewer than half of product managers feel ready for their present role.':
    'Weniger als die Hälfte der Produktmanager fühlt sich für die gegenwärtige Rolle gerüstet.',
  'About 75% of 5,000 product managers say that good practice is not adopted, is only beginning or is absent in their company.':
    'Etwa 75 % von 5.000 Produktmanagern sagen, dass gute Praxis in ihrem Unternehmen nicht übernommen ist, erst beginnt oder fehlt.',
  'Of 100 Swedish product managers in technology companies, 53% had engineering or computing degrees; 27% began in development, 17% in sales and 13% in product management.':
    'Von 100 schwedischen Produktmanagern in Technologieunternehmen hatten 53 % einen Abschluss in Ingenieurwesen oder Informatik; 27 % begannen in der Entwicklung, 17 % im Vertrieb und 13 % im Produktmanagement.',
  'Product managers spent 7.2% of their time with customers.':
    'Produktmanager verbrachten 7,2 % ihrer Zeit mit Kunden.',
  'Weekly contact with customers is described as the habit to aim for.':
    'Wöchentlicher Kontakt mit Kunden wird als die Gewohnheit beschrieben, die man anstreben soll.',
  '54% of roadmaps describe output and 44% outcomes; about 52% of strategies are driven by requests from executives or customers.':
    '54 % der Roadmaps beschreiben Output und 44 % Wirkungen; etwa 52 % der Strategien werden von Wünschen der Geschäftsleitung oder der Kunden getrieben.',
  '80% of features are rarely or never used.': '80 % der Funktionen werden selten oder nie genutzt.',
  'Practitioners cite 5 to 10 engineers per product manager; one study of large vendors found 10 to 20 and worried outside that range; another writer says that no valid data exist and that 7 is folklore.':
    'Praktiker nennen 5 bis 10 Entwickler je Produktmanager; eine Studie unter großen Anbietern fand 10 bis 20 und sah außerhalb dieser Spanne Anlass zur Sorge; ein anderer Autor sagt, es gebe keine belastbaren Daten und 7 sei Folklore.',
  'Advice on the first product manager differs: at about 5 engineers (two advisers), at 15 to 20 employees (one), at 20 to 40 engineers (one), or when a second product starts.':
    'Der Rat zum ersten Produktmanager ist uneinheitlich: bei etwa 5 Entwicklern (zwei Ratgeber), bei 15 bis 20 Mitarbeitenden (einer), bei 20 bis 40 Entwicklern (einer) oder wenn ein zweites Produkt beginnt.',
  'Services of 15 to 25% of a software firm’s revenue are called healthy and above 30% a sign of over-customising; another view caps them at 20% of subscription revenue.':
    'Dienstleistungen von 15 bis 25 % des Umsatzes eines Softwareunternehmens gelten als gesund und über 30 % als Zeichen zu vieler Sonderanpassungen; eine andere Sicht begrenzt sie auf 20 % des Abonnementumsatzes.',
  'A study of productisation describes six stages, from independent projects to a customisable or standard product.':
    'Eine Studie zur Produktisierung beschreibt sechs Stufen, von unabhängigen Projekten zum anpassbaren oder Standardprodukt.',
  'Releases at least every two weeks are named as the floor for a product way of working.':
    'Releases mindestens alle zwei Wochen werden als Untergrenze für eine produktorientierte Arbeitsweise genannt.',
  'One product owner is foreseen for one or two teams.':
    'Vorgesehen ist ein Product Owner für ein oder zwei Teams.',
  'The obstacles to Agile named most often are resistance (48%), leadership participation (46%), uneven process (45%) and culture (44%); satisfaction fell from 72% to 59% by the 17th edition.':
    'Am häufigsten werden als Hindernisse für agiles Arbeiten Widerstand (48 %), Beteiligung der Führung (46 %), uneinheitlicher Prozess (45 %) und Kultur (44 %) genannt; die Zufriedenheit fiel bis zur 17. Ausgabe von 72 % auf 59 %.',
  'Ratings by oneself and by one’s supervisor correlate by about .22 (.34 corrected); self-ratings run about .32 standard deviations higher in Western samples.':
    'Selbsteinschätzungen und Einschätzungen durch Vorgesetzte korrelieren mit etwa 0,22 (korrigiert 0,34); Selbsteinschätzungen liegen in westlichen Stichproben etwa 0,32 Standardabweichungen höher.',
  'A supportive work environment predicts whether training is used at work, most of all for open skills such as leadership.':
    'Ein förderliches Arbeitsumfeld sagt voraus, ob Gelerntes bei der Arbeit genutzt wird, vor allem bei offenen Fähigkeiten wie Führung.',
  'Pragmatic Institute annual survey 2019, n = 2,474':
    'Jahresumfrage des Pragmatic Institute 2019, n = 2.474',
  'Pragmatic survey 2013, n about 1,800': 'Umfrage von Pragmatic 2013, n etwa 1.800',
  'Product Focus survey, reported second-hand': 'Umfrage von Product Focus, aus zweiter Hand berichtet',
  'Pragmatic survey 2017, n > 3,500': 'Umfrage von Pragmatic 2017, n > 3.500',
  '280 Group, now Productside: 15 skills, 74 items, scale 1 to 10, more than 5,700 responses by the third edition':
    '280 Group, heute Productside: 15 Fähigkeiten, 74 Fragen, Skala 1 bis 10, mehr als 5.700 Antworten bis zur dritten Ausgabe',
  '280 Group benchmark 2019, n about 1,680': 'Vergleichsstudie der 280 Group 2019, n etwa 1.680',
  'McKinsey product management index 2018': 'Produktmanagement-Index von McKinsey 2018',
  'McKinsey, data of November 2022': 'McKinsey, Daten vom November 2022',
  'Tolpagorni profile study': 'Profilstudie von Tolpagorni',
  'Product Management Festival benchmark 2019, n > 1,000':
    'Vergleichsstudie des Product Management Festival 2019, n > 1.000',
  'Torres, continuous discovery (several summaries)':
    'Torres, kontinuierliche Discovery (mehrere Zusammenfassungen)',
  'ProductPlan 2023, n > 1,500': 'ProductPlan 2023, n > 1.500',
  'Pendo 2019, 615 subscriptions': 'Pendo 2019, 615 Abonnements',
  'Sharebird answers; TCGen; Blackblot': 'Antworten auf Sharebird; TCGen; Blackblot',
  'Mehta; Prodify; an adviser blog; IdeaPlan; Tolpagorni':
    'Mehta; Prodify; Blog eines Beraters; IdeaPlan; Tolpagorni',
  'TSIA quoted second-hand; Kellogg': 'TSIA, aus zweiter Hand zitiert; Kellogg',
  'Utrecht University 2010': 'Universität Utrecht 2010',
  'State of Agile, 14th (n = 1,121) and 17th editions': 'State of Agile, 14. (n = 1.121) und 17. Ausgabe',
  'Heidemeier and Moser, 128 samples': 'Heidemeier und Moser, 128 Stichproben',
  'Blume and others 2010, 89 studies': 'Blume und andere 2010, 89 Studien',
};
