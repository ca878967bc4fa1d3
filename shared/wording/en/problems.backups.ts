/** What can keep a backup from being made or restored. */
export const backupProblems = {
  'backup-folder-not-chosen': {
    title: 'No folder for backups is chosen.',
    whatToDo: 'Choose one in the settings, best on a stick or another disk.',
  },
  'backup-folder-missing': {
    title: 'The folder for backups is not there.',
    whatToDo:
      'Your work is saved as usual. Plug in the stick, or choose another folder; older backups are untouched.',
  },
  'backup-folder-read-only': {
    title: 'The folder for backups cannot be written to.',
    whatToDo: 'Older backups are untouched. Take off the write protection, or choose another folder.',
  },
  'backup-folder-full': {
    title: 'There is no room left where the backups go.',
    whatToDo:
      'Older backups are untouched and your work is saved as usual. Free some space there, or keep fewer backups.',
  },
  'backup-folder-inside': {
    title: 'The folder for backups and the data folder lie inside each other.',
    whatToDo:
      'Nothing was changed. Choose a folder elsewhere, best on a stick: a backup must survive its original.',
  },
  'backup-folder-relative': {
    title: 'The path of the folder is not complete.',
    whatToDo: 'Nothing was changed. Write it from the top, for example /media/stick or E:\\Backups.',
  },
  'backup-failed': {
    title: 'The folder for backups stopped answering ({{systemCode}}).',
    whatToDo:
      'This backup does not count; older ones are untouched. If the stick was pulled out, plug it in and try again.',
  },
  'backup-unsound': {
    title: 'A backup could not be read back as it was written ({{file}}).',
    whatToDo:
      'It does not count; older ones are untouched. Try again, and use another stick if this repeats.',
  },
  'backup-cancelled': {
    title: 'The backup was stopped.',
    whatToDo: 'Older backups are untouched. What was copied already is used by the next one.',
  },
  'backup-running': {
    title: 'A backup or restore is under way already.',
    whatToDo: 'Nothing was changed. Wait until it is done, or cancel it first.',
  },
  'backup-unknown': {
    title: 'This backup is no longer there.',
    whatToDo: 'Nothing was changed. Read the list of backups again.',
  },
  'backup-damaged': {
    title: 'The list of what this backup holds is damaged.',
    whatToDo: 'Nothing was changed and the backup was left as it is. Choose another one.',
  },
  'backup-lacks-engagement': {
    title: 'This backup does not hold the engagement {{engagement}}.',
    whatToDo: 'Nothing was restored. Choose among those it holds.',
  },
  'restore-not-undoable': {
    title: 'There is no restore to take back.',
    whatToDo: 'Nothing was changed. Engagements can be moved to the bin by hand.',
  },
  'restore-worked-on': {
    title: 'Work has gone on in “{{title}}” since it was restored.',
    whatToDo: 'Nothing was changed. Its earlier states stand in its history; move it to the bin by hand.',
  },
} as const;
