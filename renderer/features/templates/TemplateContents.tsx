import { useMemo, useState } from 'react';
import { languagesOf } from '#shared/template/languagesOf';
import { languages, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import { SectionList } from './SectionList';
import styles from './TemplateContents.module.css';
import {
  containsText,
  differsFrom,
  factSections,
  narrowed,
  questionSections,
  recommendationSections,
  untranslatedPlaces,
  type TemplateEntry,
  type TemplateSection,
} from './templateEntries';
import type { TemplateDraft } from './useTemplateDraft';
import { useWantedLanguage } from './useWantedLanguage';

/** What makes a template changeable; the original is what its texts are held against. */
export interface TemplateEditor {
  readonly draft: TemplateDraft;
  readonly original: Template | null;
}

interface Props {
  readonly template: Template;
  /** Null: to be read only. */
  readonly editor: TemplateEditor | null;
  /** The one the texts are read and worded in. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

type Part = 'questions' | 'recommendations' | 'facts';

function sectionsOf(
  part: Part,
  template: Template,
  language: Language,
  factsTitle: string,
): readonly TemplateSection[] {
  switch (part) {
    case 'questions':
      return questionSections(template, language);
    case 'recommendations':
      return recommendationSections(template, language);
    case 'facts':
      return factSections(template, language, factsTitle);
  }
}

/** Everything in a template, to be searched and read, and changed where there is an editor. */
export function TemplateContents({ template, editor, language, onLanguage }: Props) {
  const t = useTranslate();
  const [part, setPart] = useState<Part>('questions');
  const [search, setSearch] = useState('');
  const [isOnlyChanged, setOnlyChanged] = useState(false);
  const wanted = useWantedLanguage();
  const [isOnlyUntranslated, setOnlyUntranslated] = useState(editor !== null && wanted !== undefined);
  const factsTitle = t('app.template.part.facts');
  const original = editor?.original ?? null;

  const { sections, hasUntranslated } = useMemo(() => {
    const passes = (entry: TemplateEntry): boolean =>
      containsText(template, entry, search, language) &&
      (!isOnlyUntranslated || untranslatedPlaces(template, entry, language).length > 0) &&
      (!isOnlyChanged || original === null || differsFrom(original, template, entry));
    const all = sectionsOf(part, template, language, factsTitle);
    return {
      sections: narrowed(all, passes),
      hasUntranslated: all.some(({ groups }) =>
        groups.some(({ entries }) =>
          entries.some((entry) => untranslatedPlaces(template, entry, language).length > 0),
        ),
      ),
    };
  }, [template, part, search, language, isOnlyUntranslated, isOnlyChanged, original, factsTitle]);
  const found = sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).length;

  const nothingWords =
    search !== ''
      ? t('app.template.nothingText', { search })
      : t(isOnlyUntranslated ? 'app.template.allTranslated' : 'app.template.nothingChanged');
  return (
    <div className={styles['contents']}>
      <div className={styles['tools']}>
        <Segments
          label={t('app.template.parts')}
          segments={[
            {
              id: 'questions',
              label: t('app.template.part.questions'),
              count: template.questions.filter(({ isOff }) => isOff !== true).length,
            },
            {
              id: 'recommendations',
              label: t('app.template.part.recommendations'),
              count: template.recommendations.filter(({ isOff }) => isOff !== true).length,
            },
            { id: 'facts', label: factsTitle, count: template.facts.length },
          ]}
          value={part}
          onChange={setPart}
        />
        {(editor !== null || languagesOf(template).length > 1) && (
          <Segments
            label={t('app.template.language')}
            segments={(editor === null ? languagesOf(template) : languages).map((id) => ({
              id,
              label: t(`app.reportScreen.languages.${id}`),
            }))}
            value={language}
            onChange={(chosen) => {
              onLanguage(chosen);
              setOnlyUntranslated(false);
            }}
          />
        )}
        <SearchField
          label={t('app.template.search')}
          clear={t('app.home.clearSearch')}
          value={search}
          onChange={setSearch}
        />
        {(hasUntranslated || isOnlyUntranslated) && (
          <CheckboxField
            label={t('app.template.untranslatedOnly')}
            isSelected={isOnlyUntranslated}
            onChange={setOnlyUntranslated}
          />
        )}
        {original !== null && (
          <CheckboxField
            label={t('app.template.changedOnly')}
            isSelected={isOnlyChanged}
            onChange={setOnlyChanged}
          />
        )}
        <p className="visually-hidden" role="status">
          {t('app.template.found', { count: found })}
        </p>
      </div>
      {found === 0 ? (
        <EmptyState title={t('app.template.nothing')} text={nothingWords}>
          <Button
            onPress={() => {
              setSearch('');
              setOnlyChanged(false);
              setOnlyUntranslated(false);
            }}
          >
            {t('app.template.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <SectionList template={template} sections={sections} editor={editor} language={language} />
      )}
    </div>
  );
}
