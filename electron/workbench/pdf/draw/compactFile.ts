import { isAbsolute } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PdfFile, type Font, type Reference } from './library';
import { metadataPacket } from './metadataPacket';
import { quickFont } from './quickFont';

/** Objects in one stream: few enough to be found quickly, many enough to be packed well. */
const objectsInStream = 1000;
/** Bytes of a place in the file's table: kind, offset or stream, index. */
const widths = [1, 4, 2] as const;

interface Packable {
  readonly id: number;
  readonly text: string;
}

/** Pages are counted in a file as it stands. */
const isPage = /\/Type \/Page\b/;
const fractions = /(\.\d{3})\d+/g;

/** The same operators without digits nobody sees. */
function shortened(operators: string): string {
  // A matrix may scale by less than can be rounded.
  if (operators.endsWith(' cm')) return operators;
  if (operators.endsWith('TJ'))
    return operators.replaceAll(/-?\d+\.\d+/g, (kerning) => String(Math.round(Number(kerning))));
  return operators.replaceAll(fractions, '$1');
}

/** Each entry as what it differs from the one before it, which is nearly always little. */
function differences(table: Buffer, entryBytes: number): Buffer {
  const rows = table.length / entryBytes;
  const made = Buffer.alloc(rows * (entryBytes + 1));
  for (let row = 0; row < rows; row += 1) {
    made[row * (entryBytes + 1)] = 2;
    for (let at = 0; at < entryBytes; at += 1) {
      const place = row * entryBytes + at;
      const above = row === 0 ? 0 : (table[place - entryBytes] ?? 0);
      made[row * (entryBytes + 1) + 1 + at] = ((table[place] ?? 0) - above) & 0xff;
    }
  }
  return made;
}

/**
 * A PDF file whose small objects, of which a structure has thousands, share compressed streams, and whose table of
 * objects is a stream as well (PDF 1.5). The library by itself writes every object plainly.
 */
export class CompactFile extends PdfFile {
  readonly #packed = new Map<number, { readonly stream: number; readonly index: number }>();

  readonly #quick = new Set<Font>();
  /** An object the library is writing, until it is known whether it has a stream. */
  #begun: { readonly id: number; text: string | null } | null = null;
  #small: Packable[] = [];
  /** The last streams are written as objects too, and each seems to the library to be the end. */
  #isFinal = false;

  /** A firm's faces have names, ours are files, the same in every report. */
  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const font = super.provideFont(family, bold, italics);
    if (this.#quick.has(font)) return font;
    this.#quick.add(font);
    const file = this.getFontFile(family, bold, italics);
    return quickFont(font, file !== null && isAbsolute(file) ? file : null);
  }

  /** Coordinates to a thousandth of a point and kerning to a thousandth of the type: more is not seen and is half of the file. */
  override addContent(operators: string): this {
    super.addContent(shortened(operators));
    return this;
  }

  /** Writes objects that were given a number before, each as the text of its dictionary. */
  pack(objects: readonly { readonly reference: Reference; readonly text: string }[]): void {
    this.#small.push(...objects.map(({ reference, text }) => ({ id: reference.id, text })));
    this._waiting -= objects.length;
  }

  /** Keeps what has no stream for the compressed streams; pages stay in the open, where they are counted. */
  override _write(data: string | Buffer): void {
    // The library writes its first line before this class has anything of its own.
    const begun = #begun in this ? this.#begun : null;
    if (!(#begun in this)) super._write(data);
    else if (begun === null) {
      const id = typeof data === 'string' ? /^(\d+) 0 obj$/.exec(data)?.[1] : undefined;
      if (id === undefined) super._write(data);
      else this.#begun = { id: Number(id), text: null };
    } else if (begun.text === null) begun.text = String(data);
    else {
      const { id, text } = begun;
      this.#begun = null;
      if (data === 'endobj' && !isPage.test(text)) this.#small.push({ id, text });
      else {
        this._offsets[id - 1] = this._offset;
        super._write(`${id} 0 obj`);
        super._write(text);
        super._write(data);
      }
    }
  }

  /** Stays in the open and uncompressed, so that programs that know nothing of PDF find it. */
  override endMetadata(): void {
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    packet.compress = false;
    packet.end(Buffer.from(metadataPacket(this.info, this.options.lang ?? ''), 'utf8'));
    this._root.data['Metadata'] = packet;
  }

  #writeSmall(): void {
    const objects = this.#small.toSorted((one, other) => one.id - other.id);
    this.#small = [];
    for (let from = 0; from < objects.length; from += objectsInStream) {
      const some = objects.slice(from, from + objectsInStream);
      const texts = some.map(({ text }) => `${text} `);
      let offset = 0;
      const index = texts.map((text, at) => {
        const entry = `${some[at]?.id ?? 0} ${offset}`;
        offset += text.length;
        return entry;
      });
      const head = `${index.join(' ')} `;
      const data = { Type: 'ObjStm', N: some.length, First: head.length, Filter: 'FlateDecode' };
      const stream = this.ref(data);
      some.forEach(({ id }, at) => this.#packed.set(id, { stream: stream.id, index: at }));
      stream.end(deflateSync(Buffer.from(head + texts.join(''), 'latin1'), { level: 9 }));
    }
  }

  /** Called by the library when every object is written. */
  _finalize(): void {
    if (this.#isFinal) return;
    this.#isFinal = true;
    this.#writeSmall();
    const start = this._offset;
    const id = this._offsets.length + 1;
    const [kindBytes, placeBytes, indexBytes] = widths;
    const entryBytes = kindBytes + placeBytes + indexBytes;
    const table = Buffer.alloc((id + 1) * entryBytes);
    const put = (object: number, kind: number, place: number, index: number): void => {
      const at = object * entryBytes;
      table.writeUInt8(kind, at);
      table.writeUInt32BE(place, at + kindBytes);
      table.writeUInt16BE(index, at + kindBytes + placeBytes);
    };
    put(0, 0, 0, 65_535);
    this._offsets.forEach((offset, at) => {
      const packed = this.#packed.get(at + 1);
      if (packed === undefined) put(at + 1, 1, offset ?? 0, 0);
      else put(at + 1, 2, packed.stream, packed.index);
    });
    put(id, 1, start, 0);
    const bytes = deflateSync(differences(table, entryBytes), { level: 9 });
    const fileId = `<${Buffer.from(this._id).toString('hex')}>`;
    super._write(`${id} 0 obj`);
    super._write(
      `<</Type /XRef /Size ${id + 1} /W [${widths.join(' ')}] /Root ${this._root.id} 0 R ` +
        `/Info ${this._info.id} 0 R /ID [${fileId} ${fileId}] /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${entryBytes}>> /Length ${bytes.length}>>`,
    );
    super._write('stream');
    super._write(bytes);
    super._write('\nendstream');
    super._write('endobj');
    super._write('startxref');
    super._write(String(start));
    super._write('%%EOF');
    this.push(null);
  }
}
