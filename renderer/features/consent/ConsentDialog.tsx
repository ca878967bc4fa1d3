import { useState } from 'react';
import type { Respondent } from '#shared/engagement/engagement';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { ConsentFields } from './ConsentFields';
import { Script } from './Script';

interface Props {
  readonly respondent: Respondent;
  readonly onClose: () => void;
}

/** Asks one person what they allow, without leaving the interview. */
export function ConsentDialog({ respondent, onClose }: Props) {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  const [consent, setConsent] = useState(respondent.consent ?? null);
  const save = async (): Promise<void> => {
    const saved = await request.run(() =>
      store.change('respondents.consent', { respondent: respondent.id, consent }),
    );
    if (saved !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('app.consent.title', { respondent: respondent.title })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={request.isBusy} onPress={() => void save()}>
            {t('actions.save')}
          </Button>
        </>
      }
    >
      <Script isOpen={respondent.consent === undefined} />
      <ConsentFields consent={consent} onChange={setConsent} />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}
