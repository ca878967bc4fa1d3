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
      usage: 'import FILE [--data DIR]',
      does: 'takes an exchange file into the data folder as a new engagement',
    },
    export: {
      usage: 'export ENGAGEMENT --out FILE [--force] [--data DIR]',
      does: 'writes an engagement, named by its id or its whole title, as an exchange file',
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
      usage: 'report FILE --out FILE.pdf [--brand FILE] [--force]',
      does: 'makes the PDF report of an exchange file',
    },
  },
  options: {
    out: '--out FILE     where to write',
    force: '--force        replace a file that stands there already',
    data: '--data DIR     data folder (else PLUMBLINE_DATA, else the usual place of the platform)',
    json: '--json         print JSON at full precision instead of a table',
    brand: '--brand FILE   brand file (JSON) with name, colour and logo',
    help: '--help         say this',
  },
  misuse: {
    'command-missing': 'A command is missing.',
    'command-unknown': 'There is no command “{{command}}”.',
    'option-wrong': '{{detail}}',
    'argument-missing': '{{name}} is missing.',
    'argument-extra': '“{{argument}}” is one argument too many.',
    'option-missing': '{{option}} is missing.',
    'sample-unknown': 'There is no sample “{{sample}}”: expected A, B or C.',
    'file-exists': '{{file}} exists already and was left as it is. Use --force to replace it.',
    'out-is-input': '{{file}} is the input itself. Choose another place for the output.',
  },
  fault: {
    unreadable: '{{file}} cannot be read ({{detail}}).',
    'not-text': '{{file}} is not a text file: expected JSON in UTF-8.',
    'too-large': '{{file}} is larger than {{limitMb}} MB.',
    'not-written':
      '{{file}} could not be written ({{detail}}). Nothing stands under this name that did not before.',
    'not-json': '{{file}} is not a JSON file.',
    'brand-faulty': '{{file}} is not a brand file: {{path}}: expected {{expected}}',
    'engagement-unknown': 'There is no engagement “{{engagement}}” in {{folder}}. Known here:',
    'engagement-ambiguous': '“{{engagement}}” is the title of several engagements. Name one by its id:',
    none: '(none)',
    unexpected:
      'Something went wrong inside Plumbline. Data saved before is safe. Where it happened:\n{{cause}}',
  },
  done: {
    written: '{{file}} written.',
    imported: 'Imported “{{title}}” as {{engagement}}.',
    valid:
      '{{file}} is valid: {{respondents}} respondents, {{answers}} answers, template {{template}} {{version}}.',
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
