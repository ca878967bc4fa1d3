import { randomBytes } from 'node:crypto';
import type { PageFiles } from '#workbench/page/pageFiles';
import { pageResponse } from '#workbench/page/pageResponse';
import { isPageAddress, pageOrigin } from './pageOrigin';

/** Answers requests for `app://plumbline/…` from the list of built files; anything else does not exist. */
export function servePage(files: PageFiles): (request: Pick<Request, 'method' | 'url'>) => Response {
  return ({ method, url }) => {
    if (method !== 'GET' || !isPageAddress(url)) return new Response(null, { status: 403 });
    // The path as it stands in the address: what was encoded stays encoded, and so names no file.
    const path = url.slice(pageOrigin.length).replace(/[?#].*$/, '');
    const { status, headers, body } = pageResponse(files, path, () => randomBytes(16).toString('base64'));
    return new Response(status === 200 ? new Uint8Array(body) : null, { status, headers });
  };
}
