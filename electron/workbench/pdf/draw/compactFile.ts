import { isAbsolute } from 'node:path';
import { deflateSync } from 'node:zlib';
import { isGiven } from './isGiven';
import { PdfFile, type Font, type Page, type Reference } from './library';
import { metadataPacket } from './metadataPacket';
import { PageOperators } from './pageOperators';
import { quickFont } from './quickFont';

/** Letters that the number and the place of an object in rows take. */
const indexColumns = 20;
/** Bytes of a place in the file's table: kind, offset or stream, index. */
const widths = [1, 4, 2] as const;

/** An object as the text of its dictionary. */
export interface Packable {
  readonly id: number;
  readonly text: string;
}

interface PackedStream {
  readonly columns: number | null;
  readonly objects: readonly Packable[];
}

/** How many pages there are is told by a file as it stands. */
const isPageCount = /\/Type \/Pages\b/;

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
  readonly #pages = new WeakMap<Page, PageOperators>();
  /** An object the library is writing, until it is known whether it has a stream. */
  #begun: { readonly id: number; text: string | null } | null = null;
  readonly #small: Packable[] = [];
  readonly #streams: PackedStream[] = [];
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

  override addContent(operators: string): this {
    const written = this.#operators().written(operators, digitsOf(this));
    if (written !== null) super.addContent(written);
    return this;
  }

  override _doOpacity(filling: number | null | undefined, stroke: number | null | undefined): void {
    const isNew = [
      isGiven(filling) && this.#operators().sets('opacity of fillings', String(filling)),
      isGiven(stroke) && this.#operators().sets('opacity of strokes', String(stroke)),
    ];
    if (isNew.includes(true)) super._doOpacity(filling, stroke);
  }

  /** Packs streams as well as can be. */
  override ref(data?: Record<string, unknown>): Reference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.compress = false;
        reference.buffer = [deflateSync(Buffer.concat(reference.buffer), { level: 9 })];
      }
      finalize();
    };
    return reference;
  }

  #operators(): PageOperators {
    const known = this.#pages.get(this.page) ?? new PageOperators();
    this.#pages.set(this.page, known);
    return known;
  }

  /**
   * Writes objects that were given a number before, each as the text of its dictionary. Those alike that follow each
   * other take little more than what differs between them, if they are laid out in rows of so many letters. All go into
   * one stream: poppler keeps five of them at hand and unpacks the others anew for every object it looks for.
   */
  pack(objects: readonly Packable[], columns: number | null = null): void {
    this.#streams.push({ columns, objects });
    this._waiting -= objects.length;
  }

  /** Keeps what has no stream for the compressed streams; the number of pages stays in the open. */
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
      if (data === 'endobj' && !isPageCount.test(text)) this.#small.push({ id, text });
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

  #writeStream({ columns, objects }: PackedStream): void {
    const wide = (text: string, width: number): string =>
      columns === null ? text : text.padEnd(Math.ceil(text.length / width) * width);
    const texts = objects.map(({ text }) => wide(`${text} `, columns ?? 0));
    let offset = 0;
    const index = texts.map((text, at) => {
      const entry = wide(`${objects[at]?.id ?? 0} ${offset} `, indexColumns);
      offset += text.length;
      return entry;
    });
    const head = wide(index.join(''), columns ?? 0);
    const bytes = Buffer.from(head + texts.join(''), 'latin1');
    const stream = this.ref({
      Type: 'ObjStm',
      N: objects.length,
      First: head.length,
      Filter: 'FlateDecode',
      ...(columns === null ? {} : { DecodeParms: { Predictor: 12, Columns: columns } }),
    });
    objects.forEach(({ id }, at) => this.#packed.set(id, { stream: stream.id, index: at }));
    stream.end(deflateSync(columns === null ? bytes : differences(bytes, columns), { level: 9 }));
  }

  /** Called by the library when every object is written. */
  _finalize(): void {
    if (this.#isFinal) return;
    this.#isFinal = true;
    this._waiting += this.#small.length;
    this.pack(this.#small.toSorted((one, other) => one.id - other.id));
    for (const stream of this.#streams) this.#writeStream(stream);
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

/** Digits behind the point of a length, so that a hundredth of a point on paper is told apart. */
function digitsOf({ page, _ctm }: Pick<CompactFile, 'page' | '_ctm'>): number {
  // A form may be drawn in any size.
  if (page.dictionary === undefined) return 4;
  const scale = Math.max(1, ..._ctm.slice(0, 4).map(Math.abs));
  return 2 + Math.ceil(Math.log10(scale));
}
