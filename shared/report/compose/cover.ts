import type { Cover } from '../document';
import type { Writing } from './writing';

/** Who the report is for, from whom, when, and that it is confidential. */
export function composeCover(writing: Writing): Cover {
  const { brand, client, edition, engagement, figures, isDraft, issue, now, translate } = writing;
  return {
    title: engagement.title,
    subtitle:
      edition === 'client'
        ? translate('report.cover.subtitle')
        : `${translate('report.cover.subtitle')}. ${translate(`report.editions.name.${edition}`)}`,
    client: client.name,
    firm: brand?.name ?? '',
    contact: brand?.contact ?? '',
    date: figures.day(now),
    ...(issue === undefined
      ? {}
      : { version: translate('report.chapters.control.versionNote', { number: issue.number }) }),
    confidentiality:
      brand?.confidentiality ?? translate('report.cover.confidentiality', { client: client.name }),
    isDraft,
    draftMark: translate('report.cover.draft'),
    logoPlaceholder: translate('report.cover.logoPlaceholder'),
  };
}
