import type { reportScreen as english } from '../../en/app/reportScreen';
import type { Texts } from '../../texts';

export const reportScreen: Texts<typeof english> = {
  title: 'Rapport',
  lead: 'En PDF för kunden: iakttagelser med sina skäl, rekommendationer och metoden bakom dem.',
  contents: 'Vad den kommer att innehålla',
  chapters: {
    cover: 'Omslag',
    coverNote: '{{client}}: {{title}}',
    summary: 'Sammanfattning',
    summaryNote: 'Råd, fem situationer i korthet, främsta iakttagelser, planen i korthet',
    method: 'Omfattning och metod',
    methodNote: 'Intervjuade personer: {{people}}, i grupper: {{groups}}',
    dimensions: 'En sida per dimension',
    dimensionsNote: '{{dimensions}}',
    dimensionsNone: 'Ingen situation gäller ännu, så det finns ingen sådan sida',
    context: 'Endast bakgrund',
    contextNote: '{{dimensions}}',
    recommendations: 'Rekommendationer',
    recommendationsNote: 'Aktuella: {{count}}, varav avvaktas: {{held}}',
    appendix: 'Bilaga',
    appendixNote:
      'Faktablad, svar per grupp, mognadssteg, referenser, ordlista. Inga namn, inga enskilda svar.',
  },
  readiness: 'Innan du lämnar ut',
  ready: 'Inget hindrar export.',
  notes: {
    nobody: 'Ingen har intervjuats. Rapporten kommer att säga det och bara visa faktabladet.',
    notesOwed:
      'Ingen rapport innan en anteckning säger varför så mycket av detta inte är tillämpligt: {{facets}}.',
    fewPeople:
      'Intervjuade hittills: {{people}} av {{total}}. Den som inte har börjat räknas inte i någon siffra.',
    opinionOnly: 'Inget underlag har verifierats, så varje grad skrivs ut som ”endast åsikter”.',
    provisional: 'Preliminära i brist på svar: {{situations}}.',
    missingFacts: 'Några situationer kan inte bedömas utan dessa fakta: {{facts}}',
    noBrand: 'Inget varumärke är valt. Rapporten skrivs ut i Plumblines enkla utseende.',
    draftAnswers: 'Svar som inte är klara: {{count}}. De räknas som tomma.',
    smallGroups:
      'Grupper med färre än {{people}} personer där inte alla har samtyckt visas sammanslagna som produktsidan och övriga.',
  },
  brand: 'Varumärke',
  language: 'Rapportens språk',
  languages: { en: 'English', de: 'Deutsch', sv: 'Svenska' },
  languageNote: 'Tal och datum följer det. Plumbline självt behåller sitt eget språk.',
  untranslated: {
    title: 'Inte översatt till {{language}}',
    text_one: 'En text i mallen är inte översatt. Där rapporten skriver ut den står den på engelska.',
    text_other:
      '{{count}} texter i mallen är inte översatta. Där rapporten skriver ut dem står de på engelska.',
    more_one: 'och en till',
    more_other: 'och {{count}} till',
    open: 'Översätt i mallen',
    add: 'Mallen för det här uppdraget kan inte ändras. Översätt i en kopia av mallen för nästa uppdrag.',
  },
  export: 'Exportera PDF',
  cancel: 'Avbryt',
  stage: {
    waiting: 'Startar',
    composing: 'Sätter ihop kapitlen',
    'laying-out': 'Lägger ut sidorna',
    drawing: 'Ritar sidorna: {{pages}}',
    checking: 'Läser filen igen för att kontrollera den',
    exporting: 'Gör filen',
    delivering: 'Lämnar över filen',
  },
  progress: 'Export av rapporten',
  done: 'Rapporten är klar.',
  donePages: 'Sidor: {{pages}}.',
  savedAt: 'Sparad som {{path}}.',
  downloaded: 'Hämtad som {{fileName}}.',
  notSaved: 'Ingen plats valdes, så inget sparades.',
  warnings: 'Rapporten fick klara sig utan något:',
  exchangeTitle: 'Till en annan dator',
  exchangeText:
    'Allt i det här uppdraget i en fil, att importeras på annat håll utan förlust: som en .plumbline-container med mall och bilagor, eller som ren JSON som andra program kan läsa. Ingen av dem är krypterad.',
  container: 'Exportera som .plumbline',
  containerDone: 'Containern är skriven och har lästs igen för kontroll.',
  containerHolds:
    'Den innehåller {{respondents}} respondenter, {{answers}} svar och {{attachments}} bilagor på {{size}}.',
  containerWithoutLogo: {
    lost: 'Kundens logotyp är inte med: dess fil är borta. Välj logotypen på nytt eller återställ en säkerhetskopia.',
    'too-large': 'Kundens logotyp är inte med: den är för stor för att följa med.',
  },
  exchange: 'Exportera utbytesfil',
  tables: { answers: 'Svar som CSV', recommendations: 'Rekommendationer som CSV' },
  exchangeDone: 'Filen är klar.',
};
