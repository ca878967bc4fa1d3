import type { Problem } from '#shared/contract/problem';
import type { CheckedExchange } from '#shared/file/checkExchange';
import type { ImportPreview, Imported } from '#shared/file/importPreview';
import type { BrandFile } from '#shared/report/brand';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { openOutsideFile, type OutsideEngagement } from '../../gate/openOutsideFile';
import { brandFromFile, previewBrand, removeBrand } from '../brands';
import type { Service, ServiceContext } from '../service';
import { readKnown } from '../templateShelf';
import { broughtLogo, type BroughtLogo } from './broughtLogo';
import { importEngagement, isUnchangedImport, undoImport } from './importEngagement';
import { importTemplate, previewTemplate, removeTemplateVersion } from './importTemplate';
import { foreignEvidence } from './foreignEvidence';
import { previewEngagement } from './previewEngagement';

/** What was looked at and found sound, until it is imported or dropped. */
type Waiting =
  | {
      readonly kind: 'engagement';
      readonly checked: CheckedExchange;
      readonly attachments: ReadonlyMap<string, Uint8Array>;
      readonly logo: BroughtLogo;
    }
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'brand'; readonly brand: BrandFile };

/** Files looked at and not decided about: the oldest gives way. Each may hold a whole container in memory. */
const mostWaiting = 3;

export function importsService(context: ServiceContext): Service<'imports'> {
  const { newId, inTurn } = context;
  const waiting = new Map<string, Waiting>();

  function wait(found: Waiting): string {
    const [oldest] = waiting.keys();
    if (waiting.size >= mostWaiting && oldest !== undefined) waiting.delete(oldest);
    const id = newId();
    waiting.set(id, found);
    return id;
  }

  return {
    async 'imports.preview'({ fileName, bytes }) {
      const looked = await look(context, bytes, fileName);
      if (!looked.ok) return looked;
      const { found, content } = looked.value;
      return ok({ import: wait(found), fileName, sizeBytes: bytes.length, content });
    },
    'imports.commit': ({ import: id }) =>
      inTurn(async () => {
        const found = waiting.get(id);
        if (found === undefined) return fail({ code: 'import-gone' });
        const taken = await takeIn(context, found);
        // What was refused, by a full disk for one, can be tried again.
        if (taken.ok) waiting.delete(id);
        return taken;
      }),
    'imports.drop': ({ import: id }) => {
      waiting.delete(id);
      return Promise.resolve(ok(null));
    },
    'imports.isUnchanged': ({ engagement }) => isUnchangedImport(context, engagement),
    'imports.undo': (what) =>
      inTurn(async () => {
        if ('engagement' in what) return undoImport(context, what.engagement);
        const removed =
          'template' in what
            ? await removeTemplateVersion(context, what.template)
            : await removeBrand(context, what.brand);
        return removed.ok ? ok('removed' as const) : removed;
      }),
  };
}

interface Looked {
  readonly found: Waiting;
  readonly content: ImportPreview['content'];
}

async function look(
  context: ServiceContext,
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<Looked, Problem>> {
  const outside = await openOutsideFile(bytes, fileName);
  if (!outside.ok) return outside;
  const file = outside.value;
  switch (file.kind) {
    case 'engagement':
      return lookAtEngagement(context, file, fileName);
    case 'template': {
      const content = await previewTemplate(context, file.template);
      return content.ok ? ok({ found: file, content: content.value }) : content;
    }
    case 'brand': {
      const content = await previewBrand(context, file.brand);
      return content.ok ? ok({ found: file, content: content.value }) : content;
    }
  }
}

async function lookAtEngagement(
  context: ServiceContext,
  outside: OutsideEngagement,
  fileName: string,
): Promise<Result<Looked, Problem>> {
  const known = await readKnown(context.templates, outside.template);
  if (!known.ok) return known;
  const checked = outside.check(known.value);
  if (!checked.ok) return checked;
  const fault = await foreignEvidence(context, checked.value.file, outside.attachments, fileName);
  if (fault !== null) return fault;
  const logo = await broughtLogo(context, checked.value.file);
  if (!logo.ok) return logo;
  const content = await previewEngagement(context, checked.value, outside, logo.value);
  if (!content.ok) return content;
  const { attachments } = outside;
  const found = { kind: 'engagement', checked: checked.value, attachments, logo: logo.value } as const;
  return ok({ found, content: content.value });
}

async function takeIn(context: ServiceContext, found: Waiting): Promise<Result<Imported, Problem>> {
  switch (found.kind) {
    case 'engagement': {
      const made = await importEngagement(context, found.checked, found.attachments, found.logo);
      return made.ok ? ok({ kind: 'engagement', engagement: made.value.id, title: made.value.title }) : made;
    }
    case 'template':
      return importTemplate(context, found.template);
    case 'brand': {
      const made = await brandFromFile(context, found.brand);
      return made.ok ? ok({ kind: 'brand', brand: made.value.id, name: made.value.name }) : made;
    }
  }
}
