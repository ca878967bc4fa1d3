/** Notes on what does not apply, which the report waits for. */
export const owedNotes = {
  owed: 'Note owed',
  written: 'Note written',
  why: 'Why {{facet}} does not apply here (printed in the report)',
  saveFor: 'Save the note on {{facet}}',
} as const;
