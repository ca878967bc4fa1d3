import { isAbsolute } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PdfFile, type Font, type Reference } from './library';
import { quickFont } from './quickFont';

/** Objects in one stream: few enough to be found quickly, many enough to be packed well. */
const objectsInStream = 1000;
/** Bytes of a place in the file's table: kind, offset or stream, index. */
const widths = [1, 4, 2] as const;

/**
 * A PDF file whose small objects, of which a structure has thousands, share compressed streams, and whose table of
 * objects is a stream as well (PDF 1.5). The library by itself writes every object plainly.
 */
export class CompactFile extends PdfFile {
  readonly #packed = new Map<number, { readonly stream: number; readonly index: number }>();

  readonly #quick = new Set<Font>();

  /** A firm's faces have names, ours are files, the same in every report. */
  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const font = super.provideFont(family, bold, italics);
    if (this.#quick.has(font)) return font;
    this.#quick.add(font);
    const file = this.getFontFile(family, bold, italics);
    return quickFont(font, file !== null && isAbsolute(file) ? file : null);
  }

  /** Writes objects that were given a number before, each as the text of its dictionary. */
  pack(objects: readonly { readonly reference: Reference; readonly text: string }[]): void {
    for (let from = 0; from < objects.length; from += objectsInStream) {
      const some = objects.slice(from, from + objectsInStream);
      const texts = some.map(({ text }) => `${text} `);
      let offset = 0;
      const index = texts.map((text, at) => {
        const entry = `${some[at]?.reference.id ?? 0} ${offset}`;
        offset += text.length;
        return entry;
      });
      const head = `${index.join(' ')} `;
      const stream = this.ref({ Type: 'ObjStm', N: some.length, First: head.length });
      some.forEach(({ reference }, at) => {
        this.#packed.set(reference.id, { stream: stream.id, index: at });
        this._waiting -= 1;
      });
      stream.end(Buffer.from(head + texts.join(''), 'latin1'));
    }
  }

  /** Called by the library when every object is written. */
  _finalize(): void {
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
    const bytes = deflateSync(table);
    const fileId = `<${Buffer.from(this._id).toString('hex')}>`;
    this._write(`${id} 0 obj`);
    this._write(
      `<</Type /XRef /Size ${id + 1} /W [${widths.join(' ')}] /Root ${this._root.id} 0 R ` +
        `/Info ${this._info.id} 0 R /ID [${fileId} ${fileId}] /Filter /FlateDecode /Length ${bytes.length}>>`,
    );
    this._write('stream');
    this._write(bytes);
    this._write('\nendstream');
    this._write('endobj');
    this._write('startxref');
    this._write(String(start));
    this._write('%%EOF');
    this.push(null);
  }
}
