import type { Problem } from '#shared/contract/problem';
import { isSameTemplate } from '#shared/file/checkExchange';
import type { Imported, TemplatePreview } from '#shared/file/importPreview';
import { fail, ok, type Result } from '#shared/result';
import { copyTemplate } from '#shared/template/copyTemplate';
import { textIn } from '#shared/template/localizedText';
import type { Template, TemplateRef } from '#shared/template/template';
import type { ServiceContext } from '../service';
import { notInUse, pinsOnVersion, templatePins } from '../templatePins';
import { readKnown } from '../templateShelf';

/** What a template from a file would be beside those that are here. Refuses: template-built-in. */
export async function previewTemplate(
  context: ServiceContext,
  template: Template,
): Promise<Result<TemplatePreview, Problem>> {
  const state = await stateOf(context, template);
  if (!state.ok) return state;
  const { id, version, title, questions, recommendations } = template;
  return ok({
    kind: 'template',
    title,
    template: { id, version },
    questions: questions.filter(({ isOff }) => isOff !== true).length,
    recommendations: recommendations.filter(({ isOff }) => isOff !== true).length,
    state: state.value,
  });
}

/** Keeps a template from a file; where something else stands under its version, as a copy beside it. */
export async function importTemplate(
  context: ServiceContext,
  template: Template,
): Promise<Result<Imported, Problem>> {
  const state = await stateOf(context, template);
  if (!state.ok) return state;
  const kept =
    state.value === 'different'
      ? {
          ...copyTemplate(template, { title: textIn('en', template.title), suffix: context.newId() }),
          title: template.title,
        }
      : template;
  const written = await context.templates.keep(kept);
  if (!written.ok) return written;
  const { id, version, title } = kept;
  return ok({ kind: 'template', template: { id, version }, title, isNew: state.value !== 'same' });
}

/** Refuses: template-built-in, template-in-use, template-in-packs, template-not-found. */
export async function removeTemplateVersion(
  context: ServiceContext,
  { id, version }: TemplateRef,
): Promise<Result<null, Problem>> {
  const { templates } = context;
  if (id === templates.builtIn.id) return fail({ code: 'template-built-in' });
  const pins = await templatePins(context, id);
  if (!pins.ok) return pins;
  const free = notInUse(pinsOnVersion(pins.value, version));
  if (!free.ok) return free;
  const removed = await templates.remove({ id, version });
  return removed.ok ? ok(null) : removed;
}

async function stateOf(
  { templates }: ServiceContext,
  template: Template,
): Promise<Result<TemplatePreview['state'], Problem>> {
  if (template.id === templates.builtIn.id) return fail({ code: 'template-built-in' });
  const known = await readKnown(templates, template);
  if (!known.ok) return known;
  if (known.value !== null) return ok(isSameTemplate(known.value, template) ? 'same' : 'different');
  const kept = await templates.listKept();
  if (!kept.ok) return kept;
  return ok(kept.value.some(({ id }) => id === template.id) ? 'new-version' : 'new');
}
