import type { SelfAssessment } from '#shared/file/selfAssessment';

/** The questions that Plumbline put into this very file; null where the file was damaged on its way. */
export function readForm(): SelfAssessment | null {
  try {
    const value = JSON.parse(document.getElementById('form')?.textContent ?? '') as Partial<SelfAssessment>;
    return value.format === 'plumbline-self-assessment' ? (value as SelfAssessment) : null;
  } catch {
    return null;
  }
}
