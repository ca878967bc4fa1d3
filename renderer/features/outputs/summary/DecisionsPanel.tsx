import type { ReactNode } from 'react';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { ruleWords } from './summaryWords';

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly reasons: readonly string[];
}

/** What to decide, what to train, and what to leave alone. */
export function DecisionsPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { moduleTitle, recommendationName, situationName } = view;
  const { decide, leaveAlone, train } = summary.decisions;
  const plain = (id: string, title: string): Entry => ({ key: id, title, reasons: [] });
  const parts: readonly { readonly title: string; readonly entries: readonly Entry[] }[] = [
    {
      title: t('app.outputs.summary.decide'),
      entries: decide.map((id) => plain(id, recommendationName(id))),
    },
    {
      title: t('app.outputs.summary.train'),
      entries: [
        ...train.recommendations.map((id) => plain(id, recommendationName(id))),
        ...train.modules.map((id) => plain(id, `${id} ${moduleTitle(id)}`)),
      ],
    },
    {
      title: t('app.outputs.summary.leaveAlone'),
      entries: [
        ...leaveAlone.held.map(({ recommendation, rules }) => ({
          ...plain(recommendation, recommendationName(recommendation)),
          reasons: rules.map((rule) => ruleWords(view, rule)),
        })),
        ...leaveAlone.heldModules.map(({ module, rules }) => ({
          ...plain(module, `${module} ${moduleTitle(module)}`),
          reasons: rules.map((rule) => ruleWords(view, rule)),
        })),
        ...leaveAlone.situations.map((id) => ({
          key: id,
          title: t('app.outputs.summary.notNeeded', { situation: situationName(id) }),
          reasons: [],
        })),
      ],
    },
  ];
  const lines = parts.flatMap(({ title, entries }) => [
    title,
    ...(entries.length === 0 ? [`- ${t('app.outputs.summary.nothing')}`] : []),
    ...entries.map((entry) => `- ${[entry.title, ...entry.reasons].join('. ')}`),
    '',
  ]);
  return (
    <SummaryPanel title={t('app.outputs.summary.decisions')} lines={lines}>
      <div className={styles['columns']}>
        {parts.map(({ title, entries }) => (
          <Column key={title} title={title}>
            {entries.length === 0 && <p className={styles['muted']}>{t('app.outputs.summary.nothing')}</p>}
            <ul className={styles['plainList']}>
              {entries.map((entry) => (
                <li key={entry.key}>
                  {entry.title}
                  {entry.reasons.map((reason) => (
                    <p key={reason} className={styles['muted']}>
                      {reason}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </Column>
        ))}
      </div>
    </SummaryPanel>
  );
}

function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
