import {
  attachmentOf,
  containerEntries,
  containerManifestSchema,
  isAttachmentEntry,
  type ContainerFault,
  type ContainerManifest,
  type ContainerProblem,
} from '#shared/file/containerManifest';
import type { ExchangeProblem } from '#shared/file/exchangeProblem';
import { expectationOf } from '#shared/file/expectation';
import { readOutsideValue, type OutsideFormat } from '#shared/file/outsideFile';
import { fail, ok, type Result } from '#shared/result';
import { sha256 } from '../storage/storage';
import { decodeText } from './decodeText';
import { unpackZip } from './unpackZip';

/** What stood in a container, its bytes proven by the manifest, its JSON not yet checked. */
export interface UnpackedContainer {
  readonly created: string;
  readonly engagement: Readonly<Record<string, unknown>>;
  readonly template: Readonly<Record<string, unknown>>;
  /** By SHA-256 in hex. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

type Problem = ExchangeProblem | ContainerProblem;

/**
 * Unpacks a container and holds it against its manifest: every entry listed, every listed entry there, sizes and
 * hashes right, and nothing beside what a container consists of.
 */
export async function readContainer(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<UnpackedContainer, Problem>> {
  const refuse = (entry: string, reason: ContainerFault) =>
    fail<Problem>({ code: 'container-refused', fileName, entry, reason });
  const unpacked = await unpackZip(bytes);
  if (!unpacked.ok) return refuse(unpacked.problem.entry, unpacked.problem.reason);
  const entries = unpacked.value;
  const read = (name: string, format: OutsideFormat) => {
    const found = entries.get(name);
    return found === undefined ? refuse(name, 'missing') : readPart(found, `${fileName}: ${name}`, format);
  };

  const manifestValue = read(containerEntries.manifest, 'plumbline-container');
  if (!manifestValue.ok) return manifestValue;
  if ((manifestValue.value['encryption'] ?? null) !== null)
    return refuse(containerEntries.manifest, 'encrypted');
  const manifest = containerManifestSchema.safeParse(manifestValue.value);
  if (!manifest.success)
    return fail({
      code: 'exchange-faulty',
      fileName: `${fileName}: ${containerEntries.manifest}`,
      faults: manifest.error.issues.slice(0, 10).map((issue) => {
        const { path, expected } = expectationOf(issue);
        return { path, reason: { code: 'expected', expected } };
      }),
      hasMore: manifest.error.issues.length > 10,
    });

  const fault = faultOf(manifest.data, entries);
  if (fault !== null) return refuse(fault.entry, fault.reason);
  const engagement = read(containerEntries.engagement, 'plumbline-engagement');
  if (!engagement.ok) return engagement;
  const template = read(containerEntries.template, 'plumbline-template');
  if (!template.ok) return template;
  const attachments = [...entries].flatMap(([name, content]) =>
    isAttachmentEntry(name) ? [[attachmentOf(name), content] as const] : [],
  );
  return ok({
    created: manifest.data.created,
    engagement: engagement.value,
    template: template.value,
    attachments: new Map(attachments),
  });
}

function readPart(
  bytes: Uint8Array,
  fileName: string,
  format: OutsideFormat,
): Result<Readonly<Record<string, unknown>>, ExchangeProblem> {
  const text = decodeText(bytes);
  if (text === null) return fail({ code: 'file-not-text', fileName });
  const value = readOutsideValue(text, fileName, [format]);
  return value.ok ? ok(value.value.value) : value;
}

function faultOf(
  { entries: listed }: ContainerManifest,
  entries: ReadonlyMap<string, Uint8Array>,
): { readonly entry: string; readonly reason: ContainerFault } | null {
  const names = new Set<string>();
  for (const { name, sizeBytes, sha256: hash } of listed) {
    if (names.has(name)) return { entry: name, reason: 'name-twice' };
    names.add(name);
    const bytes = entries.get(name);
    if (bytes === undefined) return { entry: name, reason: 'missing' };
    if (bytes.length !== sizeBytes) return { entry: name, reason: 'size-differs' };
    if (sha256(bytes) !== hash) return { entry: name, reason: 'hash-differs' };
    if (isAttachmentEntry(name) && attachmentOf(name) !== hash)
      return { entry: name, reason: 'hash-differs' };
  }
  const { manifest, engagement, template } = containerEntries;
  for (const name of entries.keys()) {
    const isKnown = name === engagement || name === template || isAttachmentEntry(name);
    if (name !== manifest && !(isKnown && names.has(name))) return { entry: name, reason: 'unlisted' };
  }
  return null;
}
