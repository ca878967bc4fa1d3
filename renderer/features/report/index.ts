export { ReportPage } from './ReportPage';
export { ExportProgress } from './ExportProgress';
export { DeliveredTo, ExportResult } from './ExportResult';
export { useReportExport } from './useReportExport';
export { PaperField } from './PaperField';
