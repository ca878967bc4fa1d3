import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { additionWords, answerWords } from './summaryWords';

export function AnswerPanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { template, text } = view;
  const { narrative } = template.outputs;
  const isStart = summary.situations.some(({ level }) => level === 'now' || level === 'quarter');
  const addition = additionWords(view, summary);
  const notes = [text(narrative.urgencyIsNotMaturity), ...(isStart ? [text(narrative.start)] : [])];
  return (
    <SummaryPanel
      title={t('app.outputs.summary.answer')}
      lines={[answerWords(view, summary), ...(addition === null ? [] : [addition]), '', ...notes]}
    >
      <p className={styles['answer']}>{answerWords(view, summary)}</p>
      {addition !== null && <p>{addition}</p>}
      {notes.map((note) => (
        <p key={note} className={styles['muted']}>
          {note}
        </p>
      ))}
    </SummaryPanel>
  );
}
