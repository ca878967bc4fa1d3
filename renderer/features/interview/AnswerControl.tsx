import type { Ref } from 'react';
import type { DraftValue } from '#shared/engagement/answer';
import type { Subject } from '#shared/interview/subject';
import { noneOfThese } from '#shared/template/scoreAnswer';
import type { Template } from '#shared/template/template';
import type { Urgency } from '../../state/saveQueue';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { AllocationAnswer } from './answers/AllocationAnswer';
import type { AnswerHandle } from './answers/answerHandle';
import { isLevels, MatrixAnswer } from './answers/MatrixAnswer';
import { NumberAnswer } from './answers/NumberAnswer';
import { OptionList } from './answers/OptionList';
import { RankingAnswer } from './answers/RankingAnswer';
import { tickedWith } from './answers/ticked';
import { TextAnswer } from './answers/TextAnswer';

interface Props {
  readonly ref: Ref<AnswerHandle>;
  readonly subject: Subject;
  readonly template: Template;
  readonly value: DraftValue | null;
  readonly labelId: string;
  readonly onChange: (value: DraftValue | null, urgency: Urgency) => void;
  readonly onFlush: () => void;
  readonly onGoOn: () => void;
}

/** The control of a question by its type. A value of another kind than the question's counts as none. */
export function AnswerControl({ subject, template, value, onGoOn, ...rest }: Props) {
  const t = useTranslate();
  const text = useText();
  const { ref, labelId, onChange } = rest;
  if (subject.kind === 'symptom')
    return (
      <OptionList
        ref={ref}
        kind="one"
        labelId={labelId}
        options={subject.symptom.steps.map((step, place) => ({ id: String(place), label: text(step) }))}
        chosen={typeof value === 'number' ? [String(value)] : []}
        onPick={(id) => onChange(Number(id), 'now')}
        onGoOn={onGoOn}
      />
    );
  const { question } = subject;
  switch (question.type) {
    case 'likert5':
      return (
        <OptionList
          ref={ref}
          kind="one"
          labelId={labelId}
          options={question.anchors.map((anchor, place) => ({ id: String(place + 1), label: text(anchor) }))}
          chosen={typeof value === 'number' ? [String(value)] : []}
          onPick={(id) => onChange(Number(id), 'now')}
          onGoOn={onGoOn}
        />
      );
    case 'single':
      return (
        <OptionList
          ref={ref}
          kind="one"
          labelId={labelId}
          options={question.options.map((option) => ({ id: option.id, label: text(option.text) }))}
          chosen={typeof value === 'string' ? [value] : []}
          onPick={(id) => onChange(id, 'now')}
          onGoOn={onGoOn}
        />
      );
    case 'multi': {
      const ticked = isLetters(value) ? value : [];
      return (
        <OptionList
          ref={ref}
          kind="many"
          labelId={labelId}
          hint={t('app.interview.multi.hint')}
          options={[
            ...question.options.map((option) => ({ id: option.id, label: text(option.text) })),
            { id: noneOfThese, label: text(question.none) },
          ]}
          chosen={ticked}
          onPick={(id) => onChange(tickedWith(ticked, id), 'now')}
          onGoOn={onGoOn}
        />
      );
    }
    case 'number':
      return (
        <NumberAnswer
          key={subject.id}
          {...rest}
          onGoOn={onGoOn}
          question={question}
          value={typeof value === 'number' ? value : null}
        />
      );
    case 'alloc':
      return (
        <AllocationAnswer
          key={subject.id}
          {...rest}
          onGoOn={onGoOn}
          question={question}
          value={isShares(value) ? value : null}
        />
      );
    case 'rank':
      return (
        <RankingAnswer
          key={subject.id}
          {...rest}
          question={question}
          value={isLetters(value) ? value : null}
        />
      );
    case 'text':
      return <TextAnswer key={subject.id} {...rest} value={typeof value === 'string' ? value : null} />;
    case 'matrix':
      return (
        <MatrixAnswer
          key={subject.id}
          {...rest}
          question={question}
          skills={template.outputs.skills.skills}
          value={isLevels(value) ? value : null}
        />
      );
  }
}

function isLetters(value: DraftValue | null): value is string[] {
  return Array.isArray(value);
}

function isShares(value: DraftValue | null): value is Record<string, number> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isLevels(value);
}
