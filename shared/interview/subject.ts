import type { Question, Symptom } from '../template/question';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';

/** What an answer is about: a question, or a symptom, whose answers stand under its id like those of a question. */
export type Subject =
  | { readonly kind: 'symptom'; readonly id: string; readonly symptom: Symptom }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly question: Question;
      /** Rows a matrix has: the skills of the template. */
      readonly rows: number;
    };

/** The question or symptom with that id; undefined when there is none or it is switched off. */
export function subjectOf(template: Template, id: string): Subject | undefined {
  const index = indexTemplate(template);
  const symptom = index.symptoms.get(id);
  if (symptom !== undefined) return { kind: 'symptom', id, symptom };
  const question = index.questions.get(id)?.question;
  return question && { kind: 'question', id, question, rows: template.outputs.skills.skills.length };
}
