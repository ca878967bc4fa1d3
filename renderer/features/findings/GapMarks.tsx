import type { AgreementLabel, FacetResult } from '#shared/assessment/assessment';
import { presentedFacet } from '#shared/outputs/presented';
import { useIsPrivate } from '../../state/privateView';
import { Badge, type BadgeTone } from '../../ui/Badge';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { useFindings } from './useFindings';

/** What may be claimed of the gaps of a facet, and what may not for want of shared questions (ruling 10). */
export function GapMarks({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const findings = useFindings();
  const isPrivate = useIsPrivate();
  const flags = isPrivate ? result.gapFlags : presentedFacet(findings, result).flags;
  if (flags.length === 0) return null;
  return (
    <ul className={styles['marks']}>
      {flags.map(({ kind, holdsOnSharedQuestions }) => (
        <li key={kind}>
          {holdsOnSharedQuestions ? (
            <Badge tone={kind === 'major-spread' ? 'now' : 'quarter'}>{t(`app.findings.gap.${kind}`)}</Badge>
          ) : (
            <span className={styles['muted']}>
              {t(`app.findings.gap.${kind}`)}: {t('app.findings.gapUnshared')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The colour that repeats what the label says in words. */
export function agreementTone(label: AgreementLabel): BadgeTone {
  return ({ split: 'now', mixed: 'watch', shared: 'calm' } as const)[label];
}
