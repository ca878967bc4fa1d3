import { symptomSection } from '#shared/interview/askingOrder';
import { subjectOf } from '#shared/interview/subject';
import type { LocalizedText } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { indexTemplate } from '#shared/template/templateIndex';
import { useText } from './useText';
import { useTranslate } from '../wording';

/** Names the sections of an interview: the symptoms, then dimensions. */
export function useSectionName(template: Template): (section: string) => string {
  const t = useTranslate();
  const text = useText();
  return (section) => {
    const dimension = indexTemplate(template).dimensions.get(section);
    if (section === symptomSection || dimension === undefined) return t('app.interview.symptoms');
    return text(dimension.name);
  };
}

/** What a question or symptom asks; the title where the symptom has a short one. */
export function promptOf(template: Template, id: string): LocalizedText {
  const subject = subjectOf(template, id);
  if (subject === undefined) return { en: id };
  return subject.kind === 'symptom' ? subject.symptom.title : subject.question.prompt;
}
