import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Template } from '#shared/template/template';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { CopyTemplateDialog } from './CopyTemplateDialog';
import { TemplateContents } from './TemplateContents';
import { TemplateFrame } from './TemplateFrame';
import { useTemplateLanguage } from './useWantedLanguage';

interface Props {
  readonly template: Template;
  /** Why it cannot be changed. */
  readonly reason: 'app.template.readOnly' | 'app.template.olderVersion';
}

/** A template to read in full. */
export function ReadOnlyTemplate({ template, reason }: Props) {
  const t = useTranslate();
  const text = useText();
  const [isCopying, setCopying] = useState(false);
  const [language, setLanguage] = useTemplateLanguage(template, false);
  const title = text(template.title);
  return (
    <TemplateFrame
      template={template}
      language={language}
      actions={
        <Button look="primary" onPress={() => setCopying(true)}>
          <Copy aria-hidden />
          {t('app.templates.copy')}
        </Button>
      }
    >
      <Notice title={t(reason)} />
      <TemplateContents template={template} editor={null} language={language} onLanguage={setLanguage} />
      {isCopying && <CopyTemplateDialog from={template} title={title} onClose={() => setCopying(false)} />}
    </TemplateFrame>
  );
}
