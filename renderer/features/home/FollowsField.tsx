import type { EngagementRow } from '#shared/contract/views';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { useDays } from '../engagement';

interface Props {
  /** The client's other engagements, newest first; where there are none, nothing is asked. */
  readonly earlier: readonly EngagementRow[];
  /** Id of the one it follows up; null: none. */
  readonly value: string | null;
  readonly onChange: (follows: string | null) => void;
}

const none = 'none';

/** Whether the new engagement measures again what became of an earlier one of its client. */
export function FollowsField({ earlier, value, onChange }: Props) {
  const t = useTranslate();
  const days = useDays();
  if (earlier.length === 0) return null;
  return (
    <SelectField
      label={t('app.newEngagement.follows')}
      hint={t(value === null ? 'app.newEngagement.followsOffer' : 'app.newEngagement.followsHint')}
      choices={[
        { id: none, label: t('app.newEngagement.followsNone') },
        ...earlier.map(({ id, title, startsOn }) => ({ id, label: title, hint: days(startsOn, undefined) })),
      ]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
