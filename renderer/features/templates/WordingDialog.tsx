import { useState } from 'react';
import type { Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { FormDialog } from '../../ui/FormDialog';
import { useTranslate } from '../../wording';
import { placeKey, textAt, type LabelledPlace } from './textPlaces';
import type { TemplateDraft } from './useTemplateDraft';
import { WordingField } from './WordingField';
import styles from './WordingDialog.module.css';

interface Props {
  readonly name: string;
  readonly places: readonly LabelledPlace[];
  readonly draft: TemplateDraft;
  readonly original: Template | null;
  readonly language: Language;
  readonly onClose: () => void;
}

/** All texts of one entry in fields. Applying collects them; they are saved with the other changes. */
export function WordingDialog({ name, places, draft, original, language, onClose }: Props) {
  const t = useTranslate();
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    () => new Map(places.map(({ place }) => [placeKey(place), wordsAt(draft.template, place, language)])),
  );
  const [isChecked, setChecked] = useState(false);
  const textOf = (labelled: LabelledPlace): string => texts.get(placeKey(labelled.place)) ?? '';

  /** What has wording cannot be left without; what was never translated may wait. */
  const isLost = (labelled: LabelledPlace): boolean =>
    textOf(labelled).trim() === '' && wordsAt(draft.template, labelled.place, language) !== '';

  function apply(): void {
    setChecked(true);
    if (places.some((labelled) => isLost(labelled))) return;
    draft.put(
      places
        .filter(({ place }) => texts.get(placeKey(place)) !== wordsAt(draft.template, place, language))
        .map((labelled) => ({ ...labelled.place, language, text: textOf(labelled).trim() })),
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
          key={placeKey(labelled.place)}
          labelled={labelled}
          text={textOf(labelled)}
          language={language}
          english={language === 'en' ? null : wordsAt(draft.template, labelled.place, 'en')}
          original={original === null ? null : wordsAt(original, labelled.place, language)}
          isMissing={isChecked && isLost(labelled)}
          onChange={(text) => setTexts((before) => new Map(before).set(placeKey(labelled.place), text))}
        />
      ))}
    </FormDialog>
  );
}

/** Empty where the place has no wording in that language. */
function wordsAt(template: Template, place: LabelledPlace['place'], language: Language): string {
  return textAt(template, place)?.[language] ?? '';
}
