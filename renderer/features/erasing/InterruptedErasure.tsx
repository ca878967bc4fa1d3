import { useState } from 'react';
import { useLocale } from 'react-aria-components';
import { useStore } from 'zustand';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useHistoryStore } from '../../state/HistoryContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { promptOf } from '../../state/sections';
import { EraseDialog } from './EraseDialog';

/** Says that erasing was asked for and not done before Plumbline ended, and lets one go on or leave it. */
export function InterruptedErasure() {
  const t = useTranslate();
  const text = useText();
  const { locale } = useLocale();
  const client = useClient();
  const { id } = useEngagementStore();
  const { engagement, template } = useEngagement();
  const gone = useStore(useHistoryStore(), ({ next }) => next?.gone.respondents);
  const begun = useOperation('erasures.interrupted', { engagement: id });
  const request = useRequest();
  const [isOpen, setOpen] = useState(false);
  if (begun.state !== 'ready' || begun.value === null) return null;
  const { target, reason, at } = begun.value;
  const person = [...engagement.respondents, ...(gone ?? [])].find((each) => each.id === target.respondent);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );

  async function leave(): Promise<void> {
    if ((await request.run(() => client.call('erasures.leave', { engagement: id }))) !== null)
      await begun.reload();
  }

  return (
    <>
      <Notice
        look="warning"
        title={t('app.erasing.interrupted.title')}
        actions={
          <>
            <Button size="small" isDisabled={request.isBusy} onPress={() => void leave()}>
              {t('app.erasing.interrupted.leave')}
            </Button>
            <Button size="small" onPress={() => setOpen(true)}>
              {t('app.erasing.interrupted.goOn')}
            </Button>
          </>
        }
      >
        {t('app.erasing.interrupted.text', { when, reason })}
      </Notice>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
      {isOpen && (
        <EraseDialog
          target={target}
          respondent={person?.title ?? t('activity.someone')}
          reason={reason}
          {...(target.kind === 'answer' ? { question: text(promptOf(template, target.question)) } : {})}
          onClose={() => {
            setOpen(false);
            void begun.reload();
          }}
        />
      )}
    </>
  );
}
