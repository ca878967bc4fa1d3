/** What a file says of itself. */
export interface FileInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly Subject?: unknown;
  readonly Keywords?: unknown;
  readonly Creator?: unknown;
  readonly Producer?: unknown;
  readonly CreationDate: Date;
}

/**
 * The same as a packet of XMP, where archives and asset libraries look. The library's own packet is not used: it does
 * not escape, so that an "&" in a firm's name breaks it, and has no language.
 */
export function metadataPacket(info: FileInfo, language: string): string {
  const date = `${info.CreationDate.toISOString().slice(0, 19)}Z`;
  const keywords = typeof info.Keywords === 'string' ? info.Keywords.split(', ') : [];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    inner('dc:title', 'Alt', [info.Title], ' xml:lang="x-default"'),
    inner('dc:creator', 'Seq', [info.Author]),
    inner('dc:description', 'Alt', [info.Subject], ' xml:lang="x-default"'),
    inner('dc:subject', 'Bag', keywords),
    inner('dc:language', 'Bag', [language]),
    plain('xmp:CreateDate', date),
    plain('xmp:ModifyDate', date),
    plain('xmp:CreatorTool', info.Creator),
    plain('pdf:Producer', info.Producer),
    plain('pdf:Keywords', info.Keywords),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function plain(name: string, value: unknown): string {
  return isText(value) ? `<${name}>${escaped(value)}</${name}>` : '';
}

function inner(
  name: string,
  kind: 'Alt' | 'Bag' | 'Seq',
  values: readonly unknown[],
  attribute = '',
): string {
  const items = values.filter(isText).map((value) => `<rdf:li${attribute}>${escaped(value)}</rdf:li>`);
  return items.length === 0 ? '' : `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
