import { useState } from 'react';
import { textIn } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { FormDialog } from '../../ui/FormDialog';
import { useTranslate } from '../../wording';
import { editKey, textAt, type LabelledPlace } from './textPlaces';
import type { TemplateDraft } from './useTemplateDraft';
import { WordingField } from './WordingField';
import styles from './WordingDialog.module.css';

interface Props {
  readonly name: string;
  readonly places: readonly LabelledPlace[];
  readonly draft: TemplateDraft;
  readonly original: Template | null;
  readonly onClose: () => void;
}

/** All texts of one entry in fields. Applying collects them; they are saved with the other changes. */
export function WordingDialog({ name, places, draft, original, onClose }: Props) {
  const t = useTranslate();
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    () => new Map(places.map(({ place }) => [editKey(place), wordsAt(draft.template, place)])),
  );
  const [isChecked, setChecked] = useState(false);
  const textOf = (labelled: LabelledPlace): string => texts.get(editKey(labelled.place)) ?? '';

  function apply(): void {
    setChecked(true);
    if (places.some((labelled) => textOf(labelled).trim() === '')) return;
    draft.put(
      places
        .filter(({ place }) => texts.get(editKey(place)) !== wordsAt(draft.template, place))
        .map((labelled) => ({ ...labelled.place, language: 'en' as const, text: textOf(labelled).trim() })),
    );
    onClose();
  }

  return (
    <FormDialog
      width="wide"
      title={t('app.template.editor.title')}
      submit={t('app.template.editor.apply')}
      cancel={t('actions.cancel')}
      isBusy={false}
      onSubmit={apply}
      onClose={onClose}
    >
      <p className={styles['name']}>{name}</p>
      {places.map((labelled) => (
        <WordingField
          key={editKey(labelled.place)}
          labelled={labelled}
          text={textOf(labelled)}
          original={original === null ? null : wordsAt(original, labelled.place)}
          isMissing={isChecked && textOf(labelled).trim() === ''}
          onChange={(text) => setTexts((before) => new Map(before).set(editKey(labelled.place), text))}
        />
      ))}
    </FormDialog>
  );
}

function wordsAt(template: Template, place: LabelledPlace['place']): string {
  const text = textAt(template, place);
  return text === undefined ? '' : textIn('en', text);
}
