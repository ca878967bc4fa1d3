import { useMemo, useState } from 'react';
import { applyTemplateEdits } from '#shared/template/applyTemplateEdit';
import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { withEdit, type Edits } from './collectEdits';
import { editKey, type TextPlace } from './textPlaces';

export interface TemplateDraft {
  /** The template as it would be saved now. */
  readonly template: Template;
  readonly edits: Edits;
  readonly put: (edits: readonly TemplateEdit[]) => void;
  readonly isUnsaved: (place: TextPlace | TemplateEdit) => boolean;
  readonly discard: () => void;
}

const none: Edits = new Map();

/** A template with edits that are collected until they are saved as one. */
export function useTemplateDraft(saved: Template): TemplateDraft {
  const [edits, setEdits] = useState(none);
  const template = useMemo(() => {
    const edited = applyTemplateEdits(saved, [...edits.values()]);
    // Every edit was made from a place of this very template.
    if (!edited.ok) throw new Error(`an edit does not fit its template: ${edited.problem.path}`);
    return edited.value;
  }, [saved, edits]);
  return {
    template,
    edits,
    put: (added) =>
      setEdits((before) => added.reduce((collected, edit) => withEdit(collected, edit, saved), before)),
    isUnsaved: (place) => edits.has(editKey(place)),
    discard: () => setEdits(none),
  };
}
