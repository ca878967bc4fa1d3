export { AfarPanel } from './AfarPanel';
export { textOf } from './tableText';
