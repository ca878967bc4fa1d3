export { PrivateMark } from './PrivateMark';
export { PrivateView } from './PrivateView';
