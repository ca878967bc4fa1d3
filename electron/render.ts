import type { RenderJob, RenderMessage } from './workbench/pdf/renderJob';
import { serveRenderJobs } from './workbench/pdf/serveRenderJobs';

/** The line to the parent inside an Electron utility process; plain Node has `process.send` instead. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: RenderJob }) => void): void;
  postMessage(message: RenderMessage): void;
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };

serveRenderJobs(
  parentPort === undefined
    ? {
        onJob: (listener) => process.on('message', (job) => listener(job as RenderJob)),
        say: (message) => process.send?.(message),
      }
    : {
        onJob: (listener) => parentPort.on('message', ({ data }) => listener(data)),
        say: (message) => parentPort.postMessage(message),
      },
);
