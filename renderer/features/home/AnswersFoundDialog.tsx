import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EngagementRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { bringAnswers } from '../../state/arrivedAnswers';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import type { FoundAnswers } from '../importing';

interface Props {
  readonly found: FoundAnswers;
  readonly rows: readonly EngagementRow[];
  readonly onClose: () => void;
}

/** Says which engagement a file of answers is for, or asks, and leads there with the file already read. */
export function AnswersFoundDialog({ found, rows, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const [chosen, setChosen] = useState<string | null>(null);
  const active = rows.filter(({ status }) => status === 'active');
  const wanted = found.kind === 'answers' ? found.engagement : chosen;
  const target = active.find(({ id }) => id === wanted) ?? null;

  async function look(): Promise<void> {
    if (found.kind === 'refused' || target === null) return;
    const { fileName, text } = found;
    const engagement = target.id;
    const looked = await request.run(() => client.call('answers.preview', { engagement, fileName, text }));
    if (looked === null) return;
    bringAnswers({ engagement, fileName, text, preview: looked.value });
    onClose();
    await navigate(`/engagements/${engagement}/respondents`);
  }

  return (
    <Dialog
      isOpen
      isKeptOnOutsideClick
      title={t('app.home.answers.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(target === null ? 'actions.close' : 'actions.cancel')}</Button>
          {target !== null && (
            <Button look="primary" isPending={request.isBusy} onPress={() => void look()}>
              {t('app.home.answers.look')}
            </Button>
          )}
        </>
      }
    >
      {found.kind === 'refused' && <ProblemNotice problem={found.problem} />}
      {found.kind === 'answers' && <ForWhom found={found} row={rows.find(({ id }) => id === wanted)} />}
      {found.kind === 'table' &&
        (active.length === 0 ? (
          <p>{t('app.home.answers.noneActive')}</p>
        ) : (
          <>
            <p>{t('app.home.answers.table', { fileName: found.fileName })}</p>
            <SelectField
              label={t('app.home.answers.which')}
              placeholder={t('app.home.answers.choose')}
              value={chosen}
              choices={active.map(({ id, title, clientName }) => ({ id, label: title, hint: clientName }))}
              onChange={setChosen}
            />
          </>
        ))}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}

function ForWhom({
  found,
  row,
}: {
  readonly found: Extract<FoundAnswers, { kind: 'answers' }>;
  readonly row: EngagementRow | undefined;
}) {
  const t = useTranslate();
  const { fileName, respondent, answers } = found;
  if (row === undefined) return <p>{t('app.home.answers.notHere', { fileName, respondent })}</p>;
  const { title, clientName } = row;
  return (
    <>
      <p>{t('app.home.answers.for', { count: answers, respondent, title, client: clientName })}</p>
      {row.status !== 'active' && <p>{t(`app.home.answers.${row.status}`)}</p>}
    </>
  );
}
