import type { Consent } from '#shared/engagement/engagement';
import { useEngagement } from '../../state/EngagementContext';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';

const parts = ['quote', 'groupResult'] as const;
const answers = ['notAsked', 'yes', 'no'] as const;
type ConsentAnswer = (typeof answers)[number];

interface Props {
  /** Null: not asked. */
  readonly consent: Consent | null;
  /** The questions alone, where several people are asked them below each other. */
  readonly isShort?: boolean;
  readonly onChange: (consent: Consent | null) => void;
}

/** What somebody allows, in the words to ask it with. */
export function ConsentFields({ consent, isShort = false, onChange }: Props) {
  const t = useTranslate();
  const { template } = useEngagement();
  const people = template.configuration.gaps.smallestShownGroup;
  const choose = (part: keyof Consent, answer: ConsentAnswer): void => {
    const next: Consent = { ...consent, [part]: answer === 'yes' };
    if (answer === 'notAsked') Reflect.deleteProperty(next, part);
    onChange(Object.keys(next).length === 0 ? null : next);
  };
  return parts.map((part) => (
    <SelectField
      key={part}
      label={t(`app.consent.${part}.question`, { people })}
      {...(isShort ? {} : { hint: t(`app.consent.${part}.hint`, { people }) })}
      value={answerOf(consent?.[part])}
      choices={answers.map((id) => ({ id, label: t(`app.consent.answer.${id}`) }))}
      onChange={(id) => choose(part, answers.find((each) => each === id) ?? 'notAsked')}
    />
  ));
}

function answerOf(given: boolean | undefined): ConsentAnswer {
  if (given === undefined) return 'notAsked';
  return given ? 'yes' : 'no';
}
