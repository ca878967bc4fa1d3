import { browserWire } from '#shared/contract/browserWire';
import { callBody } from '#shared/contract/callBody';
import { fail, ok, type Result } from '#shared/result';
import type { Problem } from '#shared/contract/problem';
import type { Transport } from './transport';

/** Calls the browser door over HTTP on this machine; the key travels in a header, never in a cookie or an address. */
export function browserTransport(key: string): Transport {
  const withKey = { [browserWire.keyHeader]: key };
  const flushes = new Set<() => Promise<void>>();
  return {
    async call(name, input) {
      const { headers, body } = callBody(input);
      const response = await send(`${browserWire.callPath}${name}`, {
        method: 'POST',
        headers: { ...headers, ...withKey },
        body,
      });
      return response.ok ? readReply(response.value) : response;
    },
    async receive(delivery) {
      if (delivery.kind !== 'download') return ok(null);
      const response = await send(delivery.path, { headers: withKey });
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
      flushes.add(flush);
      return () => {
        flushes.delete(flush);
        document.removeEventListener('visibilitychange', onHidden);
      };
    },
    server: {
      address: window.location.host,
      async stop() {
        await Promise.all([...flushes].map((flush) => flush()));
        const response = await send(browserWire.stopPath, { method: 'POST', headers: withKey });
        if (!response.ok) return response;
        return (await readReply(response.value)) as Result<null, Problem>;
      },
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
