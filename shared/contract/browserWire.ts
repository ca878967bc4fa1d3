/**
 * How the page talks to the browser door.
 *
 * - The program opens `http://127.0.0.1:PORT/#key=KEY`. The page reads the key from the fragment, keeps it in
 *   `sessionStorage` and takes it out of the address with `history.replaceState`. The door serves `/` and the files
 *   the page was built with, nothing else: routes of the page stand behind `#`.
 * - A call is `POST /call/<operation>` with the input as JSON, `content-type: application/json` and the key in the
 *   header `x-plumbline-key`. The answer's body is always the JSON of a `Result`: status 200 for whatever the
 *   workbench said, ok or refused; 401 with the problem `key-refused` when the key is missing or another one; 413
 *   and 400 with `bad-request` for a body that is too large or not JSON.
 * - A delivery of kind `download` is fetched once, within five minutes: `GET <its path>` with the same header; the
 *   page hands the bytes to the browser under the delivery's file name.
 * - When `fetch` itself rejects, the program has ended: the page keeps what is on screen (`connection-lost`) and tries
 *   again. A restart after a crash takes the same port and key.
 */
export const browserWire = {
  keyHeader: 'x-plumbline-key',
  /** The fragment is `key=` and 43 letters, digits, `-` or `_`. */
  keyInFragment: /^#key=([\w-]{43})$/,
  callPath: '/call/',
  downloadPath: '/download/',
} as const;
