/** As the page names the window for the notes of a readout, which it fills itself. */
export const notesWindow = 'plumbline-notes';
