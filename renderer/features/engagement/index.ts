export { EngagementLayout } from './EngagementLayout';
export { FactsPage } from './FactsPage';
export { LinkDialog } from './followUp/LinkDialog';
export { NotOpenedPage } from './NotOpenedPage';
export { OpenEngagement } from './OpenEngagement';
export { OverviewPage } from './OverviewPage';
export { RespondentsPage } from './RespondentsPage';
export { BrandChooser } from './AboutPanel';
