import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Template } from '#shared/template/template';
import { Page } from '../../ui/Page';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';

interface Props {
  readonly template: Template;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The screen of one template: its name, what it is for, and the way back to all of them. */
export function TemplateFrame({ template, actions, children }: Props) {
  const t = useTranslate();
  const text = useText();
  return (
    <Page
      title={text(template.title)}
      lead={text(template.description)}
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
