import type { findingsExplain as english } from '../../en/app/findingsExplain';
import type { Texts } from '../../texts';

export const findingsExplain: Texts<typeof english> = {
  groupScore:
    'Jede Antwort hat einen Wert. Der Wert einer Person ist der nach Fragengewicht gebildete Mittelwert ihrer Antworten; der Wert der Gruppe ist der Mittelwert über ihre Personen.',
  people: 'Personen',
  asked: 'Gefragt',
  scored: 'Gewertet',
  symptomColumn: 'Symptom',
  intensity: 'Stärke',
  link: 'Verbindung',
  product: 'Stärke × Verbindung',
  probe:
    'Stärke mal Verbindung, summiert über die Symptome, die mit {{from}} oder mehr gespürt werden. Nach der Dimension mit der höchsten Summe wird zuerst gefragt.',
  agreementFormula:
    '1 minus die mittlere Varianz der Fragen mit drei oder mehr gewerteten Antworten, geteilt durch {{variance}}. Sonst zählt nichts, auch keine Gruppen.',
  variance: 'Varianz',
  answers: 'Gewertete Antworten',
  gapFormula: {
    spread: 'Der höchste Gruppenwert minus den niedrigsten.',
    selfView: 'Der Mittelwert der Gruppen der Produktseite minus den Mittelwert der anderen.',
    topFloor: 'Der Mittelwert der oberen Gruppen minus den Mittelwert der Gruppen an der Basis.',
  },
  side: { one: 'Erste Seite', other: 'Zweite Seite', neither: 'Dazwischen' },
  sideColumn: 'Seite',
  shared: 'Bei den Fragen, die beide Seiten beantwortet haben ({{questions}}): {{value}} Punkte.',
  sharedBetween:
    '{{one}} und {{other}}, bei den Fragen, die beide beantwortet haben ({{questions}}): {{value}} Punkte.',
  sharedNone: '{{one}} und {{other}} haben keine Frage gemeinsam beantwortet; daher wird nichts behauptet.',
  knowing:
    'Wer es nicht weiß, als Anteil derer, die mitreden können: mit gewerteter Antwort oder „weiß nicht“. Ab {{share}} und {{people}} Personen ist es ein blinder Fleck.',
  ranking:
    'Die Wünsche jeder Seite nach ihrem mittleren Platz über deren Personen, bei Gleichstand nach Buchstaben. Ohne gemeinsamen Wunsch unter den ersten zwei wollen die Seiten Verschiedenes.',
  sideName: { product: 'Produktseite', rest: 'Übrige' },
  bandFormula:
    'Die Stufen beginnen bei {{bands}}. Eine Dimension steht höchstens {{steps}} Stufen über ihrer schwächsten Facette: {{facet}} ({{score}}).',
  gradeFormula:
    'Verlässlichkeit A ab {{a}}, B ab {{b}}, C ab {{c}}, sonst D. Antworten aus {{groups}} Gruppen erlauben höchstens {{cap}}.',
  levelFrom: 'Jetzt ab {{now}}, dieses Quartal ab {{quarter}}, beobachten ab {{watch}}.',
  modeFrom: 'Schulungsgeführt ab {{trainingLed}}, gemischt ab {{mixed}}, sonst entscheidungsgeführt.',
  escalators: 'Was die Dringlichkeit anheben könnte',
  escalatorHolds: 'Trifft zu: {{says}}',
  escalatorNot: 'Trifft nicht zu',
  escalatorAnswers: 'Die Antworten dahinter',
  exposureTitle: 'Wie weit die Situation zutrifft, Schritt für Schritt aus dem Faktenblatt.',
  toFactSheet: 'Ermittelt aus dem Faktenblatt',
  working: {
    number: 'Fest: {{value}}',
    fact: '{{fact}} Fakt: {{value}}',
    blank: 'offen',
    curve: '{{value}}, abgelesen von der Kurve {{points}} bei:',
    sum: 'Summe: {{value}}',
    product: 'Produkt: {{value}}',
    difference: 'Differenz: {{value}}',
    least: 'Der kleinste davon: {{value}}',
    greatest: 'Der größte davon: {{value}}',
    choose: 'Der zutreffende Fall: {{value}}',
    chooseOpen: 'Welcher Fall zutrifft, ist offen: Es fehlt ein Fakt.',
    lookUp: '{{measure}}: {{value}}',
    all: 'All dies',
    any: 'Eines davon',
    not: 'Dies nicht',
    'fact-is': '{{fact}} Verlangt ist: „{{option}}“',
    compare: '{{left}} – {{asked}}',
    met: 'trifft zu',
    unmet: 'trifft nicht zu',
    open: 'offen',
    state: '{{words}}: {{state}}',
  },
  because: {
    'too-weak': 'Unter {{from}}: zählt nicht',
    'not-asked': 'Niemand hat geantwortet',
    'too-few-answers': 'Weniger als drei gewertete Antworten',
    'left-out': 'Kann dabei nicht mitreden',
  },
};
