import type { erasingScreen as english } from '../../en/app/erasing';
import type { Texts } from '../../texts';

export const erasingScreen: Texts<typeof english> = {
  open: 'Radera för gott …',
  title: {
    respondent: 'Radera {{respondent}} för gott?',
    answer: 'Radera det här svaret för gott?',
    value: 'Radera det som svarats för gott?',
    note: 'Radera den här anteckningen för gott?',
    quote: 'Radera det här citatet för gott?',
  },
  about: '{{respondent}}: ”{{question}}”',
  lead: 'Att ta bort kan ångras. Att radera tar ut det ur uppdraget, dess historik och varje kopia i datamappen, och inget för det tillbaka.',
  looking: 'Ser efter vad som skulle försvinna',
  goes: 'Vad som försvinner',
  nothing: 'Inget av det står längre i uppdraget, bara i dess historik.',
  stays: 'Vad som stannar',
  backupsTitle: 'Säkerhetskopior',
  reason: 'Varför det raderas',
  reasonHint: 'Står i historiken i stället för det som raderas. Nämn inte personen.',
  reasonMissing: 'Säg varför, till exempel ”På personens begäran”.',
  sure: 'Jag vill att detta raderas. Ångra når inte längre tillbaka än hit.',
  sureMissing: 'Kryssa för detta först.',
  confirm: 'Radera för gott',
  working: 'Raderar. Det kan ta några sekunder.',
  done: {
    title: 'Raderat för gott',
    text: 'Inget av det finns kvar i datamappen. Historiken säger att något raderades, när och varför.',
    still: 'Vad Plumbline inte når',
  },
  menu: 'Radera för gott: {{question}}',
  parts: {
    answer: 'Radera svaret, anteckningen och citatet för gott …',
    note: 'Radera anteckningen för gott …',
    quote: 'Radera citatet för gott …',
  },
  removed: {
    title: 'Borttagna, men kvar i historiken',
    note: 'Ångra kan ta tillbaka dem, så det de sagt finns fortfarande i datamappen.',
    erase: 'Radera {{respondent}} för gott …',
  },
  interrupted: {
    title: 'Raderingen avbröts innan något hade raderats.',
    text: 'Den {{when}} begärdes att något skulle raderas för gott, med skälet ”{{reason}}”. Plumbline avslutades innan det var gjort.',
    goOn: 'Titta och fortsätt …',
    leave: 'Radera inte',
  },
};
