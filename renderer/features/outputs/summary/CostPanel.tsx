import { displayShort } from '#shared/assessment/display';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { Why } from '../explain/Why';
import { fill } from '../fill';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';
import { SummaryPanel } from './SummaryPanel';
import { localNumber } from '../../../state/localNumber';

/** What another quarter costs, in figures the client gave. */
export function CostPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const { text } = useOutputs();
  const cost = summary.costOfWaiting;
  if (cost === null) return null;
  const lines = cost.lines.map((line) => ({
    ...line,
    sentence: fill(text(line.says), { value: localNumber(displayShort(line.value)) }),
  }));
  return (
    <SummaryPanel
      title={t('report.summary.costOfWaiting')}
      lines={[...lines.map(({ sentence }) => sentence), text(cost.caveat)]}
    >
      <ul className={table['list']}>
        {lines.map(({ id, says, sentence, value, basis }) => {
          const [before, after] = text(says).split('{{value}}', 2);
          return (
            <li key={id}>
              {before}
              <Why
                label={t('report.summary.costOfWaiting')}
                value={localNumber(displayShort(value))}
                explain={() => ({ title: sentence, formula: text(basis) })}
              />
              {after}
            </li>
          );
        })}
      </ul>
      <p className={table['muted']}>{text(cost.caveat)}</p>
    </SummaryPanel>
  );
}
