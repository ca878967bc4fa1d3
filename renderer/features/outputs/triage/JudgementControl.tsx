import type { TriagedSymptom } from '#shared/outputs/symptomTriage';
import type { Judgement } from '#shared/engagement/engagement';
import type { Urgency } from '../../../state/saveQueue';
import { Segments } from '../../../ui/Segments';
import { TextField } from '../../../ui/TextField';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import { fill } from '../fill';
import { keyOf } from '../saving/createDecisions';
import { useDecisions } from '../saving/DecisionsContext';
import { SavedNote } from '../saving/SavedNote';
import { useOutputs } from '../useOutputs';
import styles from './Triage.module.css';

const choices = ['none', 'supported', 'not-supported', 'open'] as const;
const mostEvidence = 4000;

/** The product-cause test: what the consultant concludes, and what that rests on. */
export function JudgementControl({ symptom }: { readonly symptom: TriagedSymptom }) {
  const t = useTranslate();
  const { engagement, template, text } = useOutputs();
  const decisions = useDecisions();
  const { evidence, id, judgement, sentence } = symptom;
  const isEditable = engagement.status === 'active';

  const judge = (next: Omit<Judgement, 'symptom'> | null, urgency: Urgency): void =>
    decisions.decide({ kind: 'judgement', symptom: id, judgement: next }, urgency);

  function choose(choice: (typeof choices)[number]): void {
    if (choice !== 'none') {
      judge(withEvidence(choice, evidence ?? ''), 'now');
      return;
    }
    if (judgement === null) return;
    const former = withEvidence(judgement, evidence ?? '');
    judge(null, 'now');
    showToast({
      title: t('app.outputs.triage.takenBack', { symptom: text(symptom.title) }),
      action: { label: t('actions.undo'), onPress: () => judge(former, 'now') },
    });
  }

  return (
    <div className={styles['judgement']}>
      <div className={styles['judgementHead']}>
        <h3>{t('app.outputs.triage.judgement')}</h3>
        <SavedNote decision={keyOf({ kind: 'judgement', symptom: id })} />
      </div>
      {isEditable ? (
        <Segments
          label={t('app.outputs.triage.judgementOf', { symptom: text(symptom.title) })}
          segments={choices.map((choice) => ({ id: choice, label: t(`report.judgement.${choice}`) }))}
          value={judgement ?? 'none'}
          onChange={choose}
        />
      ) : (
        <p>{t(`report.judgement.${judgement ?? 'none'}`)}</p>
      )}
      <p className={styles['muted']}>
        {sentence === null
          ? t('app.outputs.triage.rule')
          : fill(text(template.outputs.narrative.causeTest[sentence]), { symptom: text(symptom.title) })}
      </p>
      {judgement !== null && (
        <TextField
          label={t('app.outputs.triage.evidence')}
          hint={t('app.outputs.triage.evidenceHint')}
          rows={3}
          maxLength={mostEvidence}
          isReadOnly={!isEditable}
          value={evidence ?? ''}
          onChange={(typed) => judge(withEvidence(judgement, typed), 'typing')}
          onBlur={() => void decisions.flush()}
        />
      )}
    </div>
  );
}

function withEvidence(judgement: Judgement['judgement'], evidence: string): Omit<Judgement, 'symptom'> {
  return evidence === '' ? { judgement } : { judgement, evidence };
}
