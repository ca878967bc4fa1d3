import { fork } from 'node:child_process';
import type { ChildEnd, SpawnChild } from './limitedChild';

const mostLastWords = 4000;
/** What Windows needs to start a program at all; nothing else of the environment is passed on. */
const passedOn = ['SystemRoot', 'SystemDrive', 'TEMP', 'TMP'];

/** Starts a built entry, such as `render`, in a Node process of its own. */
export function forkChild<Job, Said>(entry: string): SpawnChild<Job, Said> {
  return ({ heapMb }) => {
    const child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: Object.fromEntries(
        passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
    });
    let lastWords = '';
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      lastWords = (lastWords + words).slice(-mostLastWords);
    });
    return {
      pid: () => (child.exitCode === null && child.signalCode === null ? (child.pid ?? null) : null),
      send: (job) => {
        // A child that died while the job was on its way says so through its end.
        child.send(job as Parameters<typeof child.send>[0], () => undefined);
      },
      onMessage: (listener) => child.on('message', (said) => listener(said as Said)),
      onEnd: (listener) => {
        const tell = onlyOnce(listener);
        child.on('error', (error) => tell({ code: null, lastWords: error.message }));
        child.on('close', (code) => tell({ code, lastWords }));
      },
      kill: () => child.kill('SIGKILL'),
    };
  };
}

function onlyOnce(listener: (end: ChildEnd) => void): (end: ChildEnd) => void {
  let isTold = false;
  return (end) => {
    if (isTold) return;
    isTold = true;
    listener(end);
  };
}
