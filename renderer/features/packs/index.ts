export { PacksPage } from './PacksPage';
export { SavePackDialog } from './SavePackDialog';
export { useContentsWords } from './useContentsWords';
