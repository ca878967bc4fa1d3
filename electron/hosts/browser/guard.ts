import { browserWire } from '#shared/contract/browserWire';
import { isSameSecret } from './launchKey';

/** What of a request decides whether it is heard. A header sent twice arrives as one joined value, which fits nothing. */
export interface RequestFacts {
  readonly method: string;
  /** The request target as sent. */
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`: set by the browser, out of reach of scripts. */
  readonly site: string | undefined;
  readonly key: string | undefined;
}

export interface OwnDoor {
  readonly port: number;
  readonly key: string;
}

export type Refusal = 'wrong-host' | 'other-site' | 'wrong-method' | 'wrong-origin' | 'key-refused';

/**
 * Decides whether a request may be heard; null lets it in. Listening on 127.0.0.1 alone protects nothing, because
 * every page the person has open, and every program and user of this machine, can reach the port:
 *
 * - A page whose host name was re-pointed to 127.0.0.1 (DNS rebinding) counts as our own origin for the browser and
 *   sends neither Origin nor Sec-Fetch-Site. Only its Host header gives it away, so Host must be exactly ours.
 * - A page of another site, or of another port of this machine (`same-site`), is told by Sec-Fetch-Site, and by Origin
 *   on everything that is not a plain GET.
 * - A program or another user of this machine can forge every header; it does not know the key of this start.
 */
export function guard(request: RequestFacts, own: OwnDoor): Refusal | null {
  const here = `127.0.0.1:${own.port}`;
  if (request.host !== here) return 'wrong-host';

  const isCall = request.method === 'POST' && request.path.startsWith(browserWire.callPath);
  const isDownload = request.method === 'GET' && request.path.startsWith(browserWire.downloadPath);
  const isPagePart = request.method === 'GET' && !isDownload;
  if (!isCall && !isDownload && !isPagePart) return 'wrong-method';

  const { site, origin } = request;
  // `none` is the person's own doing: an address typed, a bookmark, a link opened by another program.
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isPagePart)) return 'other-site';
  // Browsers send Origin with every POST, and none with a plain GET of the same origin.
  const isOriginOurs = origin === `http://${here}` || (origin === undefined && !isCall);
  if (!isOriginOurs) return 'wrong-origin';

  // The page's own files are no secret, and the page cannot send the key before it has loaded.
  if (isPagePart) return null;
  return isSameSecret(request.key ?? '', own.key) ? null : 'key-refused';
}
