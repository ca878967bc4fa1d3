import { Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { whomToAskNext } from '#shared/assessment/whomToAskNext';
import { unplanned } from '#shared/interview/schedule';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { progressOf } from '../../state/interviewProgress';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { PrepareButton, PrepareDialog } from '../meeting';
import styles from './Schedule.module.css';

/** Whom a meeting is still to be planned with, whoever matters most first; nothing where nothing can be planned. */
export function ToPlanPanel() {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const isReadOnly = useIsReadOnly() === true;
  const [isWorkshopOpen, setWorkshopOpen] = useState(false);
  const people = useMemo(() => {
    const order = whomToAskNext(template, engagement, assessed({ engagement, template }).assessment).map(
      ({ respondent }) => respondent,
    );
    const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
    return unplanned(engagement)
      .filter((each) => progressOf(template, engagement, each).firstUnanswered !== null)
      .toSorted((one, other) => rank(one.id) - rank(other.id));
  }, [engagement, template]);
  if (isReadOnly || engagement.status !== 'active' || engagement.respondents.length === 0) return null;
  return (
    <Panel title={t('app.schedule.toPlan')} note={t('app.schedule.toPlanNote')}>
      {people.length === 0 && <p>{t('app.schedule.nobodyLeft')}</p>}
      <ul className={styles['toPlan']}>
        {people.map((respondent) => {
          const group = template.groups.find(({ id }) => id === respondent.group);
          return (
            <li key={respondent.id}>
              <div className={styles['what']}>
                <p className={styles['people']}>{respondent.title}</p>
                {group !== undefined && <p className={styles['muted']}>{text(group.name)}</p>}
              </div>
              <PrepareButton respondent={respondent} />
            </li>
          );
        })}
      </ul>
      {engagement.respondents.length > 1 && (
        <div>
          <Button size="small" onPress={() => setWorkshopOpen(true)}>
            <Users aria-hidden />
            {t('app.schedule.newWorkshop')}
          </Button>
        </div>
      )}
      {isWorkshopOpen && (
        <PrepareDialog respondents={[]} meeting={null} onClose={() => setWorkshopOpen(false)} />
      )}
    </Panel>
  );
}
