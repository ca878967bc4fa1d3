import type { settings as english } from '../../en/app/settings';
import type { Texts } from '../../texts';

export const settings: Texts<typeof english> = {
  title: 'Inställningar',
  loading: 'Läser inställningarna',
  appearance: 'Utseende och språk',
  theme: { system: 'Som systemet', light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  themeNote:
    '”Som systemet” följer också en önskan om mer kontrast. Hög kontrast är ljus eller mörk som systemet är.',
  language: 'Plumblines språk',
  languageHint: 'Rapporter har ett eget språk, som väljs där de görs.',
  languageOfSystem: 'Som systemet',
  reports: 'Rapporter',
  consultant: 'Ditt namn',
  consultantHint: 'Sparas för rapporterna du gör.',
  consultantMissing: 'Ett namn kan inte tas bort när det väl är satt; skriv ett annat.',
  saveName: 'Spara namnet',
  nameSaved: 'Ditt namn är sparat.',
  brand: 'Varumärke som erbjuds först',
  brandHint: 'För nästa nya uppdrag; varje uppdrag kan välja ett annat.',
  noBrand: 'Inget ännu',
  noBrandText: 'Det finns inget varumärke ännu.',
  toBrands: 'Skapa ett varumärke',
  samples: 'Exempel',
  samplesText:
    'Ett exempel är en egen kopia: återställ det för att börja om, eller ta bort det med dess kund.',
  samplesNone: 'Inget exempel är öppet.',
  openSample: 'Öppna',
  resetSample: 'Återställ',
  removeSample: 'Ta bort',
  resetTitle: 'Återställa {{name}}?',
  resetText: 'Allt du ändrat i det här exemplet går förlorat, och det börjar om från början.',
  removeTitle: 'Ta bort {{name}}?',
  removeText: 'Allt du ändrat i det här exemplet går förlorat. Du kan öppna det på nytt när som helst.',
  data: 'Dina data',
  folder: 'Datamapp',
  folderText: 'Allt som Plumbline sparar ligger här. Säkerhetskopior av det görs nedan.',
  rebuild: 'Gör om listan',
  rebuildText:
    'Listan över uppdrag och sökningen görs ur själva uppdragen. Gör om dem om något verkar saknas.',
  rebuilt_one: 'Listan är gjord på nytt: ett uppdrag.',
  rebuilt_other: 'Listan är gjord på nytt: {{count}} uppdrag.',
  rebuiltUnreadable: 'Dessa kan inte öppnas; de kan finnas i en säkerhetskopia: {{names}}',
  logFile:
    'Fel i Plumbline lämnar ett spår i den här filen, utan något av det som dina kunder har sagt. Den börjar med det första av dem.',
  copyFolder: 'Kopiera sökvägen',
  folderCopied: 'Sökvägen är kopierad.',
  copyRefused: 'Webbläsaren tillät inte kopiering. Markera sökvägen och kopiera den för hand.',
  notEncrypted: 'Inte krypterat av Plumbline',
  notEncryptedText:
    'Den som kan läsa den här mappen kan läsa dina kunddata. Slå på diskkryptering: BitLocker i Windows, FileVault i macOS, LUKS i Linux.',
  encrypted: 'Krypterat',
  encryptedText: 'Datamappen är krypterad.',
  recoveries: 'Skadade filer som påträffats',
  recovery: {
    restored:
      '{{file}}: hämtad tillbaka från ett tidigare läge, {{replayed}} senare ändringar lades tillbaka ovanpå.',
    journal: '{{file}}: ihopsatt igen ur sin förteckning över ändringar ({{replayed}}).',
    lost_one: '{{count}} ändring kunde inte läggas tillbaka.',
    lost_other: '{{count}} ändringar kunde inte läggas tillbaka.',
    kept: 'Den skadade filen sparas som {{name}}.',
  },
  server: {
    title: 'Öppet i din webbläsare',
    on: 'På',
    text: 'Ett program på den här datorn lämnar ut sidan på {{address}}. Det svarar bara den här datorn, och där bara de sidor som det själv har släppt in.',
    until: 'Det är på tills du stoppar det här eller avslutar det i terminalen.',
    stop: 'Stoppa Plumbline',
    confirm: {
      title: 'Stoppa Plumbline?',
      text: 'Alla dess flikar slutar fungera tills du startar det igen. Det som visas som sparat är tryggt.',
      confirm: 'Stoppa',
    },
  },
  about: 'Om',
  version: 'Plumbline {{version}}',
  aboutText:
    'Fungerar utan nätverk: inget du fyller i lämnar den här datorn om du inte exporterar det. Plumbline är fri programvara under MIT-licensen.',
  licences: 'Byggt med',
  licencesText:
    'React, React Aria, React Router, Zustand, i18next, Zod, lowdb, MiniSearch, D3 och pdfmake (licenserna MIT, ISC eller Apache 2.0), ikoner från Lucide (ISC), typsnittet Inter (SIL Open Font Licence).',
};
