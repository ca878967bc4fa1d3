import { browserWire } from '#shared/contract/browserWire';
import { fail, ok, type Result } from '#shared/result';
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

/** What a request that is heard may ask for; the answer is chosen by this alone, never again by the path. */
export type Purpose = 'call' | 'download' | 'page-part';
export type Refusal = 'wrong-host' | 'other-site' | 'wrong-method' | 'wrong-origin' | 'key-refused';

/**
 * Decides whether a request is heard, and for what. Listening on 127.0.0.1 alone protects nothing, because every page
 * the person has open, and every program and user of this machine, can reach the port:
 *
 * - A page whose host name was re-pointed to 127.0.0.1 (DNS rebinding) counts as our own origin for the browser and
 *   sends neither Origin nor Sec-Fetch-Site. Only its Host header gives it away, so Host must be exactly ours.
 * - A page of another site, or of another port of this machine (`same-site`), is told by Sec-Fetch-Site, and by Origin
 *   on everything that is not a plain GET.
 * - A program or another user of this machine can forge every header; it does not know the key of this start.
 */
export function guard(request: RequestFacts, own: OwnDoor): Result<Purpose, Refusal> {
  const here = `127.0.0.1:${own.port}`;
  if (request.host !== here) return fail('wrong-host');

  const purpose = purposeOf(request);
  if (purpose === null) return fail('wrong-method');

  const { site, origin } = request;
  // `none` is the person's own doing: an address typed, a bookmark, a link opened by another program.
  const isSiteOurs =
    site === undefined || site === 'same-origin' || (site === 'none' && purpose === 'page-part');
  if (!isSiteOurs) return fail('other-site');
  // Browsers send Origin with every POST, and none with a plain GET of the same origin.
  const isOriginOurs = origin === `http://${here}` || (origin === undefined && purpose !== 'call');
  if (!isOriginOurs) return fail('wrong-origin');

  // The page's own files are no secret, and the page cannot send the key before it has loaded.
  const isKeyNeeded = purpose !== 'page-part';
  if (isKeyNeeded && !isSameSecret(request.key ?? '', own.key)) return fail('key-refused');
  return ok(purpose);
}

function purposeOf({ method, path }: RequestFacts): Purpose | null {
  if (path.startsWith(browserWire.callPath)) return method === 'POST' ? 'call' : null;
  if (method !== 'GET') return null;
  return path.startsWith(browserWire.downloadPath) ? 'download' : 'page-part';
}
