import { endOnUncaught } from './workbench/child/endOnUncaught';
import { parentLine } from './workbench/child/parentLine';
import { serveRenderJobs } from './workbench/pdf/serveRenderJobs';

endOnUncaught();
serveRenderJobs(parentLine());
