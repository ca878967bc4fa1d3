import type { Writing } from './writing';

/** "Now" and "this quarter" promise a start, and the report says what that is (ruling 14). */
export function startMeaning({ assessment, template, text }: Writing): string[] {
  const isDue = Object.values(assessment.verdicts).some(
    ({ level }) => level === 'now' || level === 'quarter',
  );
  return isDue ? [text(template.outputs.narrative.start)] : [];
}
