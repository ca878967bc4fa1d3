import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from '../../client/ClientContext';
import { useRequest, type Request } from '../../client/useRequest';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

export interface Import {
  readonly request: Request;
  /** The file being read. */
  readonly fileName: string | null;
  /** A fault that lies before the workbench: the file could not even be read. */
  readonly unreadable: string | null;
  take(file: File): Promise<void>;
}

/** Takes in an exchange file and opens the engagement in it; when it is refused, nothing of it is kept. */
export function useImport(): Import {
  const client = useClient();
  const navigate = useNavigate();
  const t = useTranslate();
  const request = useRequest();
  const [fileName, setFileName] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);

  return {
    request,
    fileName,
    unreadable,
    async take(file) {
      setFileName(file.name);
      setUnreadable(null);
      const text = await file.text().catch(() => null);
      if (text === null) {
        setUnreadable(t('app.home.importing.unreadable', { fileName: file.name }));
        return;
      }
      const imported = await request.run(() => client.call('exchange.import', { fileName: file.name, text }));
      if (imported === null) return;
      showToast({ title: t('app.home.importing.done', { title: imported.value.title }) });
      await navigate(`/engagements/${imported.value.id}`);
    },
  };
}
