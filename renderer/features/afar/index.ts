export { AfarPanel } from './AfarPanel';
