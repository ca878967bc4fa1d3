import { useId, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import {
  conflictsIn,
  defaultRoomKeys,
  keyOf,
  roomCommands,
  roomKeySchema,
  usualRoomKeys,
  type RoomCommand,
  type RoomKeys,
} from '#shared/engagement/roomKeys';
import { ProblemNotice } from '../../client/ProblemNotice';
import { Button } from '../../ui/Button';
import { FormDialog } from '../../ui/FormDialog';
import { SwitchField } from '../../ui/SwitchField';
import { useTranslate } from '../../wording';
import styles from './KeySheet.module.css';

interface Props {
  readonly keys: RoomKeys;
  readonly onSave: (keys: RoomKeys) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Character keys off, or other ones; two commands on one key are named and cannot be kept. */
export function KeysDialog({ keys, onSave, onClose }: Props) {
  const t = useTranslate();
  const [wished, setWished] = useState(keys);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const conflicts = conflictsIn(wished);

  async function save(): Promise<void> {
    if (conflicts.length > 0) return;
    setBusy(true);
    setProblem(await onSave(wished));
    setBusy(false);
  }
  const choose = (command: RoomCommand, key: string): void => {
    const own = { ...wished.own, [command]: key };
    if (key === defaultRoomKeys[command]) Reflect.deleteProperty(own, command);
    setWished({ ...wished, own });
  };

  return (
    <FormDialog
      title={t('app.interview.keySettings.title')}
      submit={t('app.interview.keySettings.save')}
      cancel={t('actions.cancel')}
      isBusy={isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <SwitchField
        label={t('app.interview.keySettings.areOn')}
        shown={t('app.interview.keySettings.areOn')}
        isOn={wished.areOn}
        onChange={(areOn) => setWished({ ...wished, areOn })}
      />
      <p>{t('app.interview.keySettings.text')}</p>
      <div className={styles['choices']}>
        {roomCommands.map((command) => (
          <KeyChoice
            key={command}
            command={command}
            chosen={keyOf(wished, command)}
            isDisabled={!wished.areOn}
            rivals={
              conflicts.includes(command)
                ? conflicts.filter(
                    (other) => other !== command && keyOf(wished, other) === keyOf(wished, command),
                  )
                : []
            }
            onChoose={(key) => choose(command, key)}
          />
        ))}
      </div>
      <div>
        <Button size="small" onPress={() => setWished(usualRoomKeys)}>
          {t('app.interview.keySettings.usual')}
        </Button>
      </div>
    </FormDialog>
  );
}

interface ChoiceProps {
  readonly command: RoomCommand;
  readonly chosen: string;
  readonly isDisabled: boolean;
  /** Other commands on the same key. */
  readonly rivals: readonly RoomCommand[];
  readonly onChoose: (key: string) => void;
}

/** A field that holds one character: what is typed takes the place of what stood there. */
function KeyChoice({ command, chosen, isDisabled, rivals, onChoose }: ChoiceProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{t(`app.interview.commands.${command}`)}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        disabled={isDisabled}
        aria-invalid={rivals.length > 0}
        aria-describedby={rivals.length > 0 ? `${id}-conflict` : undefined}
        value={chosen}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const typed = Array.from(event.target.value).findLast((each) => each !== chosen) ?? chosen;
          if (roomKeySchema.safeParse(typed).success) onChoose(typed.toLowerCase());
        }}
      />
      {rivals.length > 0 && (
        <p id={`${id}-conflict`} role="alert" className={styles['conflict']}>
          {t('app.interview.keySettings.conflict', {
            key: chosen,
            others: rivals.map((rival) => t(`app.interview.commands.${rival}`)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
