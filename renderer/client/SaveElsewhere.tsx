import { Download } from 'lucide-react';
import type { EngagementChange } from '#shared/engagement/change';
import { Button } from '../ui/Button';
import { showToast } from '../ui/Toast';
import { useTranslate } from '../wording';
import { useClient } from './ClientContext';
import { ProblemNotice } from './ProblemNotice';
import { useRequest } from './useRequest';

interface Props {
  readonly engagement: string;
  /** What is on screen and not on disk, in the order it was made. */
  readonly unsaved: () => readonly EngagementChange[];
}

/** While saving fails: a file of the whole engagement as it is on screen, wherever the person wants it. */
export function SaveElsewhere({ engagement, unsaved }: Props) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();

  async function save(): Promise<void> {
    const made = await request.run(() =>
      client.call('exchange.rescue', { engagement, unsaved: [...unsaved()] }),
    );
    if (made === null || made.value.kind === 'cancelled') return;
    const received = await request.run(() => client.receive(made.value));
    if (received !== null) showToast({ title: t('app.rescue.done'), text: t('app.rescue.doneText') });
  }

  return (
    <>
      <Button size="small" isPending={request.isBusy} onPress={() => void save()}>
        <Download aria-hidden />
        {t('app.rescue.save')}
      </Button>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
    </>
  );
}
