/**
 * Runs the built desktop program against the stand-in for Electron and passes on what the test asks, over the line to
 * the process that started this one.
 */
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('./electronLoader.mjs', import.meta.url);
const { app, invoke, seen } = await import('electron');
await import(pathToFileURL(process.env.PLUMBLINE_BUILT_MAIN).href);

const [window] = seen.windows;
const bridge = window.webContents.exposed.plumbline;
const own = window.webContents.mainFrame;
/** Who a message may claim to come from; only the first is to be heard. */
const senders = {
  page: own,
  frame: { ...own },
  gone: null,
  foreign: { ...own, origin: 'https://evil.test' },
};
/** What may become of the page's own frame between sending and arriving. */
const changes = { navigated: { origin: 'https://evil.test' }, detached: { detached: true } };
const asItWas = { ...own };
let flushes = 0;

process.on('message', async ({ id, kind, values }) => {
  const answer = await act(kind, values).then(
    (value) => ({ id, value }),
    (error) => ({ id, error: error.message }),
  );
  if (process.connected) process.send(answer);
});
process.send({ kind: 'ready' });

async function act(kind, [first, ...rest]) {
  switch (kind) {
    case 'call':
      return bridge.call(first, ...rest);
    case 'callAs': {
      // Electron hands over the very frame object: what it says about itself can change, who it is cannot.
      const sender = first in changes ? Object.assign(own, changes[first]) : senders[first];
      return invoke('workbench', rest, sender).finally(() => Object.assign(own, asItWas));
    }
    case 'describe':
      return {
        bridge: Object.keys(bridge),
        exposed: Object.keys(window.webContents.exposed),
        preferences: without(window.options.webPreferences, 'session', 'preload'),
        title: window.options.title,
        address: window.address,
        switches: seen.switches,
        schemes: seen.schemes,
        isSandboxed: app.isSandboxed,
        userData: app.getPath('userData'),
        partitions: [...seen.sessions.keys()],
        flushes,
      };
    case 'load': {
      const [own] = seen.sessions.values();
      const response = await own.schemes.get('app')(new globalThis.Request(first, rest[0]));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    }
    case 'listenForFlush':
      bridge.onFlush(async () => {
        flushes += 1;
        if (first === 'never') await new Promise(() => {});
        if (first === 'failing') throw new Error('could not flush');
        await bridge.call('settings.update', { theme: 'dark' });
      });
      return null;
    case 'close':
      window.close();
      return null;
    default:
      throw new Error(`no such request: ${kind}`);
  }
}

function without(object, ...names) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
