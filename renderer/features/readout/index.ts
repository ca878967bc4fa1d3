export { ReadoutPage } from './ReadoutPage';
