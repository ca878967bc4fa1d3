import { endOnUncaught } from './workbench/child/endOnUncaught';
import { parentLine } from './workbench/child/parentLine';
import { serveImageJobs } from './workbench/images/serveImageJobs';

endOnUncaught();
serveImageJobs(parentLine());
