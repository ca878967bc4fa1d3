import { Label, TextArea, TextField } from 'react-aria-components';
import { mostNote } from '#shared/engagement/report';
import { NotSaved } from '../../client/NotSaved';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import type { Notes } from './useNotes';

interface Props {
  readonly notes: Notes;
  readonly chapter: { readonly id: string; readonly title: string };
  /** Where nothing is amiss: who sees the notes and where they stay. */
  readonly hint: string;
  /** The keys of the readout are wanted again. */
  readonly onLeave: () => void;
}

/** What the consultant wants to say about a chapter, and whether it is saved. */
export function NotesField({ chapter, hint, notes, onLeave }: Props) {
  const t = useTranslate();
  const state = notes.stateOf(chapter.id);
  return (
    <>
      <TextField
        value={notes.of(chapter.id)}
        maxLength={mostNote}
        isReadOnly={!notes.canWrite}
        onChange={(note) => notes.write(chapter.id, note)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      >
        <Label>{t('app.readout.notesOn', { chapter: chapter.title })}</Label>
        <TextArea placeholder={notes.canWrite ? t('app.readout.notesPlaceholder') : ''} />
      </TextField>
      {state.state === 'not-saved' ? (
        <div role="alert">
          <NotSaved problem={state.problem}>
            <Button size="small" onPress={notes.retry}>
              {t('actions.retry')}
            </Button>
          </NotSaved>
        </div>
      ) : (
        <p role="status">{notes.canWrite ? hint : t('app.readout.notesClosed')}</p>
      )}
    </>
  );
}
