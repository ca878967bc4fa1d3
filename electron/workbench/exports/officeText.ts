/** What XML cannot hold, or what would steer the direction of the text around it; line breaks and tabs stay. */
const unfit = /(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * The same value with every text in it fit for an office file: whole characters, no control characters, one kind of
 * line break.
 */
export function officeText<Value>(value: Value): Value {
  const visit = (node: unknown): unknown => {
    if (typeof node === 'string')
      return node
        .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .replaceAll(unfit, '');
    if (node instanceof Uint8Array) return node;
    if (Array.isArray(node)) return node.map(visit);
    if (node !== null && typeof node === 'object')
      return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, visit(each)]));
    return node;
  };
  return visit(value) as Value;
}
