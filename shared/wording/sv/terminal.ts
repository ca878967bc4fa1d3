import type { terminal as english } from '../en/terminal';
import type { Texts } from '../texts';

export const terminal: Texts<typeof english> = {
  name: 'plumbline',
  help: {
    intro:
      'plumbline: arbetsbänken från kommandoraden. Fungerar utan nätverk; filerna är utbytesfiler (JSON).',
    commands: 'Kommandon',
    more: 'plumbline KOMMANDO --help säger mer om ett kommando.',
    exits: 'Slutkoder: 0 klart, 1 fel i indata, 2 fel användning.',
    usage: 'Användning: plumbline {{usage}}',
    options: 'Flaggor',
  },
  commands: {
    sample: {
      usage: 'sample A|B|C --out FIL [--force]',
      does: 'skriver ett av de tre exempeluppdragen som utbytesfil',
    },
    import: {
      usage: 'import FIL [--engagement NAMN [--respondent NAMN]] [--dry-run] [--data MAPP]',
      does: 'säger vad en fil skulle föra in (.plumbline, utbytesfil, mall, varumärke; med --engagement en svarsfil eller tabell) och tar sedan in den',
    },
    export: {
      usage: 'export UPPDRAG --out FIL [--table answers|recommendations] [--force] [--data MAPP]',
      does: 'skriver ett uppdrag, angivet med id eller hela sin titel; .plumbline ger en container, .csv en tabell',
    },
    template: {
      usage: 'template MALL --out FIL [--force] [--data MAPP]',
      does: 'skriver en mall, angiven med id eller hela sin titel, som fil',
    },
    validate: {
      usage: 'validate FIL',
      does: 'kontrollerar en utbytesfil och anger varje felaktigt ställe',
    },
    assess: {
      usage: 'assess FIL [--json]',
      does: 'räknar ut poäng, bedömningar och rekommendationer ur en utbytesfil',
    },
    report: {
      usage:
        'report FIL --out FIL [--format FORMAT] [--language en|de|sv] [--edition client|board|internal] [--brand FIL] [--force]',
      does: 'gör rapporten av en utbytesfil, som PDF eller för ett annat program',
    },
    backup: {
      usage: 'backup [--to MAPP] [--data MAPP]',
      does: 'säkerhetskopierar datamappen och bevisar att kopian går att öppna',
    },
    backups: {
      usage: 'backups MAPP [--data MAPP]',
      does: 'listar säkerhetskopiorna i en mapp',
    },
    rebuild: {
      usage: 'rebuild [--data MAPP]',
      does: 'gör listan över uppdrag på nytt ur deras egna filer',
    },
    erase: {
      usage:
        'erase UPPDRAG --respondent NAMN [--question ID [--part DEL]] [--reason TEXT --yes] [--data MAPP]',
      does: 'säger vad som skulle försvinna av en person, eller av ett svar, och raderar det för gott med --yes',
    },
    guide: {
      usage:
        'guide UPPDRAG --group GRUPP --out FIL.pdf [--language en|de|sv] [--paper A4|Letter] [--force] [--data MAPP]',
      does: 'gör en grupps intervjuguide som PDF, att fråga ur och skriva på',
    },
    'self-assessment': {
      usage:
        'self-assessment UPPDRAG --respondent NAMN|--group GRUPP --out FIL.html [--language en|de|sv] [--force] [--data MAPP]',
      does: 'gör en sida som besvaras i vilken webbläsare som helst, utan nätverk',
    },
    restore: {
      usage: 'restore MAPP [--engagement ID] [--force] [--data MAPP]',
      does: 'hämtar tillbaka det som saknas här; ett angivet uppdrag som finns här kommer tillbaka som en kopia bredvid',
    },
  },
  options: {
    out: '--out FIL      dit resultatet skrivs',
    force: '--force        ersätt det som redan finns där',
    data: '--data MAPP    datamapp (annars PLUMBLINE_DATA, annars plattformens vanliga plats)',
    json: '--json         skriv JSON med full precision i stället för en tabell',
    table: '--table NAMN   answers eller recommendations, som CSV',
    'dry-run': '--dry-run      säg bara vad som skulle göras; även medan programmet är öppet',
    brand: '--brand FIL    varumärkesfil (JSON) med namn, färg och logotyp',
    to: '--to MAPP      mapp för säkerhetskopian (annars den som valts i inställningarna)',
    engagement: '--engagement ID  bara, eller för, det här uppdraget',
    respondent: '--respondent NAMN  med id, rolltitel eller namn; någon som tagits bort tidigare med id',
    question: '--question ID  bara det som sagts till den här frågan',
    part: '--part DEL     av svaret bara value, note eller quote (annars allt)',
    reason: '--reason TEXT  varför, högst 200 tecken; står i historiken, alltså utan namnet',
    group: '--group GRUPP  med id eller i ord',
    format: '--format NAMN  pdf (det vanliga), docx, pptx, xlsx, csv, svg eller png; de tre sista som zip',
    paper: '--paper PAPPER  A4 eller Letter',
    language: '--language S   språket i det som skapas: en, de eller sv (annars en)',
    edition:
      '--edition NAMN  client (för kunden), board (kortversion) eller internal (intern); annars client',
    yes: '--yes          genomför det; utan den ändras inget',
    help: '--help         säg detta',
  },
  misuse: {
    'command-missing': 'Ett kommando saknas.',
    'command-unknown': 'Det finns inget kommando ”{{command}}”.',
    'option-wrong': '{{detail}}',
    'argument-missing': '{{name}} saknas.',
    'argument-extra': '”{{argument}}” är ett argument för mycket.',
    'option-missing': '{{option}} saknas.',
    'table-unknown': 'Det finns ingen tabell ”{{table}}”: väntade answers eller recommendations.',
    'format-unknown':
      'Det finns inget format ”{{format}}”: väntade pdf, docx, pptx, xlsx, csv, svg eller png.',
    'paper-unknown': 'Det finns inget papper ”{{paper}}”: väntade A4 eller Letter.',
    'language-unknown': 'Det finns inget språk ”{{language}}”: väntade en, de eller sv.',
    'edition-unknown': 'Det finns ingen utgåva ”{{edition}}”: väntade client, board eller internal.',
    'one-of-two': 'Ange antingen en person med --respondent eller vem som helst i en grupp med --group.',
    'part-unknown': 'Det finns ingen del ”{{part}}”: väntade answer, value, note eller quote.',
    'part-alone': '--part kräver --question.',
    'sample-unknown': 'Det finns inget exempel ”{{sample}}”: väntade A, B eller C.',
    'file-exists': '{{file}} finns redan och lämnades som den är. Använd --force för att ersätta den.',
    'out-is-input': '{{file}} är själva indatafilen. Välj en annan plats för resultatet.',
  },
  fault: {
    unreadable: '{{file}} kan inte läsas ({{detail}}).',
    'too-large': '{{file}} är större än {{limitMb}} MB.',
    'not-written':
      '{{file}} kunde inte skrivas ({{detail}}). Inget finns under det namnet som inte fanns tidigare.',
    'engagement-unknown': 'Det finns inget uppdrag ”{{engagement}}” i {{folder}}. Kända här:',
    'engagement-ambiguous': '”{{engagement}}” är titeln på flera uppdrag. Ange ett med id:',
    'respondent-unknown': '”{{respondent}}” är ingen i det här uppdraget, eller flera. Kända här:',
    'group-unknown': '”{{group}}” är ingen av det här uppdragets grupper:',
    'nothing-to-erase': 'Inget sådant finns av ”{{respondent}}”, så inget raderades.',
    'not-in-backup': 'Säkerhetskopian innehåller inte uppdraget ”{{engagement}}”. Den innehåller:',
    'template-unknown': '”{{template}}” är ingen mall, eller flera, i {{folder}}. Kända här:',
    none: '(inga)',
    'uncaught-ends':
      'Plumbline måste avslutas: något gick fel inne i programmet. Referens {{reference}}; loggen är {{file}}.',
    ended: 'Plumbline måste avslutas: något gick fel inne i programmet. Referens {{reference}}.',
    'uncaught-goes-on':
      'Något gick fel inne i Plumbline; det fortsätter. Referens {{reference}}; loggen är {{file}}.',
    logged: 'Referens {{reference}}; loggen är {{file}}.',
    unexpected:
      'Något gick fel inne i Plumbline. Data som sparats tidigare är trygga. Var det hände:\n{{cause}}',
  },
  done: {
    written: '{{file}} skriven.',
    imported: 'Importerade ”{{title}}” som {{engagement}}.',
    'backed-up_one': 'Säkerhetskopia {{number}} gjord och öppnad som bevis: ett uppdrag.',
    'backed-up_other': 'Säkerhetskopia {{number}} gjord och öppnad som bevis: {{count}} uppdrag.',
    'backup-unchanged_one':
      'Inget har ändrats sedan säkerhetskopia {{number}} (ett uppdrag); den öppnades som bevis.',
    'backup-unchanged_other':
      'Inget har ändrats sedan säkerhetskopia {{number}} ({{count}} uppdrag); den öppnades som bevis.',
    'backup-unreadable_one': 'Ett uppdrag kan inte öppnas här; dess filer behålls som de är.',
    'backup-unreadable_other': '{{count}} uppdrag kan inte öppnas här; deras filer behålls som de är.',
    'no-backups': 'Det finns inga säkerhetskopior i {{folder}}.',
    'backup-line_one': '{{number}}  {{createdAt}}  {{host}}  ett uppdrag',
    'backup-line_other': '{{number}}  {{createdAt}}  {{host}}  {{count}} uppdrag',
    'backup-line-other_one':
      '{{number}}  {{createdAt}}  {{host}}  ett uppdrag  (en annan datamapp, {{workspace}})',
    'backup-line-other_other':
      '{{number}}  {{createdAt}}  {{host}}  {{count}} uppdrag  (en annan datamapp, {{workspace}})',
    'backup-damaged': '{{number}}  dess innehållsförteckning är skadad; lämnad som den är ({{workspace}})',
    'nothing-missing': 'Inget saknas här. Säkerhetskopian innehåller:',
    'backed-up-row': {
      missing: '  {{id}}  {{clientName}}: {{title}} (saknas här)',
      same: '  {{id}}  {{clientName}}: {{title}} (detsamma finns här)',
      older: '  {{id}}  {{clientName}}: {{title}} (äldre än här)',
      newer: '  {{id}}  {{clientName}}: {{title}} (nyare än här)',
    },
    restored: {
      itself: 'Återställde ”{{title}}” ({{engagement}}).',
      copy: 'Återställt som en kopia bredvid det nuvarande: ”{{title}}” ({{engagement}}).',
      replacement: 'Återställde ”{{title}}” ({{engagement}}); det tidigare läget finns i historiken.',
    },
    untranslated_one: 'En text i mallen är inte översatt och skrivs kanske ut på engelska.',
    untranslated_other: '{{count}} texter i mallen är inte översatta och skrivs kanske ut på engelska.',
    rebuilt_one: 'Listan är gjord på nytt: ett uppdrag.',
    rebuilt_other: 'Listan är gjord på nytt: {{count}} uppdrag.',
    unreadable: 'Kan inte öppnas: {{engagement}}',
    'dry-run': 'Inget importerades: detta var en provkörning.',
    'imported-template': 'Importerade mallen ”{{title}}” som {{template}} {{version}}.',
    'imported-brand': 'Importerade varumärket ”{{name}}”.',
    container:
      '{{file}} skriven och läst igen: {{respondents}} respondenter, {{answers}} svar, {{attachments}} bilagor, {{size}}.',
    'would-erase': 'Inget har raderats ännu. Av ”{{respondent}}” skulle detta försvinna för gott:',
    erased: 'Raderat för gott, av ”{{respondent}}”:',
    'erase-how': 'Lägg till --reason TEXT --yes för att radera det.',
    valid:
      '{{file}} är giltig: {{respondents}} respondenter, {{answers}} svar, mall {{template}} {{version}}.',
    exported: '{{file}} skriven.',
    reported_one: '{{file}} skriven: en sida.',
    reported_other: '{{file}} skriven: {{count}} sidor.',
  },
  assess: {
    advice: 'Råd',
    leading: 'Ledande situation: {{situation}}',
    situations: 'Situationer',
    dimensions: 'Dimensioner',
    recommendations: 'Första rekommendationerna',
    overall: 'Samlat',
    columns: {
      level: 'Nivå',
      mode: 'Typ',
      score: 'Poäng',
      band: 'Steg',
      grade: 'Grad',
      index: 'Index',
      need: 'Behov',
      priority: 'Prioritet',
    },
    contextOnly: 'endast bakgrund',
    noRecommendations: 'Inga behövs.',
    missingFacts: 'saknade fakta: {{facts}}',
    blank: '-',
  },
};
