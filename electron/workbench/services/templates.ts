import type { Problem } from '#shared/contract/problem';
import type { TemplateRow } from '#shared/contract/views';
import { templateFileName } from '#shared/file/fileNames';
import { templateText } from '#shared/file/templateFile';
import { fail, ok, type Result } from '#shared/result';
import { applyTemplateEdits } from '#shared/template/applyTemplateEdit';
import { copyTemplate } from '#shared/template/copyTemplate';
import { textIn } from '#shared/template/localizedText';
import type { Template, TemplateRef } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { newestOfEach, nextVersion } from '#shared/template/version';
import { checkedTemplate } from './checkedTemplate';
import type { Service, ServiceContext } from './service';
import { isPinned, notInUse, pinsOnVersion, templatePins } from './templatePins';

export function templatesService(context: ServiceContext): Service<'templates'> {
  const { templates, newId, deliver, inTurn } = context;
  return {
    'templates.list': () => listTemplates(context),
    'templates.read': (ref) => templates.read(ref),
    'templates.copy': ({ from, title }) =>
      inTurn(async () => {
        const original = await templates.read(from);
        return original.ok
          ? keep(context, copyTemplate(original.value, { title, suffix: newId() }))
          : original;
      }),
    async 'templates.export'(ref) {
      const template = await templates.read(ref);
      if (!template.ok) return template;
      return deliver({
        fileName: templateFileName(textIn('en', template.value.title), template.value.version),
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(templateText(template.value)),
      });
    },
    'templates.edit': ({ template, edits }) => inTurn(() => editTemplate(context, template, edits)),
    'templates.remove': ({ id }) => inTurn(() => removeTemplate(context, id)),
  };
}

async function keep(
  { templates }: ServiceContext,
  template: Template,
): Promise<Result<TemplateRef, Problem>> {
  const kept = await templates.keep(template);
  return kept.ok ? ok({ id: template.id, version: template.version }) : kept;
}

async function listTemplates(context: ServiceContext): Promise<Result<readonly TemplateRow[], Problem>> {
  const { workspace, templates, now, newId, log } = context;
  const kept = await templates.listKept();
  if (!kept.ok) return kept;
  const pinned = await workspace.packs.read();
  if (!pinned.ok) return pinned;
  const inPacks = (id: string): number => pinned.value.filter(({ template }) => template.id === id).length;
  const rows = [rowOf(context, await templates.readBuiltIn(), inPacks)];
  for (const ref of newestOfEach(kept.value)) {
    const template = await templates.read(ref);
    if (template.ok) rows.push(rowOf(context, template.value, inPacks));
    // One unreadable template must not hide the others; the recoveries of the workspace name its file.
    else
      log({
        at: now().toISOString(),
        reference: newId(),
        during: 'templates.list',
        cause: template.problem.code,
      });
  }
  return ok(rows);
}

function rowOf(context: ServiceContext, template: Template, inPacks: (id: string) => number): TemplateRow {
  const { id, version, title, description, basedOn, questions, recommendations } = template;
  return {
    id,
    version,
    title,
    description,
    isBuiltIn: context.templates.isBuiltIn(template),
    ...(basedOn === undefined ? {} : { basedOn }),
    questions: questions.filter(({ isOff }) => isOff !== true).length,
    recommendations: recommendations.filter(({ isOff }) => isOff !== true).length,
    usedBy: context.workspace.engagements.list().filter((each) => each.template.id === id).length,
    inPacks: inPacks(id),
  };
}

/**
 * Written versions never change: an edit makes the next one, and the one before goes only when nobody is pinned to it.
 * In that order, so that a crash in between leaves one version too many rather than none.
 */
async function editTemplate(
  context: ServiceContext,
  ref: TemplateRef,
  edits: readonly TemplateEdit[],
): Promise<Result<TemplateRef, Problem>> {
  const { templates } = context;
  if (ref.id === templates.builtIn.id) return fail({ code: 'template-built-in' });
  const present = await templates.read(ref);
  if (!present.ok) return present;
  const kept = await templates.listKept();
  if (!kept.ok) return kept;
  const edited = applyTemplateEdits(present.value, edits);
  if (!edited.ok) return edited;
  const versions = kept.value.filter(({ id }) => id === ref.id).map(({ version }) => version);
  const checked = checkedTemplate({ ...edited.value, version: nextVersion(versions) });
  if (!checked.ok) return checked;
  const pins = await templatePins(context, ref.id);
  if (!pins.ok) return pins;
  const written = await keep(context, checked.value);
  if (!written.ok || isPinned(pinsOnVersion(pins.value, ref.version))) return written;
  const removed = await templates.remove(ref);
  return removed.ok ? written : removed;
}

async function removeTemplate(context: ServiceContext, id: string): Promise<Result<null, Problem>> {
  const { templates } = context;
  if (id === templates.builtIn.id) return fail({ code: 'template-built-in' });
  const pins = await templatePins(context, id);
  if (!pins.ok) return pins;
  const free = notInUse(pins.value);
  if (!free.ok) return free;
  const kept = await templates.listKept();
  if (!kept.ok) return kept;
  const versions = kept.value.filter((each) => each.id === id);
  if (versions.length === 0) return fail({ code: 'template-not-found', template: id, version: '' });
  for (const version of versions) {
    const removed = await templates.remove(version);
    if (!removed.ok) return removed;
  }
  return ok(null);
}
