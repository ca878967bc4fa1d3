import type { HeaderText } from '../brand';
import type { Cover, ReportDocument } from '../document';
import type { Writing } from './writing';

/** What stands over every page but the cover, as the brand wants it; the name of the report where it wants nothing. */
export function composeHeader({ brand }: Pick<Writing, 'brand'>, cover: Cover): ReportDocument['header'] {
  const { left, right, own } = brand?.header ?? { left: 'report', right: 'nothing' };
  const words: Readonly<Record<HeaderText, string>> = {
    report: `${cover.client}: ${cover.title}`,
    client: cover.client,
    title: cover.title,
    firm: cover.firm,
    own: own ?? '',
    nothing: '',
  };
  return { left: words[left], right: words[right] };
}

/** How pages are counted, with places for the numbers. */
export function pageLabelOf({ brand, translate }: Pick<Writing, 'brand' | 'translate'>): string {
  switch (brand?.pageNumbers) {
    case 'fraction':
      return '{{page}} / {{pages}}';
    case 'plain':
      return '{{page}}';
    default:
      return translate('report.pageLabel', { page: '{{page}}', pages: '{{pages}}' });
  }
}
