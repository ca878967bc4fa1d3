import type { Fact } from '../../template/question';
import type { Section } from '../document';
import type { Writing } from './writing';

export function composeFactSheet(writing: Writing): Section {
  const { index, text, translate } = writing;
  return {
    id: 'facts',
    eyebrow: translate('report.appendix.eyebrow'),
    title: translate('report.appendix.facts'),
    startsPage: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: translate('report.appendix.fact'), width: 'wide' },
          { title: translate('report.appendix.value'), width: 'normal' },
          { title: translate('report.appendix.unit'), width: 'normal' },
        ],
        rows: [...index.facts.values()].map((fact) => [
          { text: text(fact.prompt) },
          { text: factText(writing, fact) },
          { text: isKnown(writing, fact) && fact.type === 'number' ? text(fact.unit) : '', tone: 'muted' },
        ]),
      },
    ],
  };
}

function isKnown({ engagement }: Writing, { id }: Fact): boolean {
  return engagement.facts[id] !== undefined;
}

function factText({ engagement, figures, text, translate }: Writing, fact: Fact): string {
  const value = engagement.facts[fact.id];
  if (value === undefined) return translate('report.appendix.factMissing');
  if (fact.type === 'number') return typeof value === 'number' ? figures.whole(value) : value;
  const option = fact.options.find(({ id }) => id === value);
  return option === undefined ? String(value) : text(option.text);
}
