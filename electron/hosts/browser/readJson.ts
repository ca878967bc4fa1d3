import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '#shared/result';

export type BodyFault = 'not-json' | 'too-large' | 'broken-off';

/**
 * Reads a request's body as JSON, never keeping more than the limit. The rest of a body that is too large is still
 * taken in and dropped, so that the browser reads our answer instead of a broken connection.
 */
export async function readJson(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Result<unknown, BodyFault>> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) {
    request.resume();
    return fail('not-json');
  }
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      sizeBytes += part.length;
      if (sizeBytes > limitBytes) parts.length = 0;
      else parts.push(part);
    }
  } catch {
    // The other side went away or was too slow: there is nobody left to answer.
    return fail('broken-off');
  }
  if (sizeBytes > limitBytes) return fail('too-large');
  try {
    return ok(JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown);
  } catch {
    return fail('not-json');
  }
}
