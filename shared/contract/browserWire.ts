/**
 * How the page talks to the browser door.
 *
 * - The program opens `http://127.0.0.1:PORT/#code=CODE`. The code works once and for five minutes, so what is left of
 *   it in a process list or a history is worth nothing. The page takes it out of the address with
 *   `history.replaceState` and exchanges it: `POST /enter` with the code in the header `x-plumbline-code` answers with
 *   the launch key, which the page keeps in `sessionStorage`; 401 with the problem `key-refused` for any other code.
 *   The door serves `/` and the files the page was built with, nothing else: routes of the page stand behind `#`.
 * - A call is `POST /call/<operation>` with the input as JSON, `content-type: application/json` and the key in the
 *   header `x-plumbline-key`. The answer's body is always the JSON of a `Result`: status 200 for whatever the
 *   workbench said, ok or refused; 401 with the problem `key-refused` when the key is missing or another one; 413
 *   and 400 with `bad-request` for a body that is too large or not JSON.
 * - An input with a file in it (`bytes`) goes as those bytes, `content-type: application/octet-stream`, with the rest
 *   of the input as percent-encoded JSON in the header `x-plumbline-input` (see `callBody.ts`).
 * - A delivery of kind `download` is fetched once, within five minutes: `GET <its path>` with the same header; the
 *   page hands the bytes to the browser under the delivery's file name.
 * - `POST /stop` with the key ends the program in order, as Ctrl+C does.
 * - When `fetch` itself rejects, the program has ended: the page keeps what is on screen (`connection-lost`) and tries
 *   again. A restart after a crash takes the same port and key.
 */
export const browserWire = {
  keyHeader: 'x-plumbline-key',
  codeHeader: 'x-plumbline-code',
  /** The fragment is `code=` and when the code was made, a number nobody can guess, and a seal over both. */
  codeInFragment: /^#code=(\w{1,12}\.[\w-]{22}\.[\w-]{43})$/,
  enterPath: '/enter',
  stopPath: '/stop',
  callPath: '/call/',
  fileType: 'application/octet-stream',
  inputHeader: 'x-plumbline-input',
  downloadPath: '/download/',
} as const;

/** What `POST /enter` answers with. */
export interface Entry {
  readonly key: string;
}
