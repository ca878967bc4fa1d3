import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { browserWire, type Entry } from '#shared/contract/browserWire';
import type { Problem } from '#shared/contract/problem';
import type { Dispatch } from '#shared/contract/reply';
import { evidenceCaps } from '#shared/engagement/evidence';
import { containerCaps } from '#shared/file/containerManifest';
import { fail, ok, type Result } from '#shared/result';
import type { PageFiles } from '#workbench/page/pageFiles';
import { pageResponse, securityHeaders } from '#workbench/page/pageResponse';
import type { Downloads } from './downloads';
import type { CodeVerdict, EntryCodes } from './entryCodes';
import { guard, type OwnDoor, type Refusal } from './guard';
import { readCall } from './readCall';

export interface DoorParts {
  readonly own: OwnDoor;
  readonly page: PageFiles;
  readonly dispatch: Dispatch;
  readonly downloads: Downloads;
  readonly codes: EntryCodes;
  /** Told of every code that was tried. */
  readonly onCode: (verdict: CodeVerdict) => void;
  /** The person has asked from the page to end the program; called once the answer is on its way. */
  readonly onStop: () => void;
}

/** Operations that carry a file; everything else a person can type fits the smaller limit. */
const fileLimits: Readonly<Record<string, number>> = {
  'exchange.import': 60_000_000,
  'brands.prepareLogo': 60_000_000,
  'brands.prepareFace': 60_000_000,
  'brands.save': 60_000_000,
  'brands.preview': 60_000_000,
  'clients.update': 10_000_000,
  'answers.preview': 30_000_000,
  'answers.take': 30_000_000,
  'imports.preview': containerCaps.fileBytes,
  'evidence.add': evidenceCaps.fileBytes + 1_000_000,
};
const otherLimitBytes = 2_000_000;

/** Answers one request: guard first, then a call, a download, or a part of the page. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: DoorParts,
): Promise<void> {
  const { own, page, dispatch, downloads } = parts;
  const header = (name: string) => request.headersDistinct[name]?.join(', ');
  const path = request.url ?? '';
  const heard = guard(
    {
      method: request.method ?? '',
      path,
      host: header('host'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      key: header(browserWire.keyHeader),
      upgrade: header('upgrade'),
    },
    own,
  );
  if (!heard.ok) {
    refuse(response, heard.problem);
    return;
  }
  switch (heard.value) {
    case 'enter':
      answerEntry(response, header(browserWire.codeHeader) ?? '', parts);
      return;
    case 'stop':
      sendReply(response, 200, ok(null));
      parts.onStop();
      return;
    case 'call':
      await answerCall(request, response, path.slice(browserWire.callPath.length), dispatch);
      return;
    case 'download': {
      const file = downloads.take(path);
      if (file === undefined) send(response, 404, {}, '');
      else send(response, 200, downloadHeaders(file), file.bytes);
      return;
    }
    case 'page-part': {
      const found = pageResponse(page, path, () => randomBytes(16).toString('base64'));
      send(response, found.status, found.headers, found.body);
    }
  }
}

/** Whoever is not heard is not listened to either: the rest of the request is left unread. */
function refuse(response: ServerResponse, refusal: Refusal): void {
  response.setHeader('connection', 'close');
  if (refusal === 'key-refused') sendReply(response, 401, fail({ code: 'key-refused' }));
  else send(response, refusal === 'wrong-host' ? 421 : 403, {}, refusal);
}

/** Gives the launch key for a code that is good. */
function answerEntry(response: ServerResponse, code: string, { own, codes, onCode }: DoorParts): void {
  const verdict = codes.take(code);
  onCode(verdict);
  const entry: Entry = { key: own.key };
  if (verdict === 'good') sendReply(response, 200, ok(entry));
  else sendReply(response, 401, fail({ code: 'key-refused' }));
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  operation: string,
  dispatch: Dispatch,
): Promise<void> {
  const limit = Object.hasOwn(fileLimits, operation) ? (fileLimits[operation] ?? 0) : otherLimitBytes;
  const isAnnounced = request.headers.expect !== undefined;
  if (isAnnounced && !(Number(request.headers['content-length']) > limit)) response.writeContinue();
  const body = await readCall(request, limit);
  if (body.ok) {
    sendReply(response, 200, await dispatch(operation, body.value));
    return;
  }
  // Part of the body may still be on its way, and nobody is going to read it.
  response.setHeader('connection', 'close');
  switch (body.problem) {
    case 'too-large':
      sendReply(response, 413, badRequest(`at most ${limit / 1_000_000} MB`));
      return;
    case 'not-json':
      sendReply(response, 400, badRequest('JSON'));
      return;
    case 'broken-off':
      response.destroy();
  }
}

function badRequest(expected: string): Result<never, Problem> {
  return fail({ code: 'bad-request', path: '', expected });
}

function downloadHeaders(file: { readonly fileName: string; readonly mediaType: string }) {
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
  };
}

function sendReply(response: ServerResponse, status: number, reply: Result<unknown, Problem>): void {
  send(response, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(reply));
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...securityHeaders(), ...headers, 'content-length': bytes.byteLength });
  response.end(bytes);
}
