import { keyOf, roomCommands, type RoomKeys } from '#shared/engagement/roomKeys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import styles from './KeySheet.module.css';

/** Keys that are the same for everybody. */
const fixed = ['digits', 'options', 'pick', 'questions', 'onward', 'back'] as const;

interface Props {
  readonly keys: RoomKeys;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** What every key does, as the keys are set now. */
export function KeySheet({ keys, onChange, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog
      title={t('app.interview.sheet.title')}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onChange}>{t('app.interview.sheet.change')}</Button>
          <Button look="primary" autoFocus onPress={onClose}>
            {t('actions.close')}
          </Button>
        </>
      }
    >
      <p>{t(keys.areOn ? 'app.interview.sheet.text' : 'app.interview.sheet.off')}</p>
      <div className={styles['columns']}>
        <dl className={styles['keys']}>
          {fixed.map((row) => (
            <div key={row}>
              <dt>
                <kbd>{t(`app.interview.sheet.names.${row}`)}</kbd>
              </dt>
              <dd>{t(`app.interview.sheet.rows.${row}`)}</dd>
            </div>
          ))}
        </dl>
        <dl className={styles['keys']} data-off={!keys.areOn}>
          {roomCommands.map((command) => (
            <div key={command}>
              <dt>
                <kbd>{keyOf(keys, command)}</kbd>
              </dt>
              <dd>{t(`app.interview.commands.${command}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
