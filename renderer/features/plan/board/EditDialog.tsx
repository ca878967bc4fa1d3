import { useState } from 'react';
import type { PlanWording } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import type { Recommendation } from '#shared/template/advice';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useEngagement } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import { useBoardView } from './BoardContext';
import { choiceOf, reworded } from './choices';
import { LinesField } from './LinesField';
import { linesFault, linesOf, mostLineCharacters } from './lines';
import { ReasonField } from './ReasonField';

const mostActions = 20;

/** Another wording for a recommendation of the template; what equals the original is not recorded. */
export function EditDialog({
  item,
  original,
}: {
  readonly item: DecidedItem;
  readonly original: Recommendation;
}) {
  const t = useTranslate();
  const { ask, decisions, remember, text, titleOf } = useBoardView();
  const { engagement } = useEngagement();
  const [title, setTitle] = useState(text(item.title));
  const [owner, setOwner] = useState(text(item.owner));
  const [deliverable, setDeliverable] = useState(text(item.deliverable));
  const [actions, setActions] = useState(item.actions.map(text).join('\n'));
  const [reason, setReason] = useState(item.edited.length > 0 ? (item.reason ?? '') : '');
  const [isChecked, setChecked] = useState(false);

  const steps = linesOf(actions);
  const edited: PlanWording = {
    ...(title.trim() === text(original.title) ? {} : { title: title.trim() }),
    ...(owner.trim() === text(original.owner) ? {} : { owner: owner.trim() }),
    ...(deliverable.trim() === text(original.deliverable) ? {} : { deliverable: deliverable.trim() }),
    ...(steps.join('\n') === original.actions.map(text).join('\n') ? {} : { actions: steps }),
  };
  const isOriginal = Object.keys(edited).length === 0;
  const isComplete = [title, owner, deliverable, actions].every((words) => words.trim() !== '');
  const missing = (words: string): { error?: string } =>
    isChecked && words.trim() === '' ? { error: t('app.planBoard.edit.missing') } : {};

  async function save(): Promise<void> {
    setChecked(true);
    if (!isComplete || linesFault(steps, mostActions) !== null) return;
    if (!isOriginal && reason.trim() === '') return;
    const former = choiceOf(engagement.decisions.find(({ recommendation }) => recommendation === item.id));
    const choice = reworded(former, isOriginal ? null : { edited, reason: reason.trim() });
    const isSaved = await decisions.decide(
      item.id,
      choice,
      t('app.planBoard.done.edited', { title: title.trim() }),
    );
    if (!isSaved) return;
    if (!isOriginal) remember(reason.trim());
    ask(null);
  }

  function reset(): void {
    setTitle(text(original.title));
    setOwner(text(original.owner));
    setDeliverable(text(original.deliverable));
    setActions(original.actions.map(text).join('\n'));
  }

  return (
    <FormDialog
      width="wide"
      title={t('app.planBoard.edit.title', { title: titleOf(item.id) })}
      submit={t('actions.save')}
      cancel={t('actions.cancel')}
      isBusy={decisions.state === 'saving'}
      onSubmit={() => void save()}
      onClose={() => {
        decisions.forget();
        ask(null);
      }}
    >
      <p>{t('app.planBoard.edit.text')}</p>
      <TextField
        autoFocus
        label={t('app.planBoard.edit.name')}
        value={title}
        maxLength={mostLineCharacters}
        onChange={setTitle}
        {...missing(title)}
      />
      <TextField
        label={t('app.planBoard.edit.owner')}
        value={owner}
        maxLength={mostLineCharacters}
        onChange={setOwner}
        {...missing(owner)}
      />
      <TextField
        label={t('app.planBoard.edit.deliverable')}
        rows={2}
        value={deliverable}
        maxLength={mostLineCharacters}
        onChange={setDeliverable}
        {...missing(deliverable)}
      />
      <LinesField
        label={t('app.planBoard.edit.actions')}
        value={actions}
        mostLines={mostActions}
        rows={5}
        error={missing(actions).error}
        onChange={setActions}
      />
      {isOriginal ? (
        <p role="status">{t('app.planBoard.edit.unchanged')}</p>
      ) : (
        <>
          <div>
            <Button size="small" onPress={reset}>
              {t('app.planBoard.edit.reset')}
            </Button>
          </div>
          <ReasonField value={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
      {decisions.problem !== null && <ProblemNotice problem={decisions.problem} />}
    </FormDialog>
  );
}
