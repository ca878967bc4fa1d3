export { BackupsHolding } from './BackupsHolding';
export { EraseAnswerMenu } from './EraseAnswerMenu';
export { EraseDialog } from './EraseDialog';
export { InterruptedErasure } from './InterruptedErasure';
export { RemovedPeople } from './RemovedPeople';
