/**
 * Loaded into a built program with `--import`: breaks it on demand as a bug of ours would, with the words of clients in
 * the message. The file named by PLUMBLINE_BREAK says how, once the program takes what nobody caught.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setInterval } from 'node:timers';

const { PLUMBLINE_BREAK: order = '', PLUMBLINE_BREAK_WORDS: words = '' } = process.env;

setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0 || !existsSync(order)) return;
  const kind = readFileSync(order, 'utf8');
  rmSync(order);
  breakAs(kind);
}, 2).unref();

function breakAs(kind) {
  switch (kind) {
    case 'throw':
      throw new Error(words);
    case 'reject':
      void Promise.reject(new Error(words));
      return;
    case 'handlers':
      // What the reports ask for the time zone: from now on every report breaks inside its handler.
      Intl.DateTimeFormat = function broken() {
        throw new Error(words);
      };
      return;
    default:
      throw new Error(`no such way to break: ${kind}`);
  }
}
