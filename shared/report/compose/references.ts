import type { Block, Section } from '../document';
import type { Writing } from './writing';

/** Published figures to read the results beside; none where the template names none. */
export function composeReferences({ template, text, translate }: Writing): Section[] {
  if (template.references.length === 0) return [];
  const table: Block = {
    kind: 'table',
    columns: [
      { title: translate('report.appendix.code'), width: 'narrow' },
      { title: translate('report.appendix.figure'), width: 'wide' },
      { title: translate('report.appendix.origin'), width: 'normal' },
    ],
    rows: template.references.map(({ code, figure, origin, status }) => [
      { text: code, tone: 'muted' },
      { text: text(figure) },
      { text: `${text(origin)}. ${translate(`report.appendix.source.${status}`)}.` },
    ]),
  };
  return [
    {
      id: 'references',
      eyebrow: translate('report.appendix.eyebrow'),
      title: translate('report.appendix.references'),
      startsPage: false,
      blocks: [{ kind: 'paragraph', text: translate('report.appendix.referencesIntro') }, table],
    },
  ];
}
