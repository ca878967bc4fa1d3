import { fail, ok } from '#shared/result';
import type { DesktopBridge } from '#shared/contract/desktopBridge';
import type { Transport } from './transport';

declare global {
  interface Window {
    /** Put there by the preload of the desktop app; absent in a browser. */
    readonly plumbline?: DesktopBridge;
  }
}

/** Calls the desktop door over its one bridge. Files were already saved where the person chose. */
export function desktopTransport(bridge: DesktopBridge): Transport {
  return {
    async call(name, input) {
      try {
        return await bridge.call(name, input);
      } catch {
        // The bridge rejects only when the program behind the page is gone.
        return fail({ code: 'connection-lost' });
      }
    },
    receive: () => Promise.resolve(ok(null)),
    onFlushRequest: (flush) => bridge.onFlush(flush),
    server: null,
  };
}
