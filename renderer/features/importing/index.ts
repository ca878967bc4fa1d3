export { ImportButton } from './ImportButton';
export { ImportDialog } from './ImportDialog';
export { ImportReport } from './ImportReport';
export { useImport } from './useImport';
export type { FoundAnswers } from './answersIn';
