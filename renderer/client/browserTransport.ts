import { fail, ok, type Result } from '#shared/result';
import type { Problem } from '#shared/contract/problem';
import type { Transport } from './transport';

const keyName = 'plumbline-key';

/**
 * Takes the launch key out of the address (`#key=…`), keeps it for this tab and cleans the address, so that the key
 * stands neither in the history nor in a bookmark.
 */
export function takeLaunchKey(location: Location, history: History, storage: Storage): string | null {
  const found = /^#key=([A-Za-z0-9_-]+)/.exec(location.hash)?.[1];
  if (found !== undefined) {
    storage.setItem(keyName, found);
    history.replaceState(null, '', `${location.pathname}#/`);
  }
  return storage.getItem(keyName);
}

/** Calls the browser door over HTTP on this machine; the key travels in a header, never in a cookie or an address. */
export function browserTransport(key: string): Transport {
  return {
    async call(name, input) {
      const response = await send(`/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-plumbline-key': key },
        body: JSON.stringify(input),
      });
      return response.ok ? readReply(response.value) : response;
    },
    async receive(delivery) {
      if (delivery.kind !== 'download') return ok(null);
      const response = await send(delivery.path, { headers: { 'x-plumbline-key': key } });
      if (!response.ok) return response;
      if (!response.value.ok)
        return fail({
          code: 'delivery-failed',
          fileName: delivery.fileName,
          detail: `HTTP ${response.value.status}`,
        });
      saveAs(await response.value.blob(), delivery.fileName);
      return ok(null);
    },
    onFlushRequest(flush) {
      // A page has no way to wait while it is closed, so what is unsaved goes out as soon as it is hidden.
      const onHidden = () => {
        if (document.visibilityState === 'hidden') void flush();
      };
      document.addEventListener('visibilitychange', onHidden);
      return () => document.removeEventListener('visibilitychange', onHidden);
    },
  };
}

async function send(path: string, init: RequestInit): Promise<Result<Response, Problem>> {
  try {
    return ok(await fetch(path, { ...init, cache: 'no-store', credentials: 'omit' }));
  } catch {
    // fetch rejects only when nothing answered: the workbench has stopped or was restarted elsewhere.
    return fail({ code: 'connection-lost' });
  }
}

async function readReply(response: Response): Promise<Result<unknown, Problem>> {
  if (response.status === 401) return fail({ code: 'key-refused' });
  try {
    return (await response.json()) as Result<unknown, Problem>;
  } catch {
    return fail({ code: 'connection-lost' });
  }
}

function saveAs(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
