import { useState } from 'react';
import { sizeWords } from '#shared/contract/sizeWords';
import type { ContainerDelivery, Delivery } from '#shared/contract/views';
import { tableKinds, type TableKind } from '#shared/file/tableRows';
import { ok } from '#shared/result';
import type { Language } from '#shared/template/localizedText';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { DeliveredTo } from './ExportResult';
import styles from './ReportPage.module.css';
import { localNumber } from '../../state/localNumber';

interface Sent {
  readonly delivery: Delivery;
  /** What a container holds; null for an exchange file. */
  readonly held: ContainerDelivery | null;
}

/** The engagement as a file: whole as a container, as plain JSON, or its tables in the language of the report. */
export function ExchangePanel({ language }: { readonly language: Language }) {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const request = useRequest();
  const [sent, setSent] = useState<Sent | null>(null);

  const send = async (kind: 'container' | 'exchange' | TableKind): Promise<void> => {
    setSent(null);
    const input = { engagement: engagement.id };
    const exported = await request.run<Sent>(async () => {
      if (kind === 'container') {
        const held = await client.call('exchange.exportContainer', input);
        return held.ok ? ok({ delivery: held.value.delivery, held: held.value }) : held;
      }
      const made = await (kind === 'exchange'
        ? client.call('exchange.export', input)
        : client.call('exchange.exportTable', { ...input, table: kind, language }));
      return made.ok ? ok({ delivery: made.value, held: null }) : made;
    });
    if (exported === null) return;
    const received = await request.run(() => client.receive(exported.value.delivery));
    if (received !== null) setSent(exported.value);
  };

  const leftOutLogo = sent?.held?.leftOutLogo ?? null;

  return (
    <Panel title={t('app.reportScreen.exchangeTitle')} note={t('app.reportScreen.exchangeText')}>
      <div className={styles['exports']}>
        <Button isDisabled={request.isBusy} onPress={() => void send('container')}>
          {t('app.reportScreen.container')}
        </Button>
        <Button isDisabled={request.isBusy} onPress={() => void send('exchange')}>
          {t('app.reportScreen.exchange')}
        </Button>
        {tableKinds.map((kind) => (
          <Button key={kind} look="quiet" isDisabled={request.isBusy} onPress={() => void send(kind)}>
            {t(`app.reportScreen.tables.${kind}`)}
          </Button>
        ))}
      </div>
      {sent !== null && sent.delivery.kind !== 'cancelled' && (
        <Notice
          look="done"
          title={t(`app.reportScreen.${sent.held === null ? 'exchangeDone' : 'containerDone'}`)}
        >
          {sent.held !== null && (
            <p>
              {t('app.reportScreen.containerHolds', {
                respondents: sent.held.respondents,
                answers: sent.held.answers,
                attachments: sent.held.attachments,
                size: localNumber(sizeWords(sent.held.sizeBytes)),
              })}
            </p>
          )}
          {leftOutLogo !== null && <p>{t(`app.reportScreen.containerWithoutLogo.${leftOutLogo}`)}</p>}
          <DeliveredTo delivery={sent.delivery} />
        </Notice>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Panel>
  );
}
