import { ChevronRight, Pencil } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { SwitchField } from '../../ui/SwitchField';
import { useTranslate } from '../../wording';
import { EntryText } from './EntryText';
import styles from './EntryLine.module.css';
import type { TemplateEditor } from './TemplateContents';
import { rewordedPlaces, untranslatedPlaces, type TemplateEntry } from './templateEntries';

interface Props {
  readonly template: Template;
  readonly entry: TemplateEntry;
  readonly editor: TemplateEditor | null;
  readonly language: Language;
  readonly onEdit: () => void;
}

/** One question, recommendation or fact: in a line, and in full when it is opened. */
export function EntryLine({ template, entry, editor, language, onEdit }: Props) {
  const t = useTranslate();
  return (
    <li className={styles['entry']} data-off={entry.isOff}>
      <Disclosure className={styles['disclosure'] ?? ''}>
        {({ isExpanded }) => (
          <>
            <div className={styles['line']}>
              <Heading level={4} className={styles['heading'] ?? ''}>
                <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
                  <ChevronRight size={16} aria-hidden className={styles['chevron']} />
                  <span>{entry.name}</span>
                </AriaButton>
              </Heading>
              <div className={styles['state']}>
                <Marks template={template} entry={entry} editor={editor} language={language} />
                {editor !== null && (
                  <>
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={t('app.template.edit', { name: entry.name })}
                      onPress={onEdit}
                    >
                      <Pencil aria-hidden />
                    </Button>
                    {entry.kind !== 'fact' && (
                      <SwitchField
                        label={t('app.template.switch', { name: entry.name })}
                        shown={t(
                          entry.kind === 'question' ? 'app.template.isAsked' : 'app.template.isOffered',
                        )}
                        isOn={!entry.isOff}
                        onChange={(isOn) => editor.draft.put(switchEdits(entry, !isOn))}
                      />
                    )}
                  </>
                )}
              </div>
            </div>
            <DisclosurePanel>
              {isExpanded && (
                <EntryText
                  template={template}
                  entry={entry}
                  original={editor?.original ?? null}
                  language={language}
                />
              )}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  );
}

function Marks({ template, entry, editor, language }: Omit<Props, 'onEdit'>) {
  const t = useTranslate();
  const isUntranslated = untranslatedPlaces(template, entry, language).length > 0;
  const untranslated = isUntranslated && <Badge>{t('app.template.untranslated')}</Badge>;
  if (editor === null)
    return (
      <>
        {untranslated}
        {entry.isOff && <Badge>{t('app.template.notAsked')}</Badge>}
      </>
    );
  const { draft, original } = editor;
  const isUnsaved =
    switchEdits(entry, true).some(draft.isUnsaved) ||
    entry.places.some(({ place }) => draft.isUnsaved(place));
  const isReworded = original !== null && rewordedPlaces(template, original, entry).length > 0;
  return (
    <>
      {untranslated}
      {isReworded && <Badge tone="watch">{t('app.template.changed')}</Badge>}
      {isUnsaved && <Badge tone="quarter">{t('app.template.changedHere')}</Badge>}
    </>
  );
}

/** A fact is always asked: there is nothing to switch. */
function switchEdits({ kind, id }: TemplateEntry, isOff: boolean): readonly TemplateEdit[] {
  switch (kind) {
    case 'question':
      return [{ kind: 'question-switched', question: id, isOff }];
    case 'recommendation':
      return [{ kind: 'recommendation-switched', recommendation: id, isOff }];
    case 'fact':
      return [];
  }
}
