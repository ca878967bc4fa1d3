import type { erasing as english } from '../en/erasing';
import type { Texts } from '../texts';

export const erasing: Texts<typeof english> = {
  answers_one: '{{count}} svar',
  answers_other: '{{count}} svar',
  notes_one: '{{count}} anteckning',
  notes_other: '{{count}} anteckningar',
  quotes_one: '{{count}} citat',
  quotes_other: '{{count}} citat',
  sessions_one: 'uppgifterna om {{count}} intervjutillfälle',
  sessions_other: 'uppgifterna om {{count}} intervjutillfällen',
  changes_one: '{{count}} post i historiken, omskriven utan det eller borttagen',
  changes_other: '{{count}} poster i historiken, omskrivna utan det eller borttagna',
  historyLost: 'hela historiken: den är skadad och kan inte skrivas om till en del',
  generations_one: '{{count}} tidigare version av filen, omskriven',
  generations_other: '{{count}} tidigare versioner av filen, omskrivna',
  setAside_one: '{{count}} skadad fil som lagts åt sidan',
  setAside_other: '{{count}} skadade filer som lagts åt sidan',
  conflictCopies_one: '{{count}} kopia som gjorts av en annan dator eller ett annat program',
  conflictCopies_other: '{{count}} kopior som gjorts av en annan dator eller ett annat program',
  attachments_one: '{{count}} bifogad fil',
  attachments_other: '{{count}} bifogade filer',
  mention_one: '{{part}}: en text innehåller ett ord ur namnet och stannar kvar. Titta själv på den.',
  mention_other:
    '{{part}}: {{count}} texter innehåller ett ord ur namnet och stannar kvar. Titta själv på dem.',
  parts: {
    title: 'Uppdragets titel',
    verified: 'Underlag som visats',
    evidence: 'Filers namn och bildtexter',
    overrides: 'Skäl till poäng som du satt själv',
    judgements: 'Bedömningar av symtom',
    decisions: 'Beslut om planen',
    ownRecommendations: 'Dina egna rekommendationer',
    charter: 'Rollbeskrivning',
    notApplicableNotes: 'Anteckningar om varför något inte är tillämpligt',
    report: 'Texter i rapporten',
    answers: 'Andras svar och anteckningar',
    meetings: 'Möten',
  },
  elsewhere: '”{{title}}”: {{role}} verkar vara samma person. Öppna det uppdraget och radera även där.',
  backups: {
    'not-chosen':
      'Ingen mapp för säkerhetskopior är vald här. Säkerhetskopior på minnen eller på andra ställen kan fortfarande innehålla det: Plumbline ändrar dem inte.',
    'not-there':
      'Mappen för säkerhetskopior, {{folder}}, finns inte, så ingen har tittat i den. Säkerhetskopior i den kan fortfarande innehålla det: Plumbline ändrar dem inte.',
    none: 'Ingen säkerhetskopia i {{folder}} innehåller det.',
    holding_one:
      'En säkerhetskopia i {{folder}} innehåller det fortfarande. Plumbline ändrar inte säkerhetskopior; ta bort den där:',
    holding_other:
      '{{count}} säkerhetskopior i {{folder}} innehåller det fortfarande. Plumbline ändrar inte säkerhetskopior; ta bort dem där:',
    unreadable_one: 'Om en säkerhetskopia till kan ingen säga vad den innehåller.',
    unreadable_other: 'Om {{count}} säkerhetskopior till kan ingen säga vad de innehåller.',
    row: 'Säkerhetskopia {{number}} från {{when}}, gjord på {{host}}',
    otherRow: 'Säkerhetskopia {{number}} från {{when}}, gjord på {{host}} (en annan datamapp)',
  },
  handedOut:
    'Filer som lämnats ut tidigare (rapporter, exporter, tabeller, självskattningar) är utom räckhåll: be att få tillbaka dem.',
};
