import { Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';

interface Props {
  /** What the system's dialog offers; the gate looks at the content, whatever the name. */
  readonly types: readonly string[];
  readonly onFile: (file: File) => void;
}

/** Chooses a file from outside; what it would bring is shown before anything is kept. */
export function ImportButton({ types, onFile }: Props) {
  const t = useTranslate();
  const isReadOnly = useIsReadOnly() === true;
  return (
    <FileTrigger
      acceptedFileTypes={types}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Button isDisabled={isReadOnly}>
        <Upload aria-hidden />
        {t('app.home.import')}
      </Button>
    </FileTrigger>
  );
}
