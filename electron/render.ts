import { parentLine } from './workbench/child/parentLine';
import { serveRenderJobs } from './workbench/pdf/serveRenderJobs';

serveRenderJobs(parentLine());
