import type { findingsExplain as english } from '../../en/app/findingsExplain';
import type { Texts } from '../../texts';

export const findingsExplain: Texts<typeof english> = {
  groupScore:
    'Varje svar har en poäng. En persons poäng är medelvärdet av svaren efter frågornas vikt; gruppens poäng är medelvärdet över dess personer.',
  people: 'Personer',
  asked: 'Ställda',
  scored: 'Poängsatta',
  symptomColumn: 'Symtom',
  intensity: 'Intensitet',
  link: 'Koppling',
  product: 'Intensitet × koppling',
  probe:
    'Intensitet gånger kopplingens styrka, summerat över de symtom som känns vid {{from}} eller mer. Den dimension som har högst summa frågas det om först.',
  agreementFormula:
    '1 minus medelvariansen för frågorna med tre eller fler poängsatta svar, delat med {{variance}}. Inget annat räknas, inte ens grupper.',
  variance: 'Varians',
  answers: 'Poängsatta svar',
  gapFormula: {
    spread: 'Den högsta grupppoängen minus den lägsta.',
    selfView: 'Medelvärdet av produktsidans grupper minus medelvärdet av de andras.',
    topFloor: 'Medelvärdet av toppens grupper minus medelvärdet av golvets grupper.',
  },
  side: { one: 'Första sidan', other: 'Andra sidan', neither: 'Däremellan' },
  sideColumn: 'Sida',
  shared: 'På de frågor som båda sidor besvarade ({{questions}}): {{value}} poäng.',
  sharedBetween: '{{one}} och {{other}}, på de frågor som båda besvarade ({{questions}}): {{value}} poäng.',
  sharedNone: '{{one}} och {{other}} besvarade ingen gemensam fråga, därför görs inget påstående.',
  knowing:
    'Personer som inte vet, som andel av dem som har något att säga: ett poängsatt svar eller ett ”vet inte”. Från {{share}} och {{people}} personer är det en blind fläck.',
  ranking:
    'Varje sidas önskemål efter deras medelplats över dess personer, vid lika efter bokstav. Utan ett gemensamt önskemål bland de två första vill sidorna olika saker.',
  sideName: { product: 'Produktsidan', rest: 'Övriga' },
  bandFormula:
    'Mognadsstegen börjar vid {{bands}}. En dimension står högst {{steps}} steg över sin svagaste aspekt: {{facet}} ({{score}}).',
  gradeFormula:
    'Grad A från {{a}}, B från {{b}}, C från {{c}}, annars D. Svar från {{groups}} grupper tillåter som bäst {{cap}}.',
  levelFrom: 'Nu från {{now}}, detta kvartal från {{quarter}}, bevaka från {{watch}}.',
  modeFrom: 'Utbildningsstyrt från {{trainingLed}}, blandat från {{mixed}}, annars beslutsstyrt.',
  escalators: 'Vad som kan höja nivån',
  escalatorHolds: 'Gäller: {{says}}',
  escalatorNot: 'Gäller inte',
  escalatorAnswers: 'Svar bakom det',
  exposureTitle: 'I vilken grad situationen gäller, steg för steg ur faktabladet.',
  toFactSheet: 'Uträknat ur faktabladet',
  working: {
    number: 'Fast: {{value}}',
    fact: '{{fact}} Faktum: {{value}}',
    blank: 'tomt',
    curve: '{{value}}, avläst ur kurvan {{points}} vid:',
    sum: 'Summa: {{value}}',
    product: 'Produkt: {{value}}',
    difference: 'Skillnad: {{value}}',
    least: 'Den minsta av dessa: {{value}}',
    greatest: 'Den största av dessa: {{value}}',
    choose: 'Fallet som gäller: {{value}}',
    chooseOpen: 'Vilket fall som gäller är öppet: ett faktum saknas.',
    lookUp: '{{measure}}: {{value}}',
    all: 'Alla dessa',
    any: 'Något av dessa',
    not: 'Inte detta',
    'fact-is': '{{fact}} Frågat efter: ”{{option}}”',
    compare: '{{left}} – {{asked}}',
    met: 'gäller',
    unmet: 'gäller inte',
    open: 'öppet',
    state: '{{words}}: {{state}}',
  },
  because: {
    'too-weak': 'Under {{from}}: räknas inte',
    'not-asked': 'Ingen har svarat',
    'too-few-answers': 'Färre än tre poängsatta svar',
    'left-out': 'Har inget att säga i detta',
  },
};
