import { personSkills } from '#shared/outputs/personSkills';
import { teamSkills } from '#shared/outputs/teamSkills';
import { useIsPrivate } from '../../../state/privateView';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import { PersonPanel } from './PersonPanel';
import { RequiredPanel } from './RequiredPanel';
import { TeamPanel } from './TeamPanel';

/** What the product managers can do: together, and one by one for the person alone. */
export function SkillsPart() {
  const t = useTranslate();
  const { planned } = useOutputs();
  const isPrivate = useIsPrivate();
  const team = teamSkills(planned);
  const { smallestShownGroup } = planned.template.configuration.gaps;
  if (team.people === 0)
    return (
      <EmptyState title={t('app.outputs.skills.empty.title')} text={t('app.outputs.skills.empty.text')} />
    );
  return (
    <>
      {isPrivate || team.isPrintable ? (
        <>
          <TeamPanel team={team} />
          <RequiredPanel />
        </>
      ) : (
        <Panel title={t('app.outputs.skills.team')}>
          <Notice title={t('app.privateView.hiddenTitle')}>
            {t('app.outputs.skills.hidden', { people: smallestShownGroup })}
          </Notice>
        </Panel>
      )}
      {isPrivate ? (
        <PersonPanel people={personSkills(planned)} />
      ) : (
        <Panel title={t('app.outputs.skills.person')}>
          <p>{t('app.outputs.skills.personHidden')}</p>
        </Panel>
      )}
    </>
  );
}
