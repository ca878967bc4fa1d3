export { AskNextPanel } from './AskNextPanel';
export { CoveragePage } from './CoveragePage';
