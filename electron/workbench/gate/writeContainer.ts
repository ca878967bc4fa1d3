import { ZipFile } from 'yazl';
import {
  attachmentEntry,
  containerEntries,
  type ContainerEntry,
  type ContainerManifest,
} from '#shared/file/containerManifest';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { templateText } from '#shared/file/templateFile';
import { exchangeText } from '#shared/file/writeExchange';
import type { Template } from '#shared/template/template';
import { sha256 } from '../storage/storage';

export interface ContainerContent {
  readonly file: ExchangeFile;
  /** The template the engagement is pinned to, whole. */
  readonly template: Template;
  /** By SHA-256 in hex. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** The same moment in every entry: what a container holds decides about its bytes, and nothing else. */
const moment = new Date(1980, 0, 1);

/**
 * An engagement as a `.plumbline` container: manifest, exchange file, template, attachments. The same content at the
 * same time gives the same bytes.
 *
 * @param created ISO 8601
 */
export async function writeContainer(
  { file, template, attachments }: ContainerContent,
  created: string,
): Promise<Uint8Array> {
  // The template stands in an entry of its own, so the exchange file need not bring it along as well.
  const bare: ExchangeFile = { ...file };
  delete bare.embeddedTemplate;
  const content: [string, Uint8Array][] = [
    [containerEntries.engagement, encoded(exchangeText(bare))],
    [containerEntries.template, encoded(templateText(template))],
    ...[...attachments.keys()]
      .toSorted()
      .map((hash): [string, Uint8Array] => [
        attachmentEntry(hash),
        attachments.get(hash) ?? new Uint8Array(),
      ]),
  ];
  const manifest: ContainerManifest = {
    format: 'plumbline-container',
    schemaVersion: 1,
    created,
    encryption: null,
    entries: content.map(([name, bytes]): ContainerEntry => ({
      name,
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return zipped([[containerEntries.manifest, encoded(`${JSON.stringify(manifest, null, 2)}\n`)], ...content]);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function zipped(entries: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, bytes] of entries)
    zip.addBuffer(Buffer.from(bytes), name, {
      mtime: moment,
      forceDosTimestamp: true,
      mode: 0o100600,
      compress: name.endsWith('.json'),
    });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
