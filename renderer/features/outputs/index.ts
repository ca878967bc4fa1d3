export { OutputsPage } from './OutputsPage';
