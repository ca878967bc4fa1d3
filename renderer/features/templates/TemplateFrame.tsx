import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { textIn, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { Page } from '../../ui/Page';
import { useTranslate } from '../../wording';

interface Props {
  readonly template: Template;
  /** The one its name and purpose are read in. */
  readonly language: Language;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The screen of one template: its name, what it is for, and the way back to all of them. */
export function TemplateFrame({ template, language, actions, children }: Props) {
  const t = useTranslate();
  return (
    <Page
      title={textIn(language, template.title)}
      lead={textIn(language, template.description)}
      above={
        <p>
          <Link to="/templates">{t('app.template.back')}</Link> ·{' '}
          {t('app.templates.version', { version: template.version })}
        </p>
      }
      actions={actions}
    >
      {children}
    </Page>
  );
}
