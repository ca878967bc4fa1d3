import { Copy } from 'lucide-react';
import { useState } from 'react';
import { workshopAgenda, type AgendaItem } from '#shared/outputs/disagreements';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Disagreements.module.css';
import { useFindings } from './useFindings';
import { useViewName } from './useViewName';

/** What to talk about in the feedback workshop, to be copied as text. */
export function WorkshopAgenda() {
  const t = useTranslate();
  const findings = useFindings();
  const agendaWords = useAgendaWords();
  const [isCopyRefused, setCopyRefused] = useState(false);
  const people = findings.template.configuration.gaps.smallestShownGroup;
  const items = workshopAgenda(findings).map(agendaWords);
  const text = [t('app.findings.disagreements.agenda'), ...items.map((lines) => lines.join('\n'))].join(
    '\n\n',
  );

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ title: t('app.findings.disagreements.copied') });
    } catch {
      setCopyRefused(true);
    }
  }

  return (
    <Panel
      title={t('app.findings.disagreements.agenda')}
      note={t('app.findings.disagreements.agendaNote', { people })}
      actions={
        items.length > 0 && (
          <Button size="small" onPress={() => void copy()}>
            <Copy aria-hidden />
            {t('app.findings.disagreements.copy')}
          </Button>
        )
      }
    >
      {items.length === 0 && <p>{t('app.findings.disagreements.agendaNone')}</p>}
      {isCopyRefused ? (
        <>
          <p>{t('app.findings.disagreements.copyRefused')}</p>
          <textarea
            className={styles['text']}
            readOnly
            autoFocus
            rows={12}
            aria-label={t('app.findings.disagreements.agenda')}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      ) : (
        <div className={styles['agenda']}>
          {items.map(([title, ...lines]) => (
            <div key={title}>
              <strong>{title}</strong>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
          {items.length > 0 && <p>{t('app.findings.disagreements.agendaAsk')}</p>}
        </div>
      )}
    </Panel>
  );
}

/** An item as lines of text: what and why, and who sees it how as far as that may be named. */
function useAgendaWords(): (item: AgendaItem, place: number) => readonly string[] {
  const t = useTranslate();
  const { dimensionName, facetName, text } = useFindings();
  const viewName = useViewName();
  return ({ facet, dimension, because, contrast }, place) => [
    t('app.findings.disagreements.agendaItem', {
      number: place + 1,
      facet: facetName(facet),
      dimension: dimensionName(dimension),
      reasons: because.map((reason) => t(`app.findings.disagreements.agendaReason.${reason}`)).join(', '),
    }),
    ...(contrast === null
      ? []
      : [contrast.high, contrast.low].map(({ view, behaviour }) =>
          t('app.findings.disagreements.agendaSees', {
            group: viewName(view.seenBy),
            behaviour: text(behaviour),
          }),
        )),
  ];
}
