import { useMemo, useState } from 'react';
import { applyTemplateEdits } from '#shared/template/applyTemplateEdit';
import { languages, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { withEdit, type Edits } from './collectEdits';
import { editKey, wordingKey, type TextPlace } from './textPlaces';

export interface TemplateDraft {
  /** The template as it would be saved now. */
  readonly template: Template;
  readonly edits: Edits;
  readonly put: (edits: readonly TemplateEdit[]) => void;
  readonly isUnsaved: (place: TextPlace | TemplateEdit) => boolean;
  readonly discard: () => void;
}

const none: Edits = new Map();

/** Edits belong to the version they were made to; on the next one they have been applied already. */
interface VersionEdits {
  readonly version: string;
  readonly edits: Edits;
}

/** A template with edits that are collected until they are saved as one. */
export function useTemplateDraft(saved: Template): TemplateDraft {
  const { version } = saved;
  const [collected, setCollected] = useState<VersionEdits>({ version, edits: none });
  const edits = collected.version === version ? collected.edits : none;
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
      setCollected((before) => ({
        version,
        edits: added.reduce(
          (kept, edit) => withEdit(kept, edit, saved),
          before.version === version ? before.edits : none,
        ),
      })),
    isUnsaved: (place) => languages.some((language) => edits.has(keyIn(place, language))),
    discard: () => setCollected({ version, edits: none }),
  };
}

function keyIn(place: TextPlace | TemplateEdit, language: Language): string {
  return 'isOff' in place ? editKey(place) : wordingKey(place, language);
}
