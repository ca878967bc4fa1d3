import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportPreview, Imported } from '#shared/file/importPreview';
import type { Words } from '#shared/template/localizedText';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useRequest, type Request } from '../../client/useRequest';
import { showToast } from '../../ui/Toast';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { answersIn, type FoundAnswers } from './answersIn';

export interface Import {
  readonly request: Request;
  /** The file being read. */
  readonly fileName: string | null;
  /** A fault that lies before the workbench: the file could not even be read. */
  readonly unreadable: string | null;
  /** What the file would bring, while the person has not decided yet. */
  readonly preview: ImportPreview | null;
  /** The file belongs into an engagement: its answers, while the person has not decided yet. */
  readonly found: FoundAnswers | null;
  readonly forgetFound: () => void;
  /** Looks at a file; nothing is kept. Does nothing where nothing could be kept either. */
  take(file: File): Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Looks at a file from outside, takes it in when the person says so, and offers the way back. Answers belong into an
 * engagement: they are found only where one can be named.
 */
export function useImport(reload: () => Promise<void>, takesAnswers = false): Import {
  const client = useClient();
  const navigate = useNavigate();
  const t = useTranslate();
  const text = useText();
  const request = useRequest();
  const isReadOnly = useIsReadOnly() === true;
  const [fileName, setFileName] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [found, setFound] = useState<FoundAnswers | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);

  async function undo(imported: Imported): Promise<void> {
    const undone = await request.run(() => client.call('imports.undo', placeOf(imported)));
    await reload();
    if (undone === null) return;
    showToast({ title: t(`app.home.importing.${undone.value}`, { title: titleOf(imported, text) }) });
    await navigate(imported.kind === 'brand' ? '/brands' : '/');
  }

  return {
    request,
    fileName,
    unreadable,
    preview,
    found,
    forgetFound: () => setFound(null),
    async take(file) {
      if (isReadOnly) return;
      setFileName(file.name);
      setUnreadable(null);
      const answers = takesAnswers ? await answersIn(file) : null;
      if (answers !== null) {
        request.forget();
        setFound(answers);
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) {
        setUnreadable(t('app.home.importing.unreadable', { fileName: file.name }));
        return;
      }
      const looked = await request.run(() =>
        client.call('imports.preview', { fileName: file.name, bytes: new Uint8Array(bytes) }),
      );
      setPreview(looked?.value ?? null);
    },
    async confirm() {
      if (preview === null) return;
      const done = await request.run(() => client.call('imports.commit', { import: preview.import }));
      setPreview(null);
      if (done === null) return;
      const imported = done.value;
      showToast({
        title: t('app.home.importing.done', { title: titleOf(imported, text) }),
        action: { label: t('actions.undo'), onPress: () => void undo(imported) },
      });
      await reload();
      await navigate(addressOf(imported));
    },
    cancel() {
      // What is dropped would be forgotten by itself; whether it was heard changes nothing for the person.
      if (preview !== null) void client.call('imports.drop', { import: preview.import });
      setPreview(null);
    },
  };
}

function titleOf(imported: Imported, text: (words: Words) => string): string {
  switch (imported.kind) {
    case 'engagement':
      return imported.title;
    case 'template':
      return text(imported.title);
    case 'brand':
      return imported.name;
  }
}

function addressOf(imported: Imported): string {
  switch (imported.kind) {
    case 'engagement':
      return `/engagements/${imported.engagement}`;
    case 'template':
      return `/templates/${imported.template.id}/${imported.template.version}`;
    case 'brand':
      return '/brands';
  }
}

function placeOf(imported: Imported) {
  switch (imported.kind) {
    case 'engagement':
      return { engagement: imported.engagement };
    case 'template':
      return { template: imported.template };
    case 'brand':
      return { brand: imported.brand };
  }
}
