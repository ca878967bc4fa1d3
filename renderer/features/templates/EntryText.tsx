import { Fragment } from 'react';
import { textIn, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { useTranslate } from '../../wording';
import styles from './EntryLine.module.css';
import type { TemplateEntry } from './templateEntries';
import { textAt } from './textPlaces';

interface Props {
  readonly template: Template;
  readonly entry: TemplateEntry;
  readonly original: Template | null;
  readonly language: Language;
}

/** Every text of an entry, and beneath those that were reworded how they read before. */
export function EntryText({ template, entry, original, language }: Props) {
  const t = useTranslate();
  return (
    <div className={styles['text']}>
      {entry.kind === 'question' && (
        <p className={styles['meta']}>
          {t('app.template.askedOf', {
            groups: groupNames(template, entry.item.groups, language).join(', '),
          })}
          {' · '}
          {entry.item.weight === 0
            ? t('app.template.evidence')
            : t('app.template.weight', { weight: entry.item.weight })}
        </p>
      )}
      <dl className={styles['texts']}>
        {entry.places.map(({ place, label, values }, index) => {
          const text = textAt(template, place);
          const before = original === null ? undefined : textAt(original, place);
          return (
            <Fragment key={index}>
              <dt>{t(label, values)}</dt>
              <dd lang={text?.[language] === undefined ? 'en' : language}>
                {text !== undefined && textIn(language, text)}
                {before !== undefined && before[language] !== text?.[language] && (
                  <p className={styles['original']}>
                    {t('app.template.original', { text: textIn(language, before) })}
                  </p>
                )}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </div>
  );
}

function groupNames(template: Template, ids: readonly string[], language: Language): readonly string[] {
  return template.groups.filter(({ id }) => ids.includes(id)).map(({ name }) => textIn(language, name));
}
