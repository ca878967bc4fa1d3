import { open } from 'node:fs/promises';
import type { CheckedExchange } from '#shared/file/checkExchange';
import { containerCaps } from '#shared/file/containerManifest';
import { earlierDiagnostics } from '#shared/library/diagnostic/content';
import type { BrandFile } from '#shared/report/brand';
import { fail, ok, type Result } from '#shared/result';
import type { Template, TemplateRef } from '#shared/template/template';
import { openOutsideFile } from '#workbench/gate/openOutsideFile';
import type { Complaint, TerminalPorts } from './command';
import { atFault, refused } from './complaints';
import { systemCode } from './systemCode';

/** Files that came along in a container, by SHA-256. */
type Attachments = ReadonlyMap<string, Uint8Array>;

type Wording = Pick<TerminalPorts, 'translate'>;

/** A checked engagement. Without a data folder only the built-in template and one in the file itself are known. */
export async function readEngagement(
  file: string,
  ports: Wording,
): Promise<Result<CheckedExchange & { readonly attachments: Attachments }, Complaint>> {
  const bytes = await readBytesFile(file, ports);
  if (!bytes.ok) return bytes;
  const outside = await openOutsideFile(bytes.value, file, ['plumbline-engagement']);
  if (!outside.ok) return refused(ports.translate, outside.problem);
  if (outside.value.kind !== 'engagement') throw new Error(`the gate let a ${outside.value.kind} through`);
  const checked = outside.value.check(await knownWithoutFolder(outside.value.template));
  return checked.ok
    ? ok({ ...checked.value, attachments: outside.value.attachments })
    : refused(ports.translate, checked.problem);
}

/** The brand in a brand file. */
export async function readBrand(file: string, ports: Wording): Promise<Result<BrandFile, Complaint>> {
  const bytes = await readBytesFile(file, ports);
  if (!bytes.ok) return bytes;
  const outside = await openOutsideFile(bytes.value, file, ['plumbline-brand']);
  if (!outside.ok) return refused(ports.translate, outside.problem);
  if (outside.value.kind !== 'brand') throw new Error(`the gate let a ${outside.value.kind} through`);
  return ok(outside.value.brand);
}

/**
 * The bytes of a file for a data folder, refused before the folder is touched wherever that can be told without it:
 * only a template of one's own that the file does not bring along has to be looked for there.
 */
export async function readForFolder(file: string, ports: Wording): Promise<Result<Uint8Array, Complaint>> {
  const bytes = await readBytesFile(file, ports);
  if (!bytes.ok) return bytes;
  const outside = await openOutsideFile(bytes.value, file);
  if (!outside.ok) return refused(ports.translate, outside.problem);
  if (outside.value.kind !== 'engagement') return bytes;
  const { template, bringsTemplate, check } = outside.value;
  const known = await knownWithoutFolder(template);
  if (template !== null && !bringsTemplate && known === null) return bytes;
  const checked = check(known);
  return checked.ok ? bytes : fail(refused(ports.translate, checked.problem).problem);
}

async function knownWithoutFolder(ref: TemplateRef | null): Promise<Template | null> {
  const { productManagementDiagnostic } = await import('#shared/library/diagnostic/index');
  const known = [productManagementDiagnostic, ...earlierDiagnostics];
  return known.find(({ id, version }) => ref?.id === id && ref.version === version) ?? null;
}

/** The bytes of a file named at the terminal, at most as large as anything that may come in. */
export async function readBytesFile(
  file: string,
  { translate }: Wording,
): Promise<Result<Uint8Array, Complaint>> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size <= containerCaps.fileBytes) return ok(new Uint8Array(await handle.readFile()));
      return atFault(
        translate('terminal.fault.too-large', { file, limitMb: containerCaps.fileBytes / 1_000_000 }),
      );
    } finally {
      await handle.close();
    }
  } catch (error) {
    return atFault(translate('terminal.fault.unreadable', { file, detail: systemCode(error) }));
  }
}
