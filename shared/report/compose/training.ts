import { decisions } from '../../outputs/decisions';
import type { TrainingModule } from '../../template/advice';
import type { Block, Section } from '../document';
import { reasonForHolding } from './advice';
import { flowingChapter } from './chapter';
import type { Writing } from './writing';

/** The modules that the decided plan brings along, each with what participants can do afterwards (section 4.2). */
export function composeTraining(writing: Writing): Section[] {
  const { translate } = writing;
  const { leaveAlone, train } = decisions(writing);
  const held = leaveAlone.heldModules.map(({ module }) => module);
  const modules = [...train.modules, ...held].flatMap((id) => writing.index.modules.get(id) ?? []);
  if (modules.length === 0) return [];
  return [
    flowingChapter(writing, 'training', [
      { kind: 'paragraph', text: translate('report.chapters.training.intro') },
      ...modules.map((module) => moduleBlock(writing, module)),
    ]),
  ];
}

function moduleBlock(writing: Writing, { id, title, audience, length, objectives }: TrainingModule): Block {
  const { decided, index, plan, text, translate } = writing;
  const bringing = decided.waves
    .flatMap(({ items }) => items)
    .filter((item) => index.recommendations.get(item.id)?.modules.includes(id) === true);
  const rules = plan.heldModules[id] ?? [];
  return {
    kind: 'finding',
    title: `${id} ${text(title)}`,
    tags: [
      {
        text: translate('report.chapters.training.facts', { audience: text(audience), length: text(length) }),
        tone: 'muted',
      },
    ],
    text:
      rules.length === 0
        ? translate('report.chapters.training.belongs', {
            recommendations: bringing.map((item) => `${item.id} ${text(item.title)}`).join(', '),
          })
        : translate('report.chapters.training.held', {
            reason: [...new Set(rules.map((rule) => reasonForHolding(writing, rule)))].join(' '),
          }),
    details: [
      { label: translate('report.chapters.training.objectives'), text: objectives.map(text).join('; ') },
    ],
  };
}
