import { endOnUncaught } from './workbench/child/endOnUncaught';
import { parentLine } from './workbench/child/parentLine';
import { serveExportJobs } from './workbench/exports/serveExportJobs';

endOnUncaught();
serveExportJobs(parentLine());
