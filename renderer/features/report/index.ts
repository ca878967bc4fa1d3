export { ReportPage } from './ReportPage';
export { DeliveredTo } from './ExportResult';
