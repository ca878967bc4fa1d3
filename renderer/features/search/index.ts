export { addressOfHit } from './addressOfHit';
export { SearchPage } from './SearchPage';
