import type { Section } from '../document';
import type { Writing } from './writing';

/** How the figures came about, and what the maturity bands mean. */
export function composeConfiguration(writing: Writing): Section {
  const { figures, template, text, translate } = writing;
  const { bands, levelFrom, scoredWeightFloor, version } = template.configuration;
  const levels = (['now', 'quarter', 'watch'] as const)
    .map((level) => `${translate(`terms.level.${level}`)} ${figures.whole(levelFrom[level])}`)
    .join(', ');
  return {
    id: 'configuration',
    eyebrow: translate('report.appendix.eyebrow'),
    title: translate('report.appendix.method'),
    startsPage: false,
    blocks: [
      {
        kind: 'list',
        items: [
          translate('report.appendix.methodLines.template', {
            title: text(template.title),
            version: template.version,
          }),
          translate('report.appendix.methodLines.configuration', { version }),
          translate('report.appendix.methodLines.facet'),
          translate('report.appendix.methodLines.dimension', { weight: scoredWeightFloor }),
          translate('report.appendix.methodLines.severity'),
          translate('report.appendix.methodLines.levels', { levels }),
          translate('report.appendix.methodLines.missing'),
        ],
      },
      { kind: 'heading', level: 2, text: translate('report.appendix.bands') },
      {
        kind: 'table',
        columns: [
          { title: translate('report.appendix.band'), width: 'normal' },
          { title: translate('report.appendix.from'), width: 'narrow', isNumber: true },
          { title: translate('report.appendix.meaning'), width: 'wide' },
        ],
        rows: bands.map(({ name, from, meaning }, index) => [
          {
            text: translate('report.dimension.band', { number: index + 1, name: text(name) }),
            isStrong: true,
          },
          { text: figures.whole(from), isNumber: true },
          { text: text(meaning) },
        ]),
      },
    ],
  };
}
