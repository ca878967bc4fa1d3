import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '#shared/result';

export type BodyFault = 'not-json' | 'too-large' | 'broken-off';

/**
 * Reads a request's body as JSON. What is announced as too large is not read at all, and what turns out to be is not
 * read any further: the answer has to close the connection then, because the rest of the body still stands in it.
 */
export async function readJson(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Result<unknown, BodyFault>> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) return fail('not-json');
  const body = await readBody(request, limitBytes);
  if (!body.ok) return body;
  try {
    return ok(JSON.parse(body.value.toString('utf8')) as unknown);
  } catch {
    return fail('not-json');
  }
}

/** All of a request's body, as long as it is within the limit. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Result<Buffer, BodyFault>> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return Promise.resolve(fail('too-large'));
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let sizeBytes = 0;
    request.on('data', (part: Buffer) => {
      sizeBytes += part.length;
      if (sizeBytes <= limitBytes) {
        parts.push(part);
        return;
      }
      request.pause();
      request.removeAllListeners('data');
      resolve(fail('too-large'));
    });
    request.once('end', () => resolve(ok(Buffer.concat(parts))));
    // The other side went away or was too slow: there is nobody left to answer.
    request.once('error', () => resolve(fail('broken-off')));
    request.once('close', () => resolve(fail('broken-off')));
  });
}
