import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { editKey, wordingKey, questionAt, recommendationAt, textAt } from './textPlaces';

/** Edits not saved yet, one per thing edited. */
export type Edits = ReadonlyMap<string, TemplateEdit>;

/** The edits with one more. What leads back to how the template was saved is no edit. */
export function withEdit(edits: Edits, edit: TemplateEdit, saved: Template): Edits {
  const next = new Map(edits);
  if (isAsSaved(edit, saved, edits)) next.delete(editKey(edit));
  else next.set(editKey(edit), edit);
  return next;
}

function isAsSaved(edit: TemplateEdit, saved: Template, edits: Edits): boolean {
  if (edit.kind === 'question-switched')
    return (questionAt(saved, edit.question)?.isOff === true) === edit.isOff;
  if (edit.kind === 'recommendation-switched')
    return (recommendationAt(saved, edit.recommendation)?.isOff === true) === edit.isOff;
  // New English gives up the translations: one that reads as before has to be said again.
  if (edit.language !== 'en' && edits.has(wordingKey(edit, 'en'))) return false;
  return textAt(saved, edit)?.[edit.language] === edit.text;
}
