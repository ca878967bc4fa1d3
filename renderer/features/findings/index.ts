export { FindingsPage } from './FindingsPage';
export { levelTone } from './levelTone';
