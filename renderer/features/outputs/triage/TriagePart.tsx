import { symptomTriage } from '#shared/outputs/symptomTriage';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../wording';
import { useUnsaved } from '../saving/DecisionsContext';
import { withDecisions } from '../saving/createDecisions';
import { useOutputs } from '../useOutputs';
import { SymptomCard } from './SymptomCard';
import styles from './Triage.module.css';

/** What hurts, what would usually be done about it, and whether product is the cause. The strongest first. */
export function TriagePart() {
  const t = useTranslate();
  const { planned, template } = useOutputs();
  const unsaved = useUnsaved();
  const engagement = withDecisions(planned.engagement, unsaved);
  const symptoms = symptomTriage({ ...planned, engagement }).toSorted(
    (one, other) => (other.intensity ?? -1) - (one.intensity ?? -1),
  );
  if (symptoms.every(({ intensity, judgement }) => intensity === null && judgement === null))
    return (
      <EmptyState title={t('app.outputs.triage.empty.title')} text={t('app.outputs.triage.empty.text')} />
    );
  return (
    <>
      <p className={styles['lead']}>
        {t('app.outputs.triage.lead', { strong: template.configuration.triage.strongIntensity })}
      </p>
      {symptoms.map((symptom) => (
        <SymptomCard key={symptom.id} symptom={symptom} />
      ))}
    </>
  );
}
