/** What can be wrong with files from outside and with those of the data folder. */
export const fileProblems = {
  'exchange-not-json': {
    title: '{{fileName}} is not a JSON file.',
    whatToDo: 'Nothing was kept of it. Choose a file that Plumbline exported, or mend its JSON.',
  },
  'exchange-too-large': {
    title: '{{fileName}} is larger than {{limitMb}} MB.',
    whatToDo:
      'Nothing was kept of it. An exported engagement is far smaller; check that it is the right file.',
  },
  'exchange-too-deep': {
    title: '{{fileName}} is nested more than {{limitLevels}} levels deep.',
    whatToDo: 'Nothing was kept of it. No file of Plumbline is; check that it is the right file.',
  },
  'exchange-too-many': {
    title: '{{fileName}} holds more than {{limit}} values.',
    whatToDo: 'Nothing was kept of it. No file of Plumbline does; check that it is the right file.',
  },
  'file-not-text': {
    title: '{{fileName}} is not a text file in UTF-8.',
    whatToDo: 'Nothing was kept of it. Save it as UTF-8, or choose a file that Plumbline exported.',
  },
  'container-refused': {
    title: '{{fileName}} is refused: {{entry}} {{reason}}.',
    whatToDo: 'Nothing was kept of it. Ask for the file again, exported by Plumbline and sent unchanged.',
  },
  'import-gone': {
    title: 'What was looked at is no longer at hand.',
    whatToDo: 'Nothing was imported. Choose the file again.',
  },
  'import-not-undoable': {
    title: 'This did not come from a file that could be taken back.',
    whatToDo: 'Nothing was changed. Move it to the bin instead.',
  },
  'exchange-too-new': {
    title:
      '{{fileName}} was exported by a newer Plumbline (version {{found}}, this one reads up to {{newestKnown}}).',
    whatToDo: 'Nothing was kept of it. Import it with the newer Plumbline, or ask for an older export.',
  },
  'exchange-faulty': {
    title_one: '{{fileName}} cannot be taken in: one place is at fault.',
    title_other: '{{fileName}} cannot be taken in: {{count}} places are at fault.',
    whatToDo: 'Nothing was kept of it. Correct what is named here and try again.',
  },
  'answers-damaged': {
    title: '{{fileName}} was changed after it was saved, or is not complete.',
    whatToDo: 'Nothing was taken from it. Ask for the file again, as it was saved from the page.',
  },
  'answers-other-engagement': {
    title: '{{fileName}} belongs to another engagement.',
    whatToDo: 'Nothing was taken from it. Open the engagement its self-assessment was made in.',
  },
  'answers-other-template': {
    title: '{{fileName}} was answered on {{template}} {{version}}, not on the template of this engagement.',
    whatToDo: 'Nothing was taken from it. Open the engagement its self-assessment was made in.',
  },
  'answers-other-group': {
    title: '{{fileName}} was answered by {{title}} for another group than the one they are in now.',
    whatToDo: 'Nothing was taken from it. Put the person back into that group, then read the file again.',
  },

  'table-damaged': {
    title:
      '{{fileName}} cannot be read as a table: in row {{row}} a quote is not closed, or cells are out of place.',
    whatToDo:
      'Nothing was taken from it. Save it again from the spreadsheet as CSV, or copy the cells and paste them.',
  },
  'table-too-large': {
    title:
      '{{fileName}} is larger than a table may be: {{rows}} rows, {{columns}} columns, {{cellCharacters}} characters in a cell.',
    whatToDo: 'Nothing was taken from it. Split it, or leave out what is no answer.',
  },
  'table-without-questions': {
    title: 'No column says what was asked. The first row holds: {{found}}',
    whatToDo:
      'Nothing was taken from it. The first row names the columns: “respondent”, “question” and “answer”, or the questions themselves, one a column.',
  },

  'font-kind-unknown': {
    title: 'The file is not a typeface that Plumbline reads.',
    whatToDo: 'Nothing was changed. Choose a TTF, OTF or WOFF2 file.',
  },
  'font-too-large': {
    title: 'The typeface is larger than {{limitMb}} MB.',
    whatToDo: 'Nothing was changed. Choose a smaller cut of it, such as one without East Asian characters.',
  },
  'font-collection': {
    title: 'The file holds several typefaces.',
    whatToDo: 'Nothing was changed. Choose a file with a single one.',
  },
  'font-damaged': {
    title: 'The typeface is damaged, ends early, or cannot draw the Latin letters.',
    whatToDo: 'Nothing was changed. Ask for the file again, or choose another typeface.',
  },
  'font-not-for-documents': {
    title: 'The maker of {{family}} does not allow it inside documents.',
    whatToDo: 'Nothing was changed. Choose another typeface, or ask its maker for a licence to embed it.',
  },
  'font-too-costly': {
    title: 'Reading the typeface took more time or memory than any ordinary one does, so it was stopped.',
    whatToDo: 'Nothing was changed. Choose another file.',
  },
  'font-crashed': {
    title: 'The program that reads typefaces stopped ({{detail}}).',
    whatToDo: 'Nothing was changed. Try again; with another typeface if it happens again.',
  },
  'font-cancelled': {
    title: 'Reading the typeface was cancelled.',
    whatToDo: 'Nothing was changed.',
  },

  'disk-full': {
    title: 'The disk is full, so the last change is not saved.',
    whatToDo: 'Everything saved before is safe. Free some space, then try again; your text stays on screen.',
  },
  'folder-read-only': {
    title: 'The data folder cannot be written to.',
    whatToDo: 'What is saved is safe. Allow writing to the folder or start Plumbline with another one.',
  },
  'folder-missing': {
    title: 'The data folder is not there.',
    whatToDo: 'Connect the drive it lies on, or start Plumbline with another folder.',
  },
  'write-failed': {
    title: 'Saving failed ({{file}}, {{systemCode}}).',
    whatToDo: 'Everything saved before is safe. Try again; your text stays on screen.',
  },
  'save-unconfirmed': {
    title: 'The change is written, but the disk did not confirm it ({{file}}, {{systemCode}}).',
    whatToDo: 'It is there unless the power fails now. Check the disk, then save again.',
  },
  'read-failed': {
    title: '{{file}} cannot be read ({{systemCode}}).',
    whatToDo: 'Nothing was changed. Check the disk and the rights on the data folder, then try again.',
  },
  'file-not-ours': {
    title: '{{file}} was not written by Plumbline.',
    whatToDo: 'It was left as it is. Move it out of the data folder, or choose another folder.',
  },
  'file-too-new': {
    title:
      '{{file}} was written by a newer Plumbline (version {{found}}, this one reads up to {{newestKnown}}).',
    whatToDo: 'It was left as it is. Open it with the newer Plumbline.',
  },
  'file-changed-outside': {
    title: '{{file}} was changed by another program while it was open here.',
    whatToDo:
      'Your version is saved. The other one is kept beside it as a conflict copy: compare the two before you delete it.',
  },
  'file-too-large': {
    title: '{{file}} is larger than anything Plumbline writes (limit {{capBytes}} bytes).',
    whatToDo: 'It was left as it is. Check that it is the right file.',
  },
  'file-damaged': {
    title: '{{file}} is damaged.',
    whatToDo: 'The damaged file is kept. Restore the data folder from a backup, or go on without this part.',
  },
  'folder-in-use': {
    title: 'The data folder is in use by another Plumbline (on {{host}}, process {{pid}}, since {{since}}).',
    whatToDo: 'Nothing was changed. Close the other one, or start Plumbline with another folder.',
  },
  'folder-taken-over': {
    title:
      'Another Plumbline has taken over the data folder (on {{host}}, process {{pid}}, since {{since}}).',
    whatToDo:
      'What was shown as saved is safe. This window saves nothing more: copy what you still need out of it, close it, and go on in the other one.',
  },
  'read-only': {
    title: 'The data folder is open for reading only.',
    whatToDo: 'Nothing was changed. Close the other program that uses it, then open it again.',
  },
  'workspace-closed': {
    title: 'Plumbline is closing.',
    whatToDo: 'What is saved is safe. Start Plumbline again to go on.',
  },
  'engagement-not-found': {
    title: 'There is no engagement {{engagement}} here.',
    whatToDo: 'It may have been deleted for good. Go back to the list.',
  },
  'erasure-unfinished': {
    title: 'The erasing is decided, but the disk does not let go of the old files yet.',
    whatToDo:
      'Everything that was to stay is safe. Close programs that may be reading the data folder and try again, or start Plumbline again: it finishes the erasing then.',
  },
  'engagement-exists': {
    title: 'There is an engagement with the id {{engagement}} already.',
    whatToDo: 'Nothing was changed. Open the one in the list.',
  },
  'template-not-found': {
    title: 'The template {{template}} {{version}} is not in the data folder.',
    whatToDo: 'Nothing was changed. Reload the list of templates.',
  },
  'template-exists': {
    title: 'There is another template under {{template}} {{version}} already.',
    whatToDo: 'Nothing was changed. Copy the template under another name first.',
  },
  'attachment-not-found': {
    title: 'A picture or document that belongs here is missing.',
    whatToDo: 'Everything else is safe. Add the file again, or restore the data folder from a backup.',
  },
} as const;
