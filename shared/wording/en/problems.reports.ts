/** What stands in the way of giving a report out. */
export const reportProblems = {
  'report-not-ready': {
    title: 'The report cannot be issued yet: {{reasons}}.',
    whatToDo: 'Nothing was issued. Mend what is listed under “Before you issue”, then issue again.',
  },
  'report-warnings-unseen': {
    title: 'The report has warnings nobody has acknowledged: {{reasons}}.',
    whatToDo: 'Nothing was issued. Look at them and tick that you have, then issue again.',
  },
  'report-changed-meanwhile': {
    title: 'The engagement was changed while its report was being made.',
    whatToDo: 'Nothing was issued. Look at the report as it reads now, then issue again.',
  },
  'report-pictures-full': {
    title: 'A report shows at most {{most}} pictures.',
    whatToDo: 'The choice is as it was. Take one away first, then choose the next.',
  },
  'report-notes-full': {
    title: 'There are notes on {{most}} chapters already, as many as an engagement holds.',
    whatToDo: 'The notes are as they were. Empty one that is no longer needed, then write this one.',
  },
  'report-issue-unknown': {
    title: 'Version {{number}} of the report is not in this engagement’s history.',
    whatToDo: 'Nothing was changed. Open the engagement anew to see the reports it has.',
  },
  'report-issue-erased': {
    title: 'The file of version {{number}} was erased together with somebody it told of.',
    whatToDo: 'That it was issued stays on record, with its hash. Issue a new version if one is needed.',
  },
} as const;
