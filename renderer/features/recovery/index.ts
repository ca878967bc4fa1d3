export { RecoveryGate } from './RecoveryGate';
