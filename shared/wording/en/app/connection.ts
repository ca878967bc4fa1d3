/** The page and the workbench behind it. */
export const connection = {
  lost: {
    title: 'Plumbline is not running.',
    text: 'What you typed is still here. Start Plumbline again; this page goes on by itself.',
  },
  refused: {
    title: 'Plumbline was started anew.',
    text: 'What you typed is still here to copy. Go on in the window Plumbline opened last.',
  },
} as const;

export const takenOver = {
  text: 'What was shown as saved is safe; what is marked as not saved can still be saved to a file elsewhere. Then open the folder again to see what is in it now.',
  reopen: 'Open the folder again',
} as const;

/** What the data folder needs attention for while work goes on. */
export const folder = {
  low: 'The disk is nearly full: {{free}} left.',
  lowText: 'Answers are still saved. Make room on this disk before it is needed.',
  changed_one: 'Another program changed a file of Plumbline while it was open.',
  changed_other: 'Another program changed {{count}} files of Plumbline while they were open.',
  changedText: 'What you saved stands. What the other program wrote, if anything, is kept beside it.',
  compare: 'Look at it in the settings',
  hide: 'Hide',
} as const;

/** While saving fails. */
export const rescue = {
  save: 'Save elsewhere…',
  done: 'Saved to a file with everything on screen.',
  doneText: 'Once the disk is back, trying again saves here too. Otherwise import the file.',
} as const;

export const noKey = {
  title: 'This page has no key to your workbench',
  text: 'An address opens the page once and within five minutes, so that no other page or program can read your data. Start Plumbline again; while it runs, that opens a fresh page:',
  command: 'npm start',
} as const;

export const stopped = {
  title: 'Plumbline has been stopped',
  text: 'What was shown as saved is safe. You can close this tab. To go on, start Plumbline again:',
} as const;

export const readOnly = {
  title: 'This data folder is open for reading only.',
  text: 'You can look at everything and export it; changes are not kept.',
  disabled: 'Nothing can be begun, imported or changed here while the folder is open for reading only.',
  heldBy: 'Another Plumbline holds it: process {{pid}} on {{host}}.',
  heldBySomebody: 'Another Plumbline holds it.',
  takeOver: 'Take over…',
  confirm: {
    title: 'Take this folder over?',
    text: 'Do this only when the other Plumbline no longer runs, for instance after the computer stopped without warning. Nothing that was saved is lost. Two programs writing at once could damage the folder.',
    confirm: 'Take over',
  },
} as const;
