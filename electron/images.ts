import { parentLine } from './workbench/child/parentLine';
import { serveImageJobs } from './workbench/images/serveImageJobs';

serveImageJobs(parentLine());
