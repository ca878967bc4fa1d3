import { useId, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { FactValue } from '#shared/engagement/engagement';
import { checkFact } from '#shared/interview/checkFact';
import type { Fact } from '#shared/template/question';
import { NotSaved } from '../../client/NotSaved';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { factCosts } from './factCosts';
import styles from './FactsPage.module.css';

type Saving =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'not-saved'; readonly value: FactValue | null; readonly problem: Problem };

/** One line of the fact sheet: asked, entered, saved on change, and said what a blank costs. */
export function FactField({ fact }: { readonly fact: Fact }) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  /** A number outside the range: it stays in the field, is said, and is not saved. */
  const [refused, setRefused] = useState<number | null>(null);
  const helpId = useId();
  const recorded = engagement.facts[fact.id];
  /** What could not be saved stays on screen. */
  const entered = saving.state === 'not-saved' ? saving.value : (recorded ?? null);
  const isActive = engagement.status === 'active';

  const save = async (value: FactValue | null): Promise<void> => {
    setSaving({ state: 'saving' });
    const reply = await store.change('facts.record', { fact: fact.id, value });
    setSaving(reply.ok ? { state: 'saved' } : { state: 'not-saved', value, problem: reply.problem });
  };
  const enter = (value: FactValue | null): void => {
    const isRefused = typeof value === 'number' && !checkFact(fact, value).ok;
    setRefused(isRefused ? value : null);
    if (isRefused) setSaving({ state: 'untouched' });
    else if (value !== entered) void save(value);
  };

  return (
    <>
      <div>
        <p className={styles['prompt']}>{text(fact.prompt)}</p>
        <p id={helpId} className={styles['help']}>
          {text(fact.help)}
        </p>
        {recorded === undefined && refused === null && <Costs fact={fact.id} />}
      </div>
      <div className={styles['entry']}>
        <div className={styles['line']}>
          <div className={styles['field']}>
            {fact.type === 'number' ? (
              <NumberField
                isLabelHidden
                label={text(fact.prompt)}
                unit={text(fact.unit)}
                hint={t('app.engagement.facts.range', { min: fact.min, max: fact.max })}
                value={refused ?? (typeof entered === 'number' ? entered : null)}
                min={fact.min}
                max={fact.max}
                isDisabled={!isActive}
                less={t('app.interview.number.less')}
                more={t('app.interview.number.more')}
                error={
                  refused === null
                    ? undefined
                    : t('app.engagement.facts.outOfRange', { min: fact.min, max: fact.max, found: refused })
                }
                onChange={enter}
              />
            ) : (
              <SelectField
                isLabelHidden
                label={text(fact.prompt)}
                placeholder={t('app.engagement.facts.choose')}
                value={typeof entered === 'string' ? entered : null}
                choices={fact.options.map((option) => ({ id: option.id, label: text(option.text) }))}
                isDisabled={!isActive}
                onChange={enter}
              />
            )}
          </div>
          {recorded !== undefined && isActive && (
            <Button
              look="quiet"
              size="small"
              aria-label={`${t('app.engagement.facts.clear')}: ${text(fact.prompt)}`}
              onPress={() => enter(null)}
            >
              {t('app.engagement.facts.clear')}
            </Button>
          )}
        </div>
        <div className={styles['foot']}>
          <SavedWords saving={saving} onRetry={(value) => void save(value)} />
        </div>
      </div>
    </>
  );
}

function SavedWords({
  saving,
  onRetry,
}: {
  readonly saving: Saving;
  readonly onRetry: (value: FactValue | null) => void;
}) {
  const t = useTranslate();
  if (saving.state === 'not-saved')
    return (
      <div role="alert" className={styles['state']} data-state={saving.state}>
        <NotSaved problem={saving.problem}>
          <Button size="small" onPress={() => onRetry(saving.value)}>
            {t('actions.retry')}
          </Button>
        </NotSaved>
      </div>
    );
  return (
    <span role="status" className={styles['state']} data-state={saving.state}>
      {saving.state === 'saving' && t('app.engagement.facts.saving')}
      {saving.state === 'saved' && t('app.engagement.facts.saved')}
    </span>
  );
}

function Costs({ fact }: { readonly fact: string }) {
  const t = useTranslate();
  const text = useText();
  const { template } = useEngagement();
  const { exposures, hasQuestions, hasRules } = factCosts(template, fact);
  const names = template.dimensions.filter(({ id }) => exposures.includes(id)).map(({ name }) => text(name));
  const costs = [
    ...(names.length > 0 ? [t('app.engagement.facts.costExposure', { dimension: names.join(', ') })] : []),
    ...(hasQuestions ? [t('app.engagement.facts.costBranch')] : []),
    ...(hasRules && names.length === 0 ? [t('app.engagement.facts.costRule')] : []),
  ];
  if (costs.length === 0) return null;
  return <p className={styles['cost']}>{t('app.engagement.facts.cost', { costs: costs.join(' ') })}</p>;
}
