import { Check, Circle, CircleDashed, CircleDot } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { nextStep, workSteps, type StepState, type WorkStep } from '#shared/outputs/workSteps';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { useStepNote } from './useStepNote';
import styles from './WorkSteps.module.css';

/** How far the engagement has come, step by step, each one click away; the one to do now stands out. */
export function WorkSteps() {
  const t = useTranslate();
  const { engagement, template } = useEngagement();
  const steps = useMemo(
    () => workSteps({ engagement, template, ...assessed({ engagement, template }) }),
    [engagement, template],
  );
  const next = engagement.status === 'active' ? nextStep(steps) : null;
  return (
    <Panel title={t('app.workSteps.title')}>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <Step key={step.kind} step={step} isNext={step === next} />
        ))}
      </ol>
    </Panel>
  );
}

function Step({ step, isNext }: { readonly step: WorkStep; readonly isNext: boolean }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { engagement } = useEngagement();
  const noteOf = useStepNote();
  const to = addressOf(step);
  const whom = engagement.respondents.find(({ id }) => id === respondentOf(step));
  // It can be exported as often as one likes, and is never behind one.
  const state = step.kind === 'report' && step.state === 'open' ? 'ready' : step.state;
  const action = t(`app.workSteps.action.${step.kind}`);
  return (
    <li className={styles['step']} data-state={step.state} aria-current={isNext ? 'step' : undefined}>
      <StateIcon state={step.state} />
      <div className={styles['words']}>
        <p className={styles['name']}>
          <Link to={to}>{t(`app.workSteps.name.${step.kind}`)}</Link>
          <span className={styles['state']}>
            {t(isNext ? 'app.workSteps.next' : `app.workSteps.state.${state}`)}
          </span>
        </p>
        <p className={styles['note']}>{noteOf(step)}</p>
      </div>
      {isNext && (
        <Button look="primary" onPress={() => void navigate(to)}>
          {whom === undefined ? action : t('app.workSteps.goOn', { action, respondent: whom.title })}
        </Button>
      )}
    </li>
  );
}

const icons = { done: Check, begun: CircleDot, open: Circle, waiting: CircleDashed } as const;

/** Repeats the state that stands there in words. */
function StateIcon({ state }: { readonly state: StepState }) {
  const Icon = icons[state];
  return <Icon aria-hidden className={styles['icon']} />;
}

function respondentOf(step: WorkStep): string | null {
  if (step.kind === 'interviews') return step.next;
  return step.kind === 'review' ? step.respondent : null;
}

/** Where the step is done, below the address of the engagement. */
function addressOf(step: WorkStep): string {
  const respondent = respondentOf(step);
  switch (step.kind) {
    case 'facts':
      return 'facts';
    case 'people':
      return 'respondents';
    case 'interviews':
    case 'review':
      return respondent === null ? 'respondents' : `interview/${respondent}`;
    case 'notes':
    case 'report':
      return 'report';
    case 'symptoms':
      return 'outputs/symptoms';
    case 'plan':
      return 'plan';
    case 'charter':
      return 'outputs/charter';
  }
}
