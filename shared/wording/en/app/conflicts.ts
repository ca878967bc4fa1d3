/** What programs that keep folders in step left beside our files. */
export const conflicts = {
  copyTitle: '{{title}} (conflict copy of {{day}})',
  title_one: 'A second version of a file was found',
  title_other: 'Second versions of {{count}} files were found',
  text: 'A program that keeps folders in step, such as OneDrive, Dropbox or Syncthing, saw a file changed in two places. Plumbline uses the one under the usual name and leaves the others alone until you decide.',
  answers_one: 'one answer, last changed {{day}}',
  answers_other: '{{count}} answers, last changed {{day}}',
  copy: 'This version: {{what}}.',
  here: 'Here: {{what}}.',
  notHere: 'This engagement is not here.',
  unreadable: 'Its content cannot be shown.',
  decide: 'Look at them and decide',
  open: 'Open as a copy',
  putAside: 'Put aside',
  opened: '“{{title}}” is among your engagements.',
  aside: 'Put aside as {{name}} in the data folder.',
} as const;
