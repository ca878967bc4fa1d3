import type { EngagementView } from '#shared/contract/views';
import type { FactValue } from '#shared/engagement/engagement';
import { offeredInterviews } from '#shared/file/pack/packFrom';
import type { Words } from '#shared/template/localizedText';
import type { Fact } from '#shared/template/question';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import type { TickLine } from './TickList';

export interface OfferedParts {
  /** By respondent. */
  readonly interviews: readonly TickLine[];
  /** By line of the fact sheet. */
  readonly facts: readonly TickLine[];
  /** How many skills have a required level of their own. */
  readonly levels: number;
}

/** What of an engagement a pack can hold, in words. */
export function useOfferedParts({ engagement, template, client }: EngagementView): OfferedParts {
  const t = useTranslate();
  const text = useText();
  const groupOf = (id: string): string => {
    const name = template.groups.find((each) => each.id === id)?.name;
    return name === undefined ? id : text(name);
  };
  return {
    interviews: offeredInterviews(engagement, template, client.name).map(
      ({ respondent, title, group, minutes }) => ({
        id: respondent,
        label: t('app.packs.dialog.interview', { title, group: groupOf(group) }),
        ...(minutes === undefined ? {} : { hint: t('app.packs.dialog.minutes', { minutes }) }),
      }),
    ),
    facts: template.facts.flatMap((fact) => {
      const value = engagement.facts[fact.id];
      if (value === undefined) return [];
      return [{ id: fact.id, label: text(fact.prompt), hint: valueWords(fact, value, text) }];
    }),
    levels: Object.keys(engagement.requiredLevels ?? {}).length,
  };
}

function valueWords(fact: Fact, value: FactValue, text: (words: Words) => string): string {
  const option = fact.type === 'choice' ? fact.options.find(({ id }) => id === value) : undefined;
  return option === undefined ? String(value) : text(option.text);
}
