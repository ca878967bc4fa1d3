export { OwedNoteField } from './OwedNoteField';
export { OwedNotesPanel } from './OwedNotesPanel';
