import type { PageFile, PageFiles } from './pageFiles';

export interface PageResponse {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * What the page may do, as sent with every answer of either door. Scripts and connections only from its own origin,
 * nothing inline. The nonce lets the widget library add its few style elements; it gives no script any right.
 */
export function securityHeaders(nonce?: string): Readonly<Record<string, string>> {
  const inlineStyles = nonce === undefined ? '' : ` 'nonce-${nonce}'`;
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self'${inlineStyles}`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=(), display-capture=()',
    'cache-control': 'no-store',
  };
}

/**
 * Answers a request for a part of the page. `path` is the raw path of the address, compared as it stands: an encoded,
 * dotted or otherwise decorated spelling of a listed path is another path, and unknown.
 */
export function pageResponse(files: PageFiles, path: string, newNonce: () => string): PageResponse {
  const file = files.get(path);
  if (file === undefined) return { status: 404, headers: securityHeaders(), body: new Uint8Array() };
  if (path === '/') return startPage(file, newNonce());
  return { status: 200, headers: { ...securityHeaders(), 'content-type': file.mediaType }, body: file.bytes };
}

function startPage(file: PageFile, nonce: string): PageResponse {
  const html = new TextDecoder().decode(file.bytes);
  const withNonce = html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" />`);
  return {
    status: 200,
    headers: { ...securityHeaders(nonce), 'content-type': file.mediaType },
    body: new TextEncoder().encode(withNonce),
  };
}
