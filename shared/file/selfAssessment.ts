import type { AskedForm } from '../interview/form/askedForm';
import type { Language, LocalizedText } from '../template/localizedText';
import type { TemplateRef } from '../template/template';

/** What stands in a self-assessment page: what one person is asked, and how their answers find back. */
export interface SelfAssessment {
  readonly format: 'plumbline-self-assessment';
  readonly schemaVersion: 1;
  readonly language: Language;
  readonly engagement: { readonly id: string; readonly title: string };
  readonly client: string;
  /** Who asks; null where no brand is chosen. */
  readonly firm: { readonly name: string; readonly colour: string } | null;
  readonly template: TemplateRef;
  readonly group: { readonly id: string; readonly name: LocalizedText; readonly minutes: number };
  /** Null: for anybody of the group, who says themselves what they do. */
  readonly respondent: { readonly id: string; readonly title: string } | null;
  readonly form: AskedForm;
}

/** Stands in the built page where the questions go. */
export const formPlace = '"plumbline-form"';

/**
 * The page with the questions in it. They are data in a block that no browser runs; no text in them can end that block
 * or begin another.
 */
export function fillPage(page: string, assessment: SelfAssessment): string {
  const json = JSON.stringify(assessment)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const [before, after, ...rest] = page.split(formPlace);
  if (before === undefined || after === undefined || rest.length > 0)
    throw new Error('the page has no single place for the questions');
  return `${before}${json}${after}`;
}
