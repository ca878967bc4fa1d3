import type { Engagement } from '../engagement/engagement';
import type { Received } from '../interview/received';
import { fail, ok, type Result } from '../result';
import { answersFileLimitMb, answersFileSchema, isWhole, ownWords, type AnswersFile } from './answersFile';
import { mostFaults, type ExchangeProblem } from './exchangeProblem';
import { expectationOf } from './expectation';
import { readOutsideValue } from './outsideFile';

/** Why an answers file does not belong to an engagement. */
export type AnswersProblem =
  | { readonly code: 'answers-damaged'; readonly fileName: string }
  | { readonly code: 'answers-other-engagement'; readonly fileName: string }
  | {
      readonly code: 'answers-other-template';
      readonly fileName: string;
      readonly template: string;
      readonly version: string;
    }
  | { readonly code: 'answers-other-group'; readonly fileName: string; readonly title: string };

/**
 * An answers file out of the text of one. Refuses: everything `readOutsideValue` refuses, exchange-faulty with every
 * place, answers-damaged.
 */
export function readAnswersFile(
  text: string,
  fileName: string,
): Result<AnswersFile, ExchangeProblem | AnswersProblem> {
  const read = readOutsideValue(text, fileName, ['plumbline-answers'], answersFileLimitMb);
  return read.ok ? checkAnswersFile(read.value.value, fileName) : read;
}

/** The same for a value that has been read already. */
export function checkAnswersFile(
  value: unknown,
  fileName: string,
): Result<AnswersFile, ExchangeProblem | AnswersProblem> {
  const file = answersFileSchema.safeParse(value);
  if (!file.success) {
    const faults = file.error.issues.map((issue) => {
      const { path, expected } = expectationOf(issue);
      return { path, reason: { code: 'expected', expected } } as const;
    });
    return fail({
      code: 'exchange-faulty',
      fileName,
      faults: faults.slice(0, mostFaults),
      hasMore: faults.length > mostFaults,
    });
  }
  return isWhole(file.data) ? ok(file.data) : fail({ code: 'answers-damaged', fileName });
}

/**
 * What an answers file brings to an engagement. Whoever it is from is known by the id in it, and added where there is
 * nobody of that id. Refuses: answers-other-engagement, answers-other-template, answers-other-group.
 */
export function receivedFrom(
  file: AnswersFile,
  engagement: Engagement,
  fileName: string,
): Result<Received, AnswersProblem> {
  if (file.engagement !== engagement.id && file.engagement !== engagement.origin)
    return fail({ code: 'answers-other-engagement', fileName });
  const { id: template, version } = file.template;
  if (template !== engagement.template.id || version !== engagement.template.version)
    return fail({ code: 'answers-other-template', fileName, template, version });
  const { respondent } = file;
  const here = engagement.respondents.find(({ id }) => id === respondent.id);
  if (here !== undefined && here.group !== respondent.group)
    return fail({ code: 'answers-other-group', fileName, title: here.title });
  return ok({
    respondents: [here ?? respondent],
    answers: Object.entries(file.answers)
      .filter(([, answer]) => answer.state !== 'skipped')
      .map(([question, answer]) => ({
        respondent: respondent.id,
        question,
        answer: ownWords(answer),
        place: question,
      })),
    refused: [],
  });
}
