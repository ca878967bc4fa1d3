import type { Guard, RequestFacts } from '../../../electron/hosts/browser/guard';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';

export interface MatrixCase {
  readonly request: RequestFacts;
  /** What the plan says of it, worked out without the guard. */
  readonly isHeard: boolean;
}

/** Host x Origin x method x key x Sec-Fetch-Site of a call to a door: every mixture, and which of them are the page's. */
export function guardMatrix(own: { readonly port: number; readonly key: string }): readonly MatrixCase[] {
  const here = `127.0.0.1:${own.port}`;
  const hosts = [here, `localhost:${own.port}`, `evil.test:${own.port}`, `127.0.0.1:${own.port + 1}`];
  const origins = [`http://${here}`, undefined, 'null', 'http://evil.test'];
  const methods = ['POST', 'GET', 'OPTIONS'];
  const keys = [own.key, undefined, newLaunchKey()];
  const sites = ['same-origin', undefined, 'same-site', 'cross-site'];
  return hosts.flatMap((host) =>
    origins.flatMap((origin) =>
      methods.flatMap((method) =>
        keys.flatMap((key) =>
          sites.map((site) => ({
            request: { method, path: '/call/engagements.list', host, origin, site, key },
            isHeard:
              host === here &&
              origin === `http://${here}` &&
              method === 'POST' &&
              key === own.key &&
              (site === 'same-origin' || site === undefined),
          })),
        ),
      ),
    ),
  );
}

/** The cases a guard gets wrong. */
export function mistakesOf(guard: Guard, own: { readonly port: number; readonly key: string }) {
  return guardMatrix(own).filter(({ request, isHeard }) => guard(request, own).ok !== isHeard);
}
