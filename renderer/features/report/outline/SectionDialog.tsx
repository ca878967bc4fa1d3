import { useState } from 'react';
import type { OutlineEntry } from '#shared/report/outline';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';

export interface SectionWords {
  /** Null: the usual name. */
  readonly title: string | null;
  /** Null for a part that is not an own chapter. */
  readonly text: string | null;
}

interface Props {
  /** Null: a new chapter. */
  readonly entry: OutlineEntry | null;
  readonly usualTitle: string;
  readonly onSubmit: (words: SectionWords) => void;
  readonly onClose: () => void;
}

/** Renames a part, or writes a chapter of one's own. */
export function SectionDialog({ entry, usualTitle, onSubmit, onClose }: Props) {
  const t = useTranslate();
  const isOwn = (entry?.section ?? null) === null;
  const [title, setTitle] = useState(entry?.title ?? (isOwn ? '' : usualTitle));
  const [text, setText] = useState(entry?.text ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const heading = entry === null ? 'addTitle' : isOwn ? 'editTitle' : 'renameTitle';
  const submit = (): void => {
    const name = title.trim();
    if (isOwn && name === '') {
      setIsMissing(true);
      return;
    }
    onSubmit({
      title: !isOwn && (name === '' || name === usualTitle) ? null : name,
      text: isOwn ? text : null,
    });
  };
  return (
    <FormDialog
      title={t(`app.reportOutline.${heading}`)}
      submit={t('app.reportOutline.save')}
      cancel={t('actions.cancel')}
      isBusy={false}
      width={isOwn ? 'wide' : 'narrow'}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('app.reportOutline.name')}
        value={title}
        maxLength={160}
        autoFocus
        {...(isMissing && title.trim() === '' ? { error: t('app.reportOutline.nameMissing') } : {})}
        onChange={setTitle}
      />
      {isOwn && (
        <TextField
          label={t('app.reportOutline.text')}
          hint={t('app.reportOutline.textHint')}
          rows={12}
          maxLength={20_000}
          value={text}
          onChange={setText}
        />
      )}
    </FormDialog>
  );
}
