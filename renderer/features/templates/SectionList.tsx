import { useState } from 'react';
import type { Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { useTranslate } from '../../wording';
import { EntryLine } from './EntryLine';
import type { TemplateEditor } from './TemplateContents';
import styles from './TemplateContents.module.css';
import type { TemplateEntry, TemplateSection } from './templateEntries';
import { WordingDialog } from './WordingDialog';

interface Props {
  readonly template: Template;
  readonly sections: readonly TemplateSection[];
  readonly editor: TemplateEditor | null;
  /** The one the texts are read and worded in. */
  readonly language: Language;
}

/** The sections of a template one below the other, with a list of them to jump to beside it. */
export function SectionList({ template, sections, editor, language }: Props) {
  const t = useTranslate();
  const [edited, setEdited] = useState<TemplateEntry | null>(null);
  return (
    <div className={styles['columns']}>
      <nav className={styles['aside']} aria-label={t('app.template.contents')}>
        <ul>
          {sections.map(({ id, title, groups }) => (
            <li key={id}>
              <button type="button" className={styles['jump']} onClick={() => jumpTo(id)}>
                <span>{title}</span>
                <span className={styles['count']}>
                  {groups.reduce((sum, { entries }) => sum + entries.length, 0)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['sections']}>
        {sections.map(({ id, title, groups }) => (
          <section key={id} className={styles['section']} aria-labelledby={headingId(id)}>
            <h2 id={headingId(id)} tabIndex={-1}>
              {title}
            </h2>
            {groups.map((group) => (
              <div key={group.id} className={styles['group']}>
                {group.title !== null && <h3 className={styles['facet']}>{group.title}</h3>}
                <ul className={styles['entries']}>
                  {group.entries.map((entry) => (
                    <EntryLine
                      key={entry.id}
                      template={template}
                      entry={entry}
                      editor={editor}
                      language={language}
                      onEdit={() => setEdited(entry)}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
      {edited !== null && editor !== null && (
        <WordingDialog
          name={edited.name}
          places={edited.places}
          draft={editor.draft}
          original={editor.original}
          language={language}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function headingId(section: string): string {
  return `section-${section}`;
}

/** The address belongs to the router, so the jump is made by hand; the focus goes along. */
function jumpTo(section: string): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
