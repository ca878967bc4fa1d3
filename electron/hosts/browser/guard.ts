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
  /** `Upgrade`: asks for another protocol on this connection, such as a WebSocket. */
  readonly upgrade?: string | undefined;
}

export interface OwnDoor {
  readonly port: number;
  readonly key: string;
}

/** What a request that is heard may ask for; the answer is chosen by this alone, never again by the path. */
export type Purpose = 'enter' | 'call' | 'stop' | 'download' | 'page-part';
export type Refusal =
  'wrong-host' | 'wrong-method' | 'upgrade' | 'other-site' | 'wrong-origin' | 'key-refused';
export type Guard = (request: RequestFacts, own: OwnDoor) => Result<Purpose, Refusal>;

interface Check {
  readonly refusal: Exclude<Refusal, 'wrong-method'>;
  readonly passes: (request: RequestFacts, purpose: Purpose, own: OwnDoor) => boolean;
}

const addressOf = ({ port }: OwnDoor) => `127.0.0.1:${port}`;
const isRead = (purpose: Purpose) => purpose === 'download' || purpose === 'page-part';

/**
 * What a request has to pass, in this order. Listening on 127.0.0.1 alone protects nothing, because every page the
 * person has open, and every program and user of this machine, can reach the port:
 *
 * - A page whose host name was re-pointed to 127.0.0.1 (DNS rebinding) counts as our own origin for the browser and
 *   sends neither Origin nor Sec-Fetch-Site. Only its Host header gives it away, so Host must be exactly ours.
 * - A page of another site, or of another port of this machine (`same-site`), is told by Sec-Fetch-Site, and by Origin
 *   on everything that is not a plain GET.
 * - A program or another user of this machine can forge every header; it does not know the key of this start.
 */
export const checks: readonly Check[] = [
  { refusal: 'wrong-host', passes: ({ host }, _purpose, own) => host === addressOf(own) },
  { refusal: 'upgrade', passes: ({ upgrade }) => upgrade === undefined },
  {
    refusal: 'other-site',
    // `none` is the person's own doing: an address typed, a bookmark, a link opened by another program.
    passes: ({ site }, purpose) =>
      site === undefined || site === 'same-origin' || (site === 'none' && purpose === 'page-part'),
  },
  {
    refusal: 'wrong-origin',
    // Browsers send Origin with every POST, and none with a plain GET of the same origin.
    passes: ({ origin }, purpose, own) =>
      origin === `http://${addressOf(own)}` || (origin === undefined && isRead(purpose)),
  },
  {
    refusal: 'key-refused',
    // The page's own files are no secret, and the page has no key before it has loaded and entered with its code.
    passes: ({ key }, purpose, own) =>
      purpose === 'page-part' || purpose === 'enter' || isSameSecret(key ?? '', own.key),
  },
];

/** A guard of these checks. The door uses all of them; tests take one out to see that it is missed. */
export function guardOf(kept: readonly Check[]): Guard {
  return (request, own) => {
    const purpose = purposeOf(request);
    const failed = kept.find(({ passes }) => !passes(request, purpose ?? 'call', own));
    // Whoever names the wrong host learns nothing more, not even which methods there are.
    if (failed?.refusal === 'wrong-host') return fail('wrong-host');
    if (purpose === null) return fail('wrong-method');
    return failed === undefined ? ok(purpose) : fail(failed.refusal);
  };
}

/** Decides whether a request is heard, and for what. */
export const guard: Guard = guardOf(checks);

function purposeOf({ method, path }: RequestFacts): Purpose | null {
  if (path.startsWith(browserWire.callPath)) return method === 'POST' ? 'call' : null;
  if (path === browserWire.enterPath) return method === 'POST' ? 'enter' : null;
  if (path === browserWire.stopPath) return method === 'POST' ? 'stop' : null;
  if (method !== 'GET') return null;
  return path.startsWith(browserWire.downloadPath) ? 'download' : 'page-part';
}
