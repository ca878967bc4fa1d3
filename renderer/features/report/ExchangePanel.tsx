import { useState } from 'react';
import type { Delivery } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { DeliveredTo } from './ExportResult';

export function ExchangePanel() {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const request = useRequest();
  const [delivery, setDelivery] = useState<Delivery | null>(null);

  const send = async (): Promise<void> => {
    setDelivery(null);
    const exported = await request.run(async () => {
      const reply = await client.call('exchange.export', { engagement: engagement.id });
      if (!reply.ok) return reply;
      const received = await client.receive(reply.value);
      return received.ok ? reply : received;
    });
    setDelivery(exported?.value ?? null);
  };

  return (
    <Panel title={t('app.reportScreen.exchangeTitle')} note={t('app.reportScreen.exchangeText')}>
      <div>
        <Button isDisabled={request.isBusy} onPress={() => void send()}>
          {t('app.reportScreen.exchange')}
        </Button>
      </div>
      {delivery !== null && delivery.kind !== 'cancelled' && (
        <Notice look="done" title={t('app.reportScreen.exchangeDone')}>
          <DeliveredTo delivery={delivery} />
        </Notice>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Panel>
  );
}
