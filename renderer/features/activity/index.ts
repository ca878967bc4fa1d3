export { ActivityPage } from './ActivityPage';
export { UndoButtons } from './UndoButtons';
export { UndoKeys } from './UndoKeys';
