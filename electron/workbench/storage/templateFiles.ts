import { isDeepStrictEqual } from 'node:util';
import { openEnvelope, sealEnvelope, type FileKind } from '#shared/file/envelope';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import {
  templateRefSchema,
  templateSchema,
  type Template,
  type TemplateRef,
} from '#shared/template/template';
import { replaceFile } from './durableFile';
import { ensureFolder, entriesOf, exists } from './folders';
import { folderOf, pathOf, sha256, syncFolder, type Storage } from './storage';
import { StorageError, tryToRead, tryToWrite } from './storageProblem';
import { inTurn } from './turns';
import { readText } from './wholeFile';
import type { TemplateFiles } from './workspace';

const folder = 'templates';
const extension = '.json';

const templateFileKind: FileKind<Template> = {
  format: 'plumbline-template-file',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 64 * 1024 * 1024,
  schema: templateSchema,
  steps: [],
};

/** `templates/<id>/<version>.json`; written once, so that an engagement keeps the template it began with. */
export function openTemplateFiles(storage: Storage): TemplateFiles {
  const known = new Map<string, Template>();
  const takeTurn = inTurn();

  async function read({ id, version }: TemplateRef): Promise<Result<Template, FileProblem>> {
    const missing = fail({ code: 'template-not-found', template: id, version } as const);
    if (!templateRefSchema.safeParse({ id, version }).success) return missing;
    const name = nameOf({ id, version });
    const cached = known.get(name);
    if (cached !== undefined) return ok(cached);
    const text = await readText(storage, name, templateFileKind.capBytes);
    if (!text.ok) return text;
    if (text.value === null) return missing;
    const opened = openEnvelope(templateFileKind, text.value, name, sha256);
    if (!opened.ok) return opened;
    const template = opened.value.body;
    if (template.id !== id || template.version !== version)
      return fail({ code: 'file-damaged', file: name, damage: 'misplaced' });
    known.set(name, template);
    return ok(template);
  }

  async function write(template: Template): Promise<Result<void, FileProblem>> {
    const refusal = await storage.refusalOnDisk();
    if (refusal !== null) return fail(refusal);
    const { id, version } = template;
    const present = await read(template);
    const name = nameOf(template);
    // Who wrote it may have been killed before its name was durable.
    if (present.ok && isDeepStrictEqual(present.value, template)) return tryToWrite(name, () => confirm(id));
    if (present.ok) return fail({ code: 'template-exists', template: id, version });
    if (present.problem.code !== 'template-not-found') return present;
    const body = templateSchema.parse(template);
    const { workspace, writer } = storage;
    const text = sealEnvelope(templateFileKind, { workspace, generation: 1, writer }, body, sha256);
    const made = await tryToWrite(name, () => ensureFolder(storage, `${folder}/${id}`));
    return made.ok ? replaceFile(storage, name, new TextEncoder().encode(text)) : made;
  }

  async function confirm(id: string): Promise<void> {
    await ensureFolder(storage, `${folder}/${id}`);
    await syncFolder(storage, `${folder}/${id}`);
  }

  async function remove({ id, version }: TemplateRef): Promise<Result<void, FileProblem>> {
    const refusal = await storage.refusalOnDisk();
    if (refusal !== null) return fail(refusal);
    const missing: FileProblem = { code: 'template-not-found', template: id, version };
    if (!templateRefSchema.safeParse({ id, version }).success) return fail(missing);
    const name = nameOf({ id, version });
    return tryToWrite(name, async () => {
      if (!(await exists(storage, name))) throw new StorageError(missing);
      known.delete(name);
      await storage.fs.unlink(pathOf(storage, name));
      await syncFolder(storage, folderOf(name));
    });
  }

  return {
    list: () => tryToRead(folder, () => listTemplates(storage)),
    read: (ref) => takeTurn(() => read(ref)),
    write: (template) => takeTurn(() => write(template)),
    remove: (ref) => takeTurn(() => remove(ref)),
  };
}

function nameOf({ id, version }: TemplateRef): string {
  return `${folder}/${id}/${version}${extension}`;
}

async function listTemplates(storage: Storage): Promise<readonly TemplateRef[]> {
  const refs: TemplateRef[] = [];
  for (const { name: id, isFolder } of await entriesOf(storage, folder)) {
    if (!isFolder) continue;
    for (const { name } of await entriesOf(storage, `${folder}/${id}`)) {
      const version = name.endsWith(extension) ? name.slice(0, -extension.length) : '';
      const ref = templateRefSchema.safeParse({ id, version });
      if (ref.success) refs.push(ref.data);
    }
  }
  return refs;
}
