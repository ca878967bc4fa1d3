export { PrivateView } from './PrivateView';
