import type { IncomingMessage } from 'node:http';
import { browserWire } from '#shared/contract/browserWire';
import { fail, ok, type Result } from '#shared/result';
import { readBody, readJson, type BodyFault } from './readJson';

/** The input of a call: JSON, or a file's bytes with the rest of the input in a header (`callBody` made it). */
export async function readCall(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Result<unknown, BodyFault>> {
  if (request.headers['content-type'] !== browserWire.fileType) return readJson(request, limitBytes);
  const rest = readRest(request.headersDistinct[browserWire.inputHeader]?.join() ?? '');
  const body = await readBody(request, limitBytes);
  if (!body.ok) return body;
  return rest === null ? fail('not-json') : ok({ ...rest, bytes: new Uint8Array(body.value) });
}

function readRest(header: string): object | null {
  try {
    const rest: unknown = JSON.parse(decodeURIComponent(header));
    return typeof rest === 'object' ? rest : null;
  } catch {
    return null;
  }
}
