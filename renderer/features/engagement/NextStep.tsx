import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { EngagementView } from '#shared/contract/views';
import type { Respondent } from '#shared/engagement/engagement';
import type { Tally } from '#shared/interview/progress';
import { useEngagement } from '../../state/EngagementContext';
import { progressOf } from '../../state/interviewProgress';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './OverviewPage.module.css';

type Step =
  | { readonly kind: 'facts'; readonly missing: number }
  | { readonly kind: 'respondents' }
  | { readonly kind: 'interview'; readonly respondent: Respondent; readonly total: Tally }
  | { readonly kind: 'findings' };

/** The one thing to do now: facts before people, people before interviews, a begun interview before a new one. */
export function nextStep({ engagement, template }: EngagementView): Step {
  const missing = template.facts.filter(({ id }) => engagement.facts[id] === undefined).length;
  if (missing > 0 && Object.keys(engagement.answers).length === 0) return { kind: 'facts', missing };
  if (engagement.respondents.length === 0) return { kind: 'respondents' };
  const open = engagement.respondents
    .map((respondent) => ({ respondent, total: progressOf(template, engagement, respondent).total }))
    .filter(({ total }) => total.blank + total.drafts > 0);
  const begun = open.find(({ total }) => total.blank < total.asked) ?? open[0];
  if (begun !== undefined) return { kind: 'interview', ...begun };
  return missing > 0 ? { kind: 'facts', missing } : { kind: 'findings' };
}

export function NextStep() {
  const t = useTranslate();
  const text = useText();
  const navigate = useNavigate();
  const view = useEngagement();
  const step = nextStep(view);
  const go = (to: string, label: string): ReactNode => (
    <Button look="primary" onPress={() => void navigate(to)}>
      {label}
    </Button>
  );
  switch (step.kind) {
    case 'facts':
      return (
        <Card
          title={t('app.engagement.overview.nextFacts.title')}
          text={t('app.engagement.overview.nextFacts.text', { missing: step.missing })}
          action={go('facts', t('app.engagement.overview.nextFacts.action'))}
        />
      );
    case 'respondents':
      return (
        <Card
          title={t('app.engagement.overview.nextRespondents.title')}
          text={t('app.engagement.overview.nextRespondents.text')}
          action={go('respondents', t('app.engagement.overview.nextRespondents.action'))}
        />
      );
    case 'findings':
      return (
        <Card
          title={t('app.engagement.overview.nextFindings.title')}
          text={t('app.engagement.overview.nextFindings.text')}
          action={go('findings', t('app.engagement.overview.nextFindings.action'))}
        />
      );
    case 'interview': {
      const { respondent, total } = step;
      const group = view.template.groups.find(({ id }) => id === respondent.group);
      const isBegun = total.blank < total.asked;
      return (
        <Card
          title={t('app.engagement.overview.nextInterview.title', { respondent: respondent.title })}
          text={[
            group === undefined ? '' : `${text(group.name)}.`,
            isBegun
              ? t('app.engagement.overview.nextInterview.go', {
                  answered: total.asked - total.blank - total.drafts,
                  asked: total.asked,
                })
              : t('app.engagement.overview.nextInterview.start', { minutes: group?.interviewMinutes ?? 35 }),
          ].join(' ')}
          action={go(
            `interview/${respondent.id}`,
            t(isBegun ? 'app.engagement.progress.continue' : 'app.engagement.progress.start'),
          )}
        />
      );
    }
  }
}

function Card(props: { readonly title: string; readonly text: string; readonly action: ReactNode }) {
  const t = useTranslate();
  return (
    <section className={styles['next']}>
      <div className={styles['nextWords']}>
        <p className={styles['eyebrow']}>{t('app.engagement.overview.next')}</p>
        <h2>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      {props.action}
    </section>
  );
}
