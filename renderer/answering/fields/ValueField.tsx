import type { DraftValue } from '#shared/engagement/answer';
import type { Subject } from '#shared/interview/subject';
import { assertNever } from '#shared/result';
import { textIn, type Language, type LocalizedText } from '#shared/template/localizedText';
import { noneOfThese } from '#shared/template/scoreAnswer';
import { say } from '../say';
import { AllocationField } from './AllocationField';
import { ChoiceField } from './ChoiceField';
import { MatrixField } from './MatrixField';
import { NumberField } from './NumberField';
import { RankingField } from './RankingField';
import { TextField } from './TextField';

interface Props {
  readonly subject: Subject;
  readonly language: Language;
  readonly skills: readonly LocalizedText[];
  readonly value: DraftValue | null;
  readonly onValue: (value: DraftValue | null) => void;
}

/** The control that a question of its type is answered with. */
export function ValueField({ subject, language, skills, value, onValue }: Props) {
  const text = (words: LocalizedText): string => textIn(language, words);
  const letters = (options: readonly { readonly id: string; readonly text: LocalizedText }[]) =>
    options.map((option) => ({ id: option.id, label: text(option.text) }));
  const steps = (labels: readonly LocalizedText[], from: number) => ({
    name: subject.id,
    options: labels.map((label, place) => ({ id: String(place + from), label: text(label) })),
    chosen: typeof value === 'number' ? [String(value)] : [],
    onChosen: (ids: readonly string[]) => onValue(ids[0] === undefined ? null : Number(ids[0])),
  });
  if (subject.kind === 'symptom') return <ChoiceField {...steps(subject.symptom.steps, 0)} />;
  const { question } = subject;
  switch (question.type) {
    case 'likert5':
      return <ChoiceField {...steps(question.anchors, 1)} />;
    case 'single':
      return (
        <ChoiceField
          name={question.id}
          options={letters(question.options)}
          chosen={typeof value === 'string' ? [value] : []}
          onChosen={([id]) => onValue(id ?? null)}
        />
      );
    case 'multi':
      return (
        <ChoiceField
          isMany
          name={question.id}
          options={[...letters(question.options), { id: noneOfThese, label: text(question.none) }]}
          chosen={Array.isArray(value) ? value : []}
          onChosen={(ids, latest) => onValue(ids.length === 0 ? null : ticked(ids, latest))}
        />
      );
    case 'number':
      return (
        <NumberField
          label={say('unit', { unit: text(question.unit) })}
          min={question.min}
          max={question.max}
          value={typeof value === 'number' ? value : null}
          onValue={onValue}
        />
      );
    case 'alloc':
      return (
        <AllocationField
          parts={letters(question.parts)}
          shares={isShares(value) ? value : {}}
          onShares={onValue}
        />
      );
    case 'rank':
      return (
        <RankingField
          options={letters(question.options)}
          ranking={Array.isArray(value) ? value : []}
          onRanking={onValue}
        />
      );
    case 'matrix':
      return (
        <MatrixField
          skills={skills.map(text)}
          levels={question.levels.map(text)}
          value={isLevels(value) ? value : null}
          onValue={onValue}
        />
      );
    case 'text':
      return (
        <TextField
          label={say('commentLabel')}
          value={typeof value === 'string' ? value : ''}
          onValue={onValue}
        />
      );
    default:
      return assertNever(question);
  }
}

/** "None of these" excludes the others, whichever came last. */
function ticked(ids: readonly string[], latest: string): string[] {
  if (latest === noneOfThese && ids.includes(noneOfThese)) return [noneOfThese];
  return ids.filter((id) => id !== noneOfThese);
}

function isShares(value: DraftValue | null): value is Record<string, number> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLevels(value);
}

function isLevels(
  value: DraftValue | null,
): value is { current: (number | null)[]; required: (number | null)[] } {
  return typeof value === 'object' && value !== null && 'current' in value && Array.isArray(value.current);
}
