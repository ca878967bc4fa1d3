import type { Agenda } from '#shared/interview/agenda';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { AgendaList } from './AgendaList';

interface Props {
  readonly agenda: Agenda;
  readonly isFollowed: boolean;
  readonly onFollow: (isFollowed: boolean) => void;
  readonly onClose: () => void;
}

/** The agenda while the meeting is held, and whether "next" keeps to it. */
export function AgendaDialog({ agenda, isFollowed, onFollow, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog
      isOpen
      title={t('app.meeting.agenda.title')}
      onClose={onClose}
      actions={
        <>
          {agenda.later.length > 0 && (
            <Button onPress={() => onFollow(!isFollowed)}>
              {t(isFollowed ? 'app.meeting.agenda.askAll' : 'app.meeting.agenda.askAgenda')}
            </Button>
          )}
          <Button look="primary" autoFocus onPress={onClose}>
            {t('actions.close')}
          </Button>
        </>
      }
    >
      <AgendaList agenda={agenda} />
      {agenda.later.length > 0 && isFollowed && <p>{t('app.meeting.agenda.onlyThis')}</p>}
    </Dialog>
  );
}
