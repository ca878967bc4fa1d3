import type { recovery as english } from '../../en/app/recovery';
import type { Texts } from '../../texts';

export const recovery: Texts<typeof english> = {
  title: 'Något kom tillbaka',
  checking: 'Letar efter det som inte sparades',
  typed: {
    title: 'Inte sparat innan sidan stängdes',
    text: 'Plumbline eller den här sidan avslutades innan detta kunde sparas. Inget registrerat har ändrats. Välj vad det ska bli av vart och ett.',
    saved: 'Registrerat',
    recovered: 'Återfunnet',
    empty: 'Inget',
    keep: 'Behåll det återfunna',
    discard: 'Kasta',
    choice: 'Vad det ska bli av: {{what}}',
    keepAll: 'Behåll alla',
    discardAll: 'Kasta alla',
    goOn_one: 'Spara {{count}} att behålla och fortsätt',
    goOn_other: 'Spara {{count}} att behålla och fortsätt',
    goOnNone: 'Kasta och fortsätt',
    later: 'Bestäm senare',
    parts: {
      answer: 'Svar',
      note: 'Anteckning',
      quote: 'Med egna ord',
      flag: 'Märkt för att återkomma till',
      judgement: 'Bedömning',
      evidence: 'Underlag',
      lines: 'Rader i rollbeskrivningen',
      other: 'Värde',
    },
  },
  damaged: {
    title: 'Skadade filer hittades och lagades',
    text: 'Disken innehöll inte filerna så som Plumbline skrev dem, till exempel efter ett strömavbrott eller när ett annat program ändrat dem.',
    what: {
      empty: 'den var tom',
      'not-text': 'den var inte längre text',
      'not-json': 'den var avskuren eller förvanskad',
      'too-deep': 'den var förvanskad',
      'wrong-shape': 'den hade inte den form som Plumbline skriver',
      checksum: 'dess innehåll stämde inte med kontrollsumman',
      misplaced: 'den hörde hemma någon annanstans',
      'chain-broken': 'ändringarna i den följde inte på varandra',
      missing: 'den saknades',
    },
    file: '{{file}}: {{what}}.',
    restored_one:
      'Den hämtades tillbaka från ett tidigare läge, och {{count}} senare ändring lades tillbaka ovanpå.',
    restored_other:
      'Den hämtades tillbaka från ett tidigare läge, och {{count}} senare ändringar lades tillbaka ovanpå.',
    journal_one: 'Den sattes ihop igen ur förteckningen över ändringar ({{count}} ändring).',
    journal_other: 'Den sattes ihop igen ur förteckningen över ändringar ({{count}} ändringar).',
    whole: 'Såvitt känt har inget gått förlorat.',
    lost_one:
      '{{count}} rad i förteckningen över ändringar kunde inte läggas tillbaka. Titta igenom det som gjordes senast.',
    lost_other:
      '{{count}} rader i förteckningen över ändringar kunde inte läggas tillbaka. Titta igenom det som gjordes senast.',
    kept: 'Den skadade filen sparas som {{name}} i datamappen.',
    goOn: 'Fortsätt',
  },
};
