import fc from 'fast-check';
import type { Answer, AnswerValue } from '#shared/engagement/answer';
import type { Consent, Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Fact, Question } from '#shared/template/question';
import { engagementFrom } from './engagementFrom';

/** Any engagement on the built-in template: some facts, some respondents, answers of every type and state. */
export function arbitraryEngagement(): fc.Arbitrary<Engagement> {
  const groups = template.groups.map(({ id }) => id);
  const facts = someOf(template.facts.map((fact) => [fact.id, arbitraryFact(fact)] as const));
  const respondents = fc.array(
    fc.record({
      group: fc.constantFrom(...groups),
      answers: arbitraryAnswers(),
      consent: arbitraryConsent(),
    }),
    {
      maxLength: 7,
    },
  );
  const facets = fc.subarray(template.facets.map(({ id }) => id));
  return fc.record({ facts, respondents, facets }).map((told) => {
    const engagement = engagementFrom({ facts: told.facts, verified: told.facets });
    return {
      ...engagement,
      respondents: told.respondents.map(({ group, consent }, place) => ({
        id: `r${place}`,
        group,
        title: 'Someone',
        ...(consent === null ? {} : { consent }),
      })),
      answers: Object.fromEntries(told.respondents.map(({ answers }, place) => [`r${place}`, answers])),
    };
  });
}

/** Null: not asked. Often given, since a group is shown only if all of it agreed. */
function arbitraryConsent(): fc.Arbitrary<Consent | null> {
  return fc.constantFrom(
    null,
    { groupResult: true },
    { quote: true, groupResult: true },
    { groupResult: false },
  );
}

function arbitraryFact(fact: Fact): fc.Arbitrary<number | string> {
  if (fact.type === 'choice') return fc.constantFrom(...fact.options.map(({ id }) => id));
  // Small numbers decide most curves and rules.
  return fc.integer({ min: fact.min, max: Math.min(fact.max, 120) });
}

function arbitraryAnswers(): fc.Arbitrary<Record<string, Answer>> {
  const symptoms = template.symptoms.map(({ id }) => [id, answered(fc.integer({ min: 0, max: 4 }))] as const);
  const questions = template.questions.map((question) => [question.id, arbitraryAnswer(question)] as const);
  return someOf([...symptoms, ...questions]);
}

/** A record with any of the keys; the others are absent. */
function someOf<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
): fc.Arbitrary<Record<string, Value>> {
  const values = entries.map(([key, value]) =>
    fc.option(value).map((each): [string, Value][] => (each === null ? [] : [[key, each]])),
  );
  return fc.tuple(...values).map((found) => Object.fromEntries(found.flat()));
}

function arbitraryAnswer(question: Question): fc.Arbitrary<Answer> {
  const notApplicable: Answer = { state: 'not-applicable', reason: 'Not here' };
  return fc.oneof(
    { weight: 8, arbitrary: answered(arbitraryValue(question)) },
    { weight: 1, arbitrary: fc.constant<Answer>({ state: 'dont-know' }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ state: 'skipped' }) },
    ...(question.allowsNotApplicable ? [{ weight: 1, arbitrary: fc.constant(notApplicable) }] : []),
  );
}

function answered(value: fc.Arbitrary<AnswerValue>): fc.Arbitrary<Answer> {
  return value.map((each): Answer => ({ state: 'answered', value: each }));
}

function arbitraryValue(question: Question): fc.Arbitrary<AnswerValue> {
  const levels = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 });
  switch (question.type) {
    case 'likert5':
      return fc.integer({ min: 1, max: 5 });
    case 'number':
      return fc.integer({ min: question.min, max: question.max });
    case 'single':
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case 'multi':
      return fc
        .subarray(question.options.map(({ id }) => id))
        .map((chosen) => (chosen.length > 0 ? chosen : ['z']));
    case 'rank':
      return fc.shuffledSubarray(
        question.options.map(({ id }) => id),
        { minLength: question.options.length },
      );
    case 'alloc':
      return arbitraryAllocation(question.parts.map(({ id }) => id));
    case 'matrix':
      return fc.record({ current: levels, required: levels });
    case 'text':
      return fc.constantFrom('status reports', 'demos');
  }
}

/** Whole shares that sum to 100. */
function arbitraryAllocation(parts: readonly string[]): fc.Arbitrary<Record<string, number>> {
  return fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: parts.length - 1, maxLength: parts.length - 1 })
    .map((cuts) => {
      const edges = [0, ...cuts.toSorted((one, other) => one - other), 100];
      return Object.fromEntries(
        parts.map((part, place) => [part, (edges[place + 1] ?? 0) - (edges[place] ?? 0)]),
      );
    });
}
