import { useState } from 'react';
import type { FacetResult } from '#shared/assessment/assessment';
import { notesOwed } from '#shared/outputs/notesOwed';
import type { Facet } from '#shared/template/model';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { StrengthMark, VerifyEvidence } from '../evidence';
import { Figure } from './explain/Figure';
import styles from './DimensionFindings.module.css';
import { FacetChart } from './FacetChart';
import { agreementTone, GapMarks } from './GapMarks';
import { OverrideDialog } from './OverrideDialog';
import { useFacetScore } from './useFacetScore';
import { useFindings } from './useFindings';
import { useGapShown, useIsGapShown } from './useGapShown';

/** One facet: its score, the groups behind it, what is remarkable about it, and whether evidence was seen. */
export function FacetRow({ facet }: { readonly facet: Facet }) {
  const t = useTranslate();
  const { assessment, text } = useFindings();
  const facetScore = useFacetScore();
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
            value={facetScore(facet.id)}
            explained={{ kind: 'facet', id: facet.id }}
          />
        </span>
      </div>
      <FacetChart result={result} />
      <Marks result={result} />
      <Decisions facet={facet} result={result} />
    </article>
  );
}

function Marks({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const findings = useFindings();
  const { facetName, figures } = findings;
  const owed = notesOwed(findings).find(({ facet }) => facet === result.id);
  const { agreement, agreementLabel, override } = result;
  return (
    <>
      <div className={styles['marks']}>
        <StrengthMark result={result} />
        {result.isThin && <Badge tone="quarter">{t('app.findings.thin')}</Badge>}
        {agreement !== null && agreementLabel !== null && (
          <>
            <Badge tone={agreementTone(agreementLabel)}>{t(`terms.agreement.${agreementLabel}`)}</Badge>
            <Figure
              look="quiet"
              label={`${t('app.findings.disagreements.agreement')}, ${facetName(result.id)}`}
              value={t('app.findings.agreement', { value: figures.agreement(agreement) })}
              explained={{ kind: 'agreement', facet: result.id }}
            />
          </>
        )}
        <GapFigures result={result} />
      </div>
      <GapMarks result={result} />
      {owed !== undefined && (
        <p className={styles['muted']}>
          {owed.note === null ? t('app.findings.needsNote') : t('app.findings.noted', { note: owed.note })}
        </p>
      )}
      {override !== null && (
        <p className={styles['muted']}>
          †{' '}
          {t('app.findings.overridden', {
            score: figures.score(result.computedScore),
            reason: override.reason,
          })}
        </p>
      )}
    </>
  );
}

/** Spread, self-view and top-floor in points; only where they cannot tell two people apart. */
function GapFigures({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { facetName } = useFindings();
  const gapShown = useGapShown();
  const isGapShown = useIsGapShown();
  if (!isGapShown(result.id)) return null;
  return (['spread', 'selfView', 'topFloor'] as const).map((gap) => {
    if (result[gap] === null) return null;
    const name = t(`app.findings.disagreements.${gap}`);
    return (
      <Figure
        key={gap}
        look="quiet"
        label={`${name}, ${facetName(result.id)}`}
        value={`${name} ${gapShown(result.id, gap)}`}
        explained={{ kind: 'gap', facet: result.id, gap }}
      />
    );
  });
}

/** What the consultant decides about a facet: evidence seen, and a score of their own. */
function Decisions({ facet, result }: { readonly facet: Facet; readonly result: FacetResult }) {
  const t = useTranslate();
  const { engagement, text } = useFindings();
  const [isOpen, setOpen] = useState(false);
  const key = result.override === null ? 'set' : 'change';
  return (
    <div className={styles['decisions']}>
      <VerifyEvidence facet={facet} />
      <Button
        size="small"
        look="quiet"
        isDisabled={engagement.status !== 'active'}
        aria-label={t(`app.findings.override.${key}For`, { facet: text(facet.name) })}
        onPress={() => setOpen(true)}
      >
        {t(`app.findings.override.${key}`)}
      </Button>
      {isOpen && <OverrideDialog result={result} onClose={() => setOpen(false)} />}
    </div>
  );
}
