/** What an erasure takes and leaves: the same words on screen and at the terminal. */
export const erasing = {
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
  quotes_one: '{{count}} quote',
  quotes_other: '{{count}} quotes',
  sessions_one: 'the record of {{count}} interview session',
  sessions_other: 'the record of {{count}} interview sessions',
  changes_one: '{{count}} entry of the history, written anew without it or taken out',
  changes_other: '{{count}} entries of the history, written anew without it or taken out',
  historyLost: 'the whole history: it is damaged and cannot be written anew in part',
  generations_one: '{{count}} earlier version of the file, written anew',
  generations_other: '{{count}} earlier versions of the file, written anew',
  setAside_one: '{{count}} damaged file that was set aside',
  setAside_other: '{{count}} damaged files that were set aside',
  conflictCopies_one: '{{count}} copy made by another laptop or program',
  conflictCopies_other: '{{count}} copies made by another laptop or program',
  attachments_one: '{{count}} attached file',
  attachments_other: '{{count}} attached files',
  mention_one: '{{part}}: one text holds a word of the name and stays. Look at it yourself.',
  mention_other: '{{part}}: {{count}} texts hold a word of the name and stay. Look at them yourself.',
  parts: {
    title: 'Title of the engagement',
    verified: 'Evidence seen',
    overrides: 'Reasons for scores of your own',
    judgements: 'Judgements of symptoms',
    decisions: 'Decisions about the plan',
    ownRecommendations: 'Your own recommendations',
    charter: 'Role charter',
    notApplicableNotes: 'Notes why something does not apply',
    answers: 'Answers and notes of others',
    meetings: 'Meetings',
  },
  elsewhere: '“{{title}}”: {{role}} seems to be the same person. Open that engagement and erase there too.',
  backups: {
    'not-chosen':
      'No backup folder is chosen here. Backups on sticks or elsewhere may still hold it: Plumbline does not change them.',
    'not-there':
      'The backup folder {{folder}} is not there, so nobody looked. Backups in it may still hold it: Plumbline does not change them.',
    none: 'No backup in {{folder}} holds it.',
    holding_one:
      'One backup in {{folder}} still holds it. Plumbline does not change backups; delete it there:',
    holding_other:
      '{{count}} backups in {{folder}} still hold it. Plumbline does not change backups; delete them there:',
    unreadable_one: 'Of one more backup nobody can say what it holds.',
    unreadable_other: 'Of {{count}} more backups nobody can say what they hold.',
    row: 'Backup {{number}} of {{when}}, made on {{host}}',
    otherRow: 'Backup {{number}} of {{when}}, made on {{host}} (another data folder)',
  },
  handedOut:
    'Files that were handed out before (reports, exports, tables, self-assessments) are out of reach: ask for them back.',
} as const;
