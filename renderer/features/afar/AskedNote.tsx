import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';
import { useAskedForm } from './useAskedForm';

/** How much the group is asked, and what the blank facts leave out. */
export function AskedNote({ group }: { readonly group: string | null }) {
  const t = useTranslate();
  const text = useText();
  const { template } = useEngagement();
  const form = useAskedForm(group);
  if (form === null) return null;
  const asked = form.sections.reduce((sum, { items }) => sum + items.length, 0);
  const missing = template.facts.filter(({ id }) => form.missingFacts.includes(id));
  return (
    <>
      <p className={styles['muted']}>{t('app.afar.questions', { count: asked })}</p>
      {missing.length > 0 && (
        <Notice
          title={t('app.afar.leftOut', {
            count: form.closed,
            facts: missing.map(({ prompt }) => text(prompt)).join(' '),
          })}
        />
      )}
    </>
  );
}
