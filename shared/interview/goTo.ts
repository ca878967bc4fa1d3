import { textIn, type Language } from '../template/localizedText';
import type { Template } from '../template/template';
import type { AskedItem } from './askingOrder';
import { folded, promptIn } from './findQuestions';
import { subjectOf } from './subject';

export interface Destination {
  readonly item: AskedItem;
  /** Place in the whole interview, counted from 1. */
  readonly number: number;
  readonly by: 'number' | 'section' | 'prompt';
}

/**
 * Where one can go by what was typed: the question of that number; the first question of a section whose name begins
 * so; questions whose prompt holds every word. Nothing typed offers the beginnings of the sections.
 */
export function destinations(
  template: Template,
  items: readonly AskedItem[],
  language: Language,
  sectionName: (section: string) => string,
  typed: string,
): readonly Destination[] {
  const wanted = folded(typed.trim());
  const numbered = items.map((item, place) => ({ item, number: place + 1 }));
  const begins = numbered.filter(
    ({ item }, place) => place === 0 || items[place - 1]?.section !== item.section,
  );
  const sections = begins
    .filter(({ item }) => folded(sectionName(item.section)).includes(wanted))
    .map((each) => ({ ...each, by: 'section' as const }));
  if (wanted === '') return sections;
  if (/^\d+$/.test(wanted))
    return numbered
      .filter(({ number }) => String(number).startsWith(wanted))
      .toSorted((one, other) => one.number - other.number)
      .map((each) => ({ ...each, by: 'number' }));
  const words = wanted.split(/\s+/);
  const prompts = numbered.filter(({ item: { id } }) => {
    const hay = folded(`${promptIn(template, id, language)} ${titleOf(template, id, language)}`);
    return words.every((word) => hay.includes(word));
  });
  return [...sections, ...prompts.map((each) => ({ ...each, by: 'prompt' as const }))];
}

function titleOf(template: Template, id: string, language: Language): string {
  const subject = subjectOf(template, id);
  return subject?.kind === 'symptom' ? textIn(language, subject.symptom.title) : '';
}
