import { useState } from 'react';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { DeliveredTo } from '../report';
import styles from './Afar.module.css';
import { AskedNote } from './AskedNote';
import { useDelivery } from '../../client/useDelivery';
import { LanguageField } from './LanguageField';
import { useAskingLanguage } from './useAskingLanguage';
import { WhomFields, type Whom } from './WhomFields';

/** Makes a self-assessment page for somebody, or for anybody of a group. */
export function FormDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const client = useClient();
  const { engagement } = useEngagement();
  const [whom, setWhom] = useState<Whom>({ group: null, respondent: null });
  const { request, delivery, ask } = useDelivery();
  const { group, respondent } = whom;
  const [language, setLanguage] = useState(useAskingLanguage());

  const exportForm = async (): Promise<void> => {
    if (group === null) return;
    await ask(() =>
      client.call('answers.exportForm', {
        engagement: engagement.id,
        whom: respondent === null ? { group } : { respondent },
        language,
      }),
    );
  };

  return (
    <Dialog
      isOpen
      width="wide"
      title={t('app.afar.form.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.afar.close')}</Button>
          <Button
            look="primary"
            isDisabled={group === null || request.isBusy}
            onPress={() => void exportForm()}
          >
            {t('app.afar.export')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <WhomFields whom={whom} onChange={setWhom} />
        <LanguageField value={language} onChange={setLanguage} />
        <AskedNote group={group} />
        <p className={styles['muted']}>{t('app.afar.form.holds')}</p>
        {request.problem !== null && <ProblemNotice problem={request.problem} />}
        {delivery !== null && delivery.kind !== 'cancelled' && (
          <Notice look="done" title={t('app.afar.form.done')}>
            <p>
              <DeliveredTo delivery={delivery} />
            </p>
            <p>{t('app.afar.form.next')}</p>
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
