import { isWhole, writeAnswersFile, answersFileSchema } from '#shared/file/answersFile';
import { safeFileName } from '#shared/file/safeFileName';
import type { SelfAssessment } from '#shared/file/selfAssessment';
import { fail, ok, type Result } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import type { Kept } from './kept';

/** Hands the answers file to the browser to save, and says what it is called. */
export function saveAnswersFile(assessment: SelfAssessment, { id, title, answers }: Kept): string {
  const { engagement, template, group, language, client } = assessment;
  const fileName = safeFileName([client, textIn(language, group.name), title], '.answers.json');
  const text = writeAnswersFile({
    engagement: engagement.id,
    respondent: { id, group: group.id, title: title.trim() },
    template,
    savedAt: new Date().toISOString(),
    answers,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by the next turn; holding them longer would only hold memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return fileName;
}

/** The answers in a file that was saved from this form earlier. */
export async function readAnswersFromFile(
  assessment: SelfAssessment,
  file: File,
): Promise<Result<Kept, 'other-form' | 'damaged' | 'unreadable'>> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return fail('unreadable');
  }
  const read = answersFileSchema.safeParse(value);
  if (!read.success) return fail('unreadable');
  const { engagement, respondent, answers } = read.data;
  if (!isWhole(read.data)) return fail('damaged');
  const isOwn = assessment.respondent === null || assessment.respondent.id === respondent.id;
  if (engagement !== assessment.engagement.id || respondent.group !== assessment.group.id || !isOwn)
    return fail('other-form');
  return ok({ id: respondent.id, title: respondent.title, answers });
}
