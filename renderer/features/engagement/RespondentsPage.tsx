import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Respondent } from '#shared/engagement/engagement';
import type { Group } from '#shared/template/model';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../wording';
import { AfarPanel } from '../afar';
import { useConsentWords } from '../consent';
import { EraseDialog, RemovedPeople } from '../erasing';
import { PlannedFor, PrepareButton, WorkshopPanel } from '../meeting';
import { InterviewButton, RespondentProgress } from './InterviewRow';
import { RespondentDialog } from './RespondentDialog';
import styles from './RespondentsPage.module.css';

/** What is open on top of the list. */
type Open =
  | { readonly kind: 'add'; readonly group: string | null }
  | { readonly kind: 'change'; readonly respondent: Respondent }
  | { readonly kind: 'remove'; readonly respondent: Respondent }
  | { readonly kind: 'erase'; readonly respondent: Respondent };

/** Who is interviewed, by what they do. */
export function RespondentsPage() {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const [open, setOpen] = useState<Open | null>(null);
  const isActive = engagement.status === 'active';
  return (
    <section className={styles['page']} aria-labelledby="respondents-title">
      <header className={styles['header']}>
        <div>
          <h2 id="respondents-title">{t('app.engagement.respondents.title')}</h2>
          <p className={styles['lead']}>{t('app.engagement.respondents.lead')}</p>
        </div>
        <Button look="primary" isDisabled={!isActive} onPress={() => setOpen({ kind: 'add', group: null })}>
          <UserPlus aria-hidden />
          {t('app.engagement.respondents.add')}
        </Button>
      </header>
      <WorkshopPanel />
      <div className={styles['groups']}>
        {template.groups.map((group) => (
          <GroupSection
            key={group.id}
            group={group}
            respondents={engagement.respondents.filter((each) => each.group === group.id)}
            isActive={isActive}
            onOpen={setOpen}
          />
        ))}
      </div>
      <RemovedPeople />
      <AfarPanel />
      {open?.kind === 'add' && (
        <RespondentDialog respondent={null} group={open.group} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'change' && (
        <RespondentDialog respondent={open.respondent} group={null} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'erase' && (
        <EraseDialog
          target={{ kind: 'respondent', respondent: open.respondent.id }}
          respondent={open.respondent.title}
          onClose={() => setOpen(null)}
        />
      )}
      <RemoveDialog
        respondent={open?.kind === 'remove' ? open.respondent : null}
        onClose={() => setOpen(null)}
      />
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly respondents: readonly Respondent[];
  readonly isActive: boolean;
  readonly onOpen: (open: Open) => void;
}

function GroupSection({ group, respondents, isActive, onOpen }: GroupProps) {
  const t = useTranslate();
  const text = useText();
  const consentWords = useConsentWords();
  return (
    <section className={styles['group']} aria-label={text(group.name)}>
      <div className={styles['groupHead']}>
        <div>
          <h3>{text(group.name)}</h3>
          <p className={styles['muted']}>
            {text(group.description)};{' '}
            {t('app.engagement.respondents.groupNote', { minutes: group.interviewMinutes })}
          </p>
        </div>
        <Button
          look="quiet"
          size="small"
          isDisabled={!isActive}
          aria-label={t('app.engagement.respondents.addToGroup', { group: text(group.name) })}
          onPress={() => onOpen({ kind: 'add', group: group.id })}
        >
          <UserPlus aria-hidden />
          {t('actions.add')}
        </Button>
      </div>
      {respondents.length === 0 ? (
        <p className={styles['muted']}>{t('app.engagement.respondents.none')}</p>
      ) : (
        <ul className={styles['rows']}>
          {respondents.map((respondent) => (
            <li key={respondent.id} className={styles['row']}>
              <div className={styles['who']}>
                <p className={styles['roleTitle']}>{respondent.title}</p>
                {respondent.name !== undefined && respondent.name !== '' && (
                  <p className={styles['muted']}>{respondent.name}</p>
                )}
                <p className={styles['muted']}>{consentWords(respondent.consent)}</p>
                <PlannedFor respondent={respondent} />
              </div>
              <RespondentProgress respondent={respondent} />
              <div className={styles['actions']}>
                <PrepareButton respondent={respondent} />
                <InterviewButton respondent={respondent} />
                <Menu
                  label={t('app.engagement.respondents.more', { respondent: respondent.title })}
                  actions={[
                    ...(isActive
                      ? [
                          {
                            id: 'change',
                            label: t('app.engagement.respondents.edit'),
                            onAction: () => onOpen({ kind: 'change', respondent }),
                          },
                          {
                            id: 'remove',
                            label: t('app.engagement.respondents.remove'),
                            isDangerous: true,
                            onAction: () => onOpen({ kind: 'remove', respondent }),
                          },
                        ]
                      : []),
                    // Who asks to be forgotten may do so long after everything is over.
                    {
                      id: 'erase',
                      label: t('app.erasing.open'),
                      isDangerous: true,
                      onAction: () => onOpen({ kind: 'erase', respondent }),
                    },
                  ]}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RemoveDialog({
  respondent,
  onClose,
}: {
  readonly respondent: Respondent | null;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const request = useRequest();
  const answers = Object.keys(engagement.answers[respondent?.id ?? ''] ?? {}).length;
  return (
    <>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
      <ConfirmDialog
        isDangerous
        isOpen={respondent !== null}
        title={t('app.engagement.respondents.removeTitle', { respondent: respondent?.title ?? '' })}
        text={
          answers === 0
            ? t('app.engagement.respondents.removeNothing')
            : t('app.engagement.respondents.removeAnswers', { answers })
        }
        confirm={t('app.engagement.respondents.removeConfirm')}
        cancel={t('actions.cancel')}
        onClose={onClose}
        onConfirm={() => {
          if (respondent !== null)
            void request.run(() => store.change('respondents.remove', { respondent: respondent.id }));
        }}
      />
    </>
  );
}
