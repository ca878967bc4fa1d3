import { personSkills } from '#shared/outputs/personSkills';
import { teamSkills } from '#shared/outputs/teamSkills';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import { PersonPanel } from './PersonPanel';
import { TeamPanel } from './TeamPanel';

/** What the product managers can do: together, and one by one for the person alone. */
export function SkillsPart() {
  const t = useTranslate();
  const { planned } = useOutputs();
  const team = teamSkills(planned);
  if (team.people === 0)
    return (
      <EmptyState title={t('app.outputs.skills.empty.title')} text={t('app.outputs.skills.empty.text')} />
    );
  return (
    <>
      <TeamPanel team={team} />
      <PersonPanel people={personSkills(planned)} />
    </>
  );
}
