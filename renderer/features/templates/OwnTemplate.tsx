import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Template } from '#shared/template/template';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { LeaveGuard } from './LeaveGuard';
import { SaveBar } from './SaveBar';
import { TemplateContents } from './TemplateContents';
import { TemplateFrame } from './TemplateFrame';
import type { TextPlace } from './textPlaces';
import { useTemplateDraft } from './useTemplateDraft';
import { useTemplateLanguage } from './useWantedLanguage';
import { WordingDialog } from './WordingDialog';

interface Props {
  readonly saved: Template;
  readonly usedBy: number;
  /** The template it was copied from; null when it was made from none. */
  readonly original: Template | 'missing' | null;
}

const namePlaces = [
  {
    place: { kind: 'template-titled' } satisfies TextPlace,
    label: 'app.template.field.title',
    isLong: false,
  },
  {
    place: { kind: 'template-described' } satisfies TextPlace,
    label: 'app.template.field.description',
    isLong: true,
  },
] as const;

/** A template of one's own: edits are collected here and saved as one new version. */
export function OwnTemplate({ saved, usedBy, original }: Props) {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const draft = useTemplateDraft(saved);
  const [language, setLanguage] = useTemplateLanguage(saved, true);
  /** The version whose edits were saved: leaving it for the next one loses nothing. */
  const savedFrom = useRef<string | null>(null);
  const [isNaming, setNaming] = useState(false);
  const known = original === 'missing' ? null : original;

  async function save(): Promise<void> {
    const { id, version } = saved;
    const done = await request.run(() =>
      client.call('templates.edit', { template: { id, version }, edits: [...draft.edits.values()] }),
    );
    if (done === null) return;
    savedFrom.current = version;
    const keeps = usedBy === 0 ? 'app.template.savedNext' : 'app.template.savedKeep';
    showToast({
      title: t('app.template.saved', { version: done.value.version }),
      text: t(keeps, { count: usedBy }),
    });
    await navigate(`/templates/${done.value.id}/${done.value.version}`, {
      replace: true,
      preventScrollReset: true,
    });
  }

  return (
    <TemplateFrame
      template={draft.template}
      language={language}
      actions={<Button onPress={() => setNaming(true)}>{t('app.template.rename')}</Button>}
    >
      {original === 'missing' && <Notice title={t('app.template.originalMissing')} />}
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      <TemplateContents
        template={draft.template}
        editor={{ draft, original: known }}
        language={language}
        onLanguage={setLanguage}
      />
      {isNaming && (
        <WordingDialog
          name={t('app.template.part.about')}
          places={namePlaces}
          draft={draft}
          original={known}
          language={language}
          onClose={() => setNaming(false)}
        />
      )}
      <SaveBar
        changes={draft.edits.size}
        isBusy={request.isBusy}
        onSave={() => void save()}
        onDiscard={draft.discard}
      />
      <LeaveGuard changes={draft.edits.size} isFree={() => savedFrom.current === saved.version} />
    </TemplateFrame>
  );
}
