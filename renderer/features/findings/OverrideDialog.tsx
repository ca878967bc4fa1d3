import { useState } from 'react';
import type { FacetResult } from '#shared/assessment/assessment';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { FormDialog } from '../../ui/FormDialog';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

interface Props {
  readonly result: FacetResult;
  readonly onClose: () => void;
}

/** The consultant's own score beside the computed one, with the reason that is printed (section 3.2, ruling 6). */
export function OverrideDialog({ result, onClose }: Props) {
  const t = useTranslate();
  const { facetName, figures } = useFindings();
  const store = useEngagementStore();
  const request = useRequest();
  const [score, setScore] = useState(result.override?.score ?? null);
  const [reason, setReason] = useState(result.override?.reason ?? '');
  const [isTried, setTried] = useState(false);
  const isScoreMissing = score === null || score < 0 || score > 100;
  const isReasonMissing = reason.trim() === '';

  async function record(override: { score: number; reason: string } | null): Promise<void> {
    const done = await request.run(() => store.change('facets.override', { facet: result.id, override }));
    if (done !== null) onClose();
  }

  return (
    <FormDialog
      title={t('app.findings.override.title', { facet: facetName(result.id) })}
      submit={t('app.findings.override.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isScoreMissing && !isReasonMissing) void record({ score, reason: reason.trim() });
      }}
    >
      <p>{t('app.findings.override.lead')}</p>
      <p>
        {result.computedScore === null
          ? t('app.findings.override.computedNone')
          : t('app.findings.override.computed', { score: figures.score(result.computedScore) })}
      </p>
      <NumberField
        label={t('app.findings.override.score')}
        hint={t('app.findings.override.scoreHint')}
        {...(isTried && isScoreMissing ? { error: t('app.findings.override.scoreMissing') } : {})}
        value={score}
        min={0}
        max={100}
        less={t('app.findings.override.less')}
        more={t('app.findings.override.more')}
        onChange={setScore}
        onTyped={setScore}
      />
      <TextField
        label={t('app.findings.override.reason')}
        hint={t('app.findings.override.reasonHint')}
        {...(isTried && isReasonMissing ? { error: t('app.findings.override.reasonMissing') } : {})}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      {result.override !== null && (
        <div>
          <Button onPress={() => void record(null)} isDisabled={request.isBusy}>
            {t('app.findings.override.remove')}
          </Button>
        </div>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
