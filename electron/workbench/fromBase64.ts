/** The bytes of a file that came inside a call or a JSON file. */
export function fromBase64({ base64 }: { readonly base64: string }): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
