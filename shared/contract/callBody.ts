import { browserWire } from './browserWire';

/** A call as it goes to the browser door. */
export interface CallBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/**
 * How an operation's input travels to the browser door: as JSON, and where a file is part of it (`bytes`), as these
 * bytes with the rest of the input in a header. A file never becomes text on its way.
 */
export function callBody(input: unknown): CallBody {
  if (!carriesFile(input))
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
  const { bytes, ...rest } = input;
  return {
    headers: {
      'content-type': browserWire.fileType,
      [browserWire.inputHeader]: encodeURIComponent(JSON.stringify(rest)),
    },
    body: new Uint8Array(bytes),
  };
}

/** Whether a file is part of an input. */
export function carriesFile(input: unknown): input is { readonly bytes: Uint8Array } {
  return typeof input === 'object' && input !== null && 'bytes' in input && ArrayBuffer.isView(input.bytes);
}
