/** What the command line says. Usage lines keep their columns. */
export const terminal = {
  name: 'plumbline',
  help: {
    intro: 'plumbline: the workbench from the command line. Works offline; files are exchange files (JSON).',
    commands: 'Commands',
    more: 'plumbline COMMAND --help says more about one command.',
    exits: 'Exit codes: 0 done, 1 the input is at fault, 2 wrong use.',
    usage: 'Usage: plumbline {{usage}}',
    options: 'Options',
  },
  commands: {
    sample: {
      usage: 'sample A|B|C --out FILE [--force]',
      does: 'writes one of the three sample engagements as an exchange file',
    },
    import: {
      usage: 'import FILE [--engagement NAME [--respondent NAME]] [--dry-run] [--data DIR]',
      does: 'says what a file would bring (.plumbline, exchange, template, brand; with --engagement an answers file or a table), then takes it in',
    },
    export: {
      usage: 'export ENGAGEMENT --out FILE [--table answers|recommendations] [--force] [--data DIR]',
      does: 'writes an engagement, named by its id or its whole title; .plumbline makes a container, .csv a table',
    },
    template: {
      usage: 'template TEMPLATE --out FILE [--force] [--data DIR]',
      does: 'writes a template, named by its id or its whole title, as a file',
    },
    validate: {
      usage: 'validate FILE',
      does: 'checks an exchange file and names every place at fault',
    },
    assess: {
      usage: 'assess FILE [--json]',
      does: 'works out scores, verdicts and recommendations from an exchange file',
    },
    report: {
      usage:
        'report FILE --out FILE [--format FORMAT] [--language en|de|sv] [--edition client|board|internal] [--brand FILE] [--force]',
      does: 'makes the report of an exchange file, as PDF or for another program',
    },
    backup: {
      usage: 'backup [--to DIR] [--data DIR]',
      does: 'backs the data folder up and proves that the backup opens',
    },
    backups: {
      usage: 'backups DIR [--data DIR]',
      does: 'lists the backups in a folder',
    },
    rebuild: {
      usage: 'rebuild [--data DIR]',
      does: 'makes the list of engagements again from their own files',
    },
    erase: {
      usage:
        'erase ENGAGEMENT --respondent NAME [--question ID [--part PART]] [--reason TEXT --yes] [--data DIR]',
      does: 'says what would go of a person, or of one answer, and with --yes erases it for good',
    },
    guide: {
      usage:
        'guide ENGAGEMENT --group GROUP --out FILE.pdf [--language en|de|sv] [--paper A4|Letter] [--force] [--data DIR]',
      does: 'makes the interview guide of a group as a PDF, to ask and to write on',
    },
    'self-assessment': {
      usage:
        'self-assessment ENGAGEMENT --respondent NAME|--group GROUP --out FILE.html [--language en|de|sv] [--force] [--data DIR]',
      does: 'makes one page that is answered in any browser, without a network',
    },
    restore: {
      usage: 'restore DIR [--engagement ID] [--force] [--data DIR]',
      does: 'brings back what is missing here; a named engagement that is here comes back as a copy beside it',
    },
  },
  options: {
    out: '--out FILE     where to write',
    force: '--force        replace what stands there already',
    data: '--data DIR     data folder (else PLUMBLINE_DATA, else the usual place of the platform)',
    json: '--json         print JSON at full precision instead of a table',
    table: '--table NAME   answers or recommendations, as CSV',
    'dry-run': '--dry-run      only say what would be done; also while the app is open',
    brand: '--brand FILE   brand file (JSON) with name, colour and logo',
    to: '--to DIR       folder for the backup (else the one chosen in the settings)',
    engagement: '--engagement ID  only, or for, this engagement',
    respondent: '--respondent NAME  by id, role title or name; somebody removed before by id',
    question: '--question ID  only what was said to this question',
    part: '--part PART    of the answer only value, note or quote (else all of it)',
    reason: '--reason TEXT  why, at most 200 characters; stands in the history, so without the name',
    group: '--group GROUP  by its id or in words',
    paper: '--paper SIZE   A4 or Letter',
    language: '--language L   language of what is made: en, de or sv (else en)',
    edition: '--edition NAME  client, board or internal (else client)',
    format: '--format NAME  pdf (usual), docx, pptx, xlsx, csv, svg or png; the last three as a zip',
    yes: '--yes          carry it out; without it nothing is changed',
    help: '--help         say this',
  },
  misuse: {
    'command-missing': 'A command is missing.',
    'command-unknown': 'There is no command “{{command}}”.',
    'option-wrong': '{{detail}}',
    'argument-missing': '{{name}} is missing.',
    'argument-extra': '“{{argument}}” is one argument too many.',
    'option-missing': '{{option}} is missing.',
    'table-unknown': 'There is no table “{{table}}”: expected answers or recommendations.',
    'format-unknown': 'There is no format “{{format}}”: expected pdf, docx, pptx, xlsx, csv, svg or png.',
    'paper-unknown': 'There is no paper “{{paper}}”: expected A4 or Letter.',
    'language-unknown': 'There is no language “{{language}}”: expected en, de or sv.',
    'edition-unknown': 'There is no edition “{{edition}}”: expected client, board or internal.',
    'one-of-two': 'Name either one person by --respondent or anybody of a group by --group.',
    'part-unknown': 'There is no part “{{part}}”: expected answer, value, note or quote.',
    'part-alone': '--part needs --question.',
    'sample-unknown': 'There is no sample “{{sample}}”: expected A, B or C.',
    'file-exists': '{{file}} exists already and was left as it is. Use --force to replace it.',
    'out-is-input': '{{file}} is the input itself. Choose another place for the output.',
  },
  fault: {
    unreadable: '{{file}} cannot be read ({{detail}}).',
    'too-large': '{{file}} is larger than {{limitMb}} MB.',
    'not-written':
      '{{file}} could not be written ({{detail}}). Nothing stands under this name that did not before.',
    'engagement-unknown': 'There is no engagement “{{engagement}}” in {{folder}}. Known here:',
    'engagement-ambiguous': '“{{engagement}}” is the title of several engagements. Name one by its id:',
    'respondent-unknown': '“{{respondent}}” names nobody in this engagement, or several. Known here:',
    'group-unknown': '“{{group}}” is none of the groups of this engagement:',
    'nothing-to-erase': 'Nothing of the kind is there of “{{respondent}}”, so nothing was erased.',
    'not-in-backup': 'The backup does not hold the engagement “{{engagement}}”. It holds:',
    'template-unknown': '“{{template}}” names no template, or several, in {{folder}}. Known here:',
    none: '(none)',
    'uncaught-ends':
      'Plumbline had to end: something went wrong inside it. Reference {{reference}}; the log is {{file}}.',
    ended: 'Plumbline had to end: something went wrong inside it. Reference {{reference}}.',
    'uncaught-goes-on':
      'Something went wrong inside Plumbline; it goes on. Reference {{reference}}; the log is {{file}}.',
    logged: 'Reference {{reference}}; the log is {{file}}.',
    unexpected:
      'Something went wrong inside Plumbline. Data saved before is safe. Where it happened:\n{{cause}}',
  },
  done: {
    written: '{{file}} written.',
    imported: 'Imported “{{title}}” as {{engagement}}.',
    'backed-up_one': 'Backup {{number}} made and opened to prove it: one engagement.',
    'backed-up_other': 'Backup {{number}} made and opened to prove it: {{count}} engagements.',
    'backup-unchanged_one':
      'Nothing has changed since backup {{number}} (one engagement); it was opened to prove it.',
    'backup-unchanged_other':
      'Nothing has changed since backup {{number}} ({{count}} engagements); it was opened to prove it.',
    'backup-unreadable_one': 'One engagement cannot be opened here; its files are kept as they are.',
    'backup-unreadable_other':
      '{{count}} engagements cannot be opened here; their files are kept as they are.',
    'no-backups': 'There are no backups in {{folder}}.',
    'backup-line_one': '{{number}}  {{createdAt}}  {{host}}  one engagement',
    'backup-line_other': '{{number}}  {{createdAt}}  {{host}}  {{count}} engagements',
    'backup-line-other_one':
      '{{number}}  {{createdAt}}  {{host}}  one engagement  (another data folder, {{workspace}})',
    'backup-line-other_other':
      '{{number}}  {{createdAt}}  {{host}}  {{count}} engagements  (another data folder, {{workspace}})',
    'backup-damaged': '{{number}}  its list of contents is damaged; left as it is ({{workspace}})',
    'nothing-missing': 'Nothing is missing here. The backup holds:',
    'backed-up-row': {
      missing: '  {{id}}  {{clientName}}: {{title}} (missing here)',
      same: '  {{id}}  {{clientName}}: {{title}} (the same here)',
      older: '  {{id}}  {{clientName}}: {{title}} (older than here)',
      newer: '  {{id}}  {{clientName}}: {{title}} (newer than here)',
    },
    restored: {
      itself: 'Restored “{{title}}” ({{engagement}}).',
      copy: 'Restored as a copy beside the present one: “{{title}}” ({{engagement}}).',
      replacement: 'Restored “{{title}}” ({{engagement}}); the state before stands in its history.',
    },
    untranslated_one: 'One text of the template has no translation and may be printed in English.',
    untranslated_other: '{{count}} texts of the template have no translation and may be printed in English.',
    rebuilt_one: 'The list is made again: one engagement.',
    rebuilt_other: 'The list is made again: {{count}} engagements.',
    unreadable: 'Cannot be opened: {{engagement}}',
    'dry-run': 'Nothing was imported: this was a dry run.',
    'imported-template': 'Imported the template “{{title}}” as {{template}} {{version}}.',
    'imported-brand': 'Imported the brand “{{name}}”.',
    container:
      '{{file}} written and read again: {{respondents}} respondents, {{answers}} answers, {{attachments}} attachments, {{size}}.',
    'would-erase': 'Nothing was erased yet. Of “{{respondent}}” this would go for good:',
    erased: 'Erased for good, of “{{respondent}}”:',
    'erase-how': 'To erase it, add --reason TEXT --yes.',
    valid:
      '{{file}} is valid: {{respondents}} respondents, {{answers}} answers, template {{template}} {{version}}.',
    exported: '{{file}} written.',
    reported_one: '{{file}} written: one page.',
    reported_other: '{{file}} written: {{count}} pages.',
  },
  assess: {
    advice: 'Advice',
    leading: 'Leading situation: {{situation}}',
    situations: 'Situations',
    dimensions: 'Dimensions',
    recommendations: 'First recommendations',
    overall: 'Overall',
    columns: {
      level: 'Level',
      mode: 'Mode',
      score: 'Score',
      band: 'Band',
      grade: 'Grade',
      index: 'Index',
      need: 'Need',
      priority: 'Priority',
    },
    contextOnly: 'context only',
    noRecommendations: 'None is called for.',
    missingFacts: 'missing facts: {{facts}}',
    blank: '-',
  },
} as const;
