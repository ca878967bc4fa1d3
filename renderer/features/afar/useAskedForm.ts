import { useMemo } from 'react';
import { askedForm, type AskedForm } from '#shared/interview/form/askedForm';
import { useEngagement } from '../../state/EngagementContext';

/** What a group is asked as the facts stand; null while no group is chosen. */
export function useAskedForm(group: string | null): AskedForm | null {
  const { engagement, template } = useEngagement();
  return useMemo(
    () =>
      group === null
        ? null
        : askedForm(
            template,
            engagement,
            group,
            template.dimensions.map(({ id }) => id),
          ),
    [engagement, template, group],
  );
}
