import { browserWire, type Entry } from '#shared/contract/browserWire';
import type { Result } from '#shared/result';

const keyName = 'plumbline-key';
const channelName = 'plumbline-key';
const patienceMs = 400;

/**
 * The launch key of this tab: for the code in the address, from before a reload, or from another tab of this browser
 * that is in already. Null when nobody has one. The code leaves the address at once, so that it stands in no bookmark.
 */
export async function obtainLaunchKey(): Promise<string | null> {
  const code = takeCode();
  const entered = code === null ? null : await enterWith(code);
  const key = entered ?? sessionStorage.getItem(keyName) ?? (await askOtherTabs());
  if (key !== null) sessionStorage.setItem(keyName, key);
  return key;
}

/** Lets other tabs of this same origin in, for as long as this one is. */
export function shareLaunchKey(key: string, isLetIn: () => boolean): void {
  new BroadcastChannel(channelName).addEventListener('message', ({ data, target }) => {
    if (data === 'key?' && isLetIn()) (target as BroadcastChannel).postMessage({ key });
  });
}

function takeCode(): string | null {
  const code = browserWire.codeInFragment.exec(window.location.hash)?.[1];
  if (code === undefined) return null;
  window.history.replaceState(null, '', `${window.location.pathname}#/`);
  return code;
}

async function enterWith(code: string): Promise<string | null> {
  try {
    const answer = await fetch(browserWire.enterPath, {
      method: 'POST',
      headers: { [browserWire.codeHeader]: code },
      cache: 'no-store',
      credentials: 'omit',
    });
    const reply = (await answer.json()) as Result<Entry, unknown>;
    return reply.ok ? reply.value.key : null;
  } catch {
    // The program has ended in between; the page says so as soon as it asks for anything.
    return null;
  }
}

function askOtherTabs(): Promise<string | null> {
  const channel = new BroadcastChannel(channelName);
  return new Promise((resolve) => {
    const finish = (key: string | null) => {
      channel.close();
      resolve(key);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<{ readonly key?: unknown } | string>) => {
      if (typeof data === 'object' && typeof data.key === 'string') finish(data.key);
    });
    channel.postMessage('key?');
    setTimeout(() => finish(null), patienceMs);
  });
}
