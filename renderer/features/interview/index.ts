export { WorkshopPage } from './WorkshopPage';
export { InterviewPage } from './InterviewPage';
