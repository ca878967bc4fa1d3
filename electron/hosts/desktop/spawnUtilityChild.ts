import type { SpawnChild } from '#workbench/child/limitedChild';
import type { ElectronPort } from './electronPort';

const mostLastWords = 4_000;
/** Time to end when asked nicely; what is deep in a calculation is ended for good after it. */
const graceMs = 300;

/**
 * Starts a built entry, such as `render`, in one of Electron's utility processes: the packaged program is not to run
 * as plain Node, so there is nothing to fork. Nothing of the environment is passed on.
 */
export function spawnUtilityChild<Job, Said>(
  { utilityProcess }: Pick<ElectronPort, 'utilityProcess'>,
  entry: string,
  serviceName: string,
): SpawnChild<Job, Said> {
  return ({ heapMb }) => {
    const child = utilityProcess.fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMb}`],
      serviceName,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {},
    });
    let lastWords = '';
    child.stderr?.on('data', (words: Buffer) => {
      lastWords = (lastWords + words.toString('utf8')).slice(-mostLastWords);
    });
    child.on('error', (type, location) => {
      lastWords = `${lastWords}\n${type} at ${location}`;
    });
    return {
      pid: () => child.pid ?? null,
      send: (job) => child.postMessage(job),
      onMessage: (listener) => child.on('message', (said) => listener(said as Said)),
      onEnd: (listener) => child.once('exit', (code) => listener({ code, lastWords })),
      kill: () => {
        child.kill();
        const forGood = setTimeout(() => killForGood(child.pid), graceMs);
        child.once('exit', () => clearTimeout(forGood));
      },
    };
  };
}

function killForGood(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended in this very moment.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
