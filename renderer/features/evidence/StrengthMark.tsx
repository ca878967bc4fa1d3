import { Eye, FileCheck, MessageSquare, MessagesSquare, Minus } from 'lucide-react';
import type { FacetResult } from '#shared/assessment/assessment';
import { evidenceStrength, type EvidenceStrength } from '#shared/assessment/evidenceStrength';
import { useEngagement } from '../../state/EngagementContext';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';

const icons = {
  nothing: Minus,
  'said-once': MessageSquare,
  'said-by-several': MessagesSquare,
  seen: FileCheck,
  'document-seen': FileCheck,
  observed: Eye,
} as const satisfies Record<EvidenceStrength, typeof Eye>;

/** What a facet's score rests on, in words and a sign. */
export function StrengthMark({ result }: { readonly result: FacetResult }) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const strength = evidenceStrength(
    result,
    engagement.verified.find(({ facet }) => facet === result.id),
  );
  const Icon = icons[strength];
  return (
    <span className={styles['strength']} data-strength={strength}>
      <Icon size={15} aria-hidden />
      {t(`terms.strength.${strength}`)}
    </span>
  );
}
