import type { SpawnRenderChild } from '#workbench/pdf/renderChild';
import type { RenderMessage } from '#workbench/pdf/renderJob';
import type { ElectronPort } from './electronPort';

const mostLastWords = 4_000;

/**
 * Starts the built `render` entry in one of Electron's utility processes: the packaged program is not to run as plain
 * Node, so there is nothing to fork. Nothing of the environment is passed on.
 */
export function spawnUtilityChild(
  { utilityProcess }: Pick<ElectronPort, 'utilityProcess'>,
  entry: string,
): SpawnRenderChild {
  return ({ heapMb }) => {
    const child = utilityProcess.fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMb}`],
      serviceName: 'Plumbline report',
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
      send: (job) => child.postMessage(job),
      onMessage: (listener) => child.on('message', (message) => listener(message as RenderMessage)),
      onEnd: (listener) => child.once('exit', (code) => listener({ code, lastWords })),
      kill: () => child.kill(),
    };
  };
}
