/** One end of the line between the workbench and a process of its own. */
export interface ChildLine<Job, Said> {
  readonly onJob: (listener: (job: Job) => void) => void;
  readonly say: (said: Said) => void;
}

/** The line to the parent inside an Electron utility process; plain Node has `process.send` instead. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** The line to whoever started this process: Electron, or Node. */
export function parentLine<Job, Said>(): ChildLine<Job, Said> {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  if (parentPort === undefined) {
    // A parent that was killed says nothing more; a process that waits for jobs must not outlive it.
    process.on('disconnect', () => process.exit());
    return {
      onJob: (listener) => process.on('message', (job) => listener(job as Job)),
      say: (said) => process.send?.(said),
    };
  }
  return {
    onJob: (listener) => parentPort.on('message', ({ data }) => listener(data as Job)),
    say: (said) => parentPort.postMessage(said),
  };
}
