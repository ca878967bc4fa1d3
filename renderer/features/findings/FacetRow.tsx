import type { FacetResult } from '#shared/assessment/assessment';
import type { Facet } from '#shared/template/model';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { Badge } from '../../ui/Badge';
import { useTranslate } from '../../wording';
import { Figure } from './explain/Figure';
import styles from './DimensionFindings.module.css';
import { FacetChart } from './FacetChart';
import { useFindings } from './useFindings';

/** One facet: its score, the groups behind it, what is remarkable about it, and whether evidence was seen. */
export function FacetRow({ facet }: { readonly facet: Facet }) {
  const t = useTranslate();
  const { assessment, figures, text } = useFindings();
  const result = assessment.facets[facet.id];
  if (result === undefined) return null;
  return (
    <article className={styles['facet']} aria-label={text(facet.name)}>
      <div className={styles['facetHead']}>
        <div>
          <h3 className={styles['facetName']}>{text(facet.name)}</h3>
          <p className={styles['muted']}>
            {text(facet.definition)} {t('app.findings.facetWeight', { weight: facet.weight })}.
          </p>
        </div>
        <span className={styles['facetScore']}>
          <Figure
            label={text(facet.name)}
            value={figures.score(result.score)}
            explained={{ kind: 'facet', id: facet.id }}
          />
        </span>
      </div>
      <FacetChart result={result} />
      <Marks result={result} />
      <VerifyEvidence facet={facet} isVerified={result.isVerified} />
    </article>
  );
}

function Marks({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { figures } = useFindings();
  const { agreement, agreementLabel, override } = result;
  const flags = result.gapFlags.filter(({ holdsOnSharedQuestions }) => holdsOnSharedQuestions);
  const unshared = result.gapFlags.filter(({ holdsOnSharedQuestions }) => !holdsOnSharedQuestions);
  return (
    <>
      <div className={styles['marks']}>
        {result.isThin && <Badge tone="quarter">{t('app.findings.thin')}</Badge>}
        {agreement !== null && agreementLabel !== null && (
          <Badge tone={agreementLabel === 'split' ? 'now' : agreementLabel === 'mixed' ? 'watch' : 'calm'}>
            {t('app.findings.agreementOf', {
              label: t(`terms.agreement.${agreementLabel}`),
              value: agreement.toFixed(2),
            })}
          </Badge>
        )}
        {flags.map(({ kind }) => (
          <Badge key={kind} tone="quarter">
            {t(`app.findings.gap.${kind}`)}
          </Badge>
        ))}
      </div>
      {unshared.map(({ kind }) => (
        <p key={kind} className={styles['muted']}>
          {t(`app.findings.gap.${kind}`)}: {t('app.findings.gapUnshared')}
        </p>
      ))}
      {result.needsNotApplicableNote && <p className={styles['muted']}>{t('app.findings.needsNote')}</p>}
      {override !== null && (
        <p className={styles['muted']}>
          {t('app.findings.overridden', {
            score: figures.score(result.computedScore),
            reason: override.reason,
          })}
        </p>
      )}
    </>
  );
}

function VerifyEvidence({ facet, isVerified }: { readonly facet: Facet; readonly isVerified: boolean }) {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  const { engagement, text } = useFindings();
  return (
    <>
      <label className={styles['verify']}>
        <input
          type="checkbox"
          checked={isVerified}
          disabled={request.isBusy || engagement.status !== 'active'}
          onChange={(event) => {
            const wanted = event.target.checked;
            void request.run(() => store.change('evidence.verify', { facet: facet.id, isVerified: wanted }));
          }}
        />
        {t('app.findings.verify', { facet: text(facet.name) })}
      </label>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
