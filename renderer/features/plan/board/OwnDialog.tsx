import { useState } from 'react';
import type { PlanPlace } from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useEngagement } from '../../../state/EngagementContext';
import { FieldPair } from '../../../ui/FieldPair';
import { FormDialog } from '../../../ui/FormDialog';
import { NumberField } from '../../../ui/NumberField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import { useBoardView } from './BoardContext';
import { FacetChoice } from './FacetChoice';
import { LinesField } from './LinesField';
import { mostLineCharacters } from './lines';
import { emptyForm, formOf, mostActions, mostMeasures, ownFaults, ownOf, type OwnForm } from './ownForm';
import { ReasonField } from './ReasonField';

const efforts = ['S', 'M', 'L'] as const;

/** Writes an own recommendation, or changes one; null is a new one. */
export function OwnDialog({ item }: { readonly item: DecidedItem | null }) {
  const t = useTranslate();
  const board = useBoardView();
  const { ask, chosen, decisions, placeName, remember, template } = board;
  const { engagement } = useEngagement();
  const recorded = engagement.ownRecommendations.find(({ id }) => id === item?.id);
  const [form, setForm] = useState<OwnForm>(() =>
    recorded === undefined || item === null
      ? emptyForm(1, template.configuration.planning.waves[0]?.baseForHorizonDays ?? 30)
      : formOf(recorded, item.wave),
  );
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<OwnForm>): void => setForm((before) => ({ ...before, ...part }));
  const faults = ownFaults(form);
  const missing = (field: 'title' | 'owner' | 'deliverable'): { error?: string } =>
    isChecked && faults.includes(field) ? { error: t('app.planBoard.edit.missing') } : {};
  const places: readonly PlanPlace[] = [...chosen.waves.map(({ wave }) => wave), 'later'];

  async function save(): Promise<void> {
    setChecked(true);
    const own = ownOf(form);
    if (own === null) return;
    const isSaved =
      recorded === undefined || item === null
        ? await decisions.addOwn(own, t('app.planBoard.done.ownAdded', { title: own.title }))
        : await decisions.changeOwn(
            { ...own, id: recorded.id },
            own.wave !== item.wave,
            t('app.planBoard.done.ownChanged', { title: own.title }),
          );
    if (!isSaved) return;
    remember(own.reason);
    ask(null);
  }

  return (
    <FormDialog
      width="wide"
      title={
        recorded === undefined
          ? t('app.planBoard.ownForm.addTitle')
          : t('app.planBoard.ownForm.changeTitle', { title: recorded.title })
      }
      submit={recorded === undefined ? t('app.planBoard.ownForm.add') : t('actions.save')}
      cancel={t('actions.cancel')}
      isBusy={decisions.state === 'saving'}
      onSubmit={() => void save()}
      onClose={() => {
        decisions.forget();
        ask(null);
      }}
    >
      <p>{t('app.planBoard.ownForm.text')}</p>
      <TextField
        autoFocus
        isRequired
        label={t('app.planBoard.edit.name')}
        value={form.title}
        maxLength={mostLineCharacters}
        onChange={(title) => change({ title })}
        {...missing('title')}
      />
      <FieldPair>
        <TextField
          isRequired
          label={t('app.planBoard.edit.owner')}
          value={form.owner}
          maxLength={mostLineCharacters}
          onChange={(owner) => change({ owner })}
          {...missing('owner')}
        />
        <SelectField
          label={t('app.planBoard.ownForm.effort')}
          value={form.effort}
          choices={efforts.map((effort) => ({ id: effort, label: t(`terms.effort.${effort}`) }))}
          onChange={(id) => change({ effort: efforts.find((effort) => effort === id) ?? 'M' })}
        />
      </FieldPair>
      <FieldPair>
        <SelectField
          label={t('app.planBoard.ownForm.wave')}
          value={String(form.wave)}
          choices={places.map((place) => ({ id: String(place), label: placeName(place) }))}
          onChange={(id) => change({ wave: places.find((place) => String(place) === id) ?? 'later' })}
        />
        <NumberField
          label={t('app.planBoard.ownForm.horizon')}
          value={form.horizonDays}
          min={1}
          max={730}
          less={t('app.interview.number.less')}
          more={t('app.interview.number.more')}
          error={
            isChecked && faults.includes('horizonDays') ? t('app.planBoard.ownForm.horizonFault') : undefined
          }
          onChange={(horizonDays) => change({ horizonDays })}
          onTyped={(horizonDays) => change({ horizonDays })}
        />
      </FieldPair>
      <TextField
        isRequired
        label={t('app.planBoard.edit.deliverable')}
        value={form.deliverable}
        maxLength={mostLineCharacters}
        onChange={(deliverable) => change({ deliverable })}
        {...missing('deliverable')}
      />
      <LinesField
        label={t('app.planBoard.edit.actions')}
        value={form.actions}
        mostLines={mostActions}
        onChange={(actions) => change({ actions })}
      />
      <LinesField
        label={t('app.planBoard.ownForm.measures')}
        value={form.measures}
        mostLines={mostMeasures}
        rows={2}
        onChange={(measures) => change({ measures })}
      />
      <FacetChoice chosen={form.targets} onChange={(targets) => change({ targets })} />
      <ReasonField
        value={form.reason}
        hint={t('app.planBoard.ownForm.reasonHint')}
        isMissing={isChecked && faults.includes('reason')}
        onChange={(reason) => change({ reason })}
      />
      {decisions.problem !== null && <ProblemNotice problem={decisions.problem} />}
    </FormDialog>
  );
}
