import type { Tally } from '../file/compareExchange';
import type { AlikeEngagement, EngagementPreview, ImportPreview } from '../file/importPreview';
import { textIn, type Language } from '../template/localizedText';
import type { Translate } from '../wording/translate';
import { sizeWords } from './sizeWords';

/** One thing that is said about a file, with what it is said about. */
export interface ImportLine {
  readonly label: string;
  readonly value: string;
}

/** What a file from outside would bring, line by line: the same words on screen and at the terminal. */
export function importLines(
  t: Translate,
  language: Language,
  { content, sizeBytes }: ImportPreview,
): readonly ImportLine[] {
  const size = { label: t('importing.size'), value: sizeWords(sizeBytes) };
  const kind = (value: string): ImportLine => ({ label: t('importing.kind'), value });
  switch (content.kind) {
    case 'engagement':
      return [
        kind(t(`importing.kinds.${content.isContainer ? 'container' : 'exchange'}`)),
        ...engagementLines(t, language, content),
        size,
        ...(content.alike === null ? [] : alikeLines(t, content.alike)),
      ];
    case 'template':
      return [
        kind(t('importing.kinds.template')),
        {
          label: t('importing.title'),
          value: `${textIn(language, content.title)} ${content.template.version}`,
        },
        { label: t('importing.questions'), value: String(content.questions) },
        { label: t('importing.recommendations'), value: String(content.recommendations) },
        size,
        { label: t('importing.state'), value: t(`importing.states.${content.state}`) },
      ];
    case 'brand':
      return [
        kind(t('importing.kinds.brand')),
        { label: t('importing.name'), value: content.name },
        { label: t('importing.colour'), value: content.colour },
        { label: t('importing.logo'), value: t(`importing.logos.${content.hasLogo ? 'yes' : 'no'}`) },
        { label: t('importing.typeface'), value: content.typeface ?? t('importing.ownTypeface') },
        size,
        ...(content.isNamesakeHere ? [{ label: t('importing.state'), value: t('importing.namesake') }] : []),
      ];
  }
}

function engagementLines(
  t: Translate,
  language: Language,
  content: EngagementPreview,
): readonly ImportLine[] {
  const { answers, drafts, attachments, attachmentBytes, template } = content;
  return [
    {
      label: t('importing.client'),
      value: t(`importing.clients.${content.client}`, { name: content.clientName }),
    },
    ...(content.isLogoLeftOut ? [{ label: t('importing.logo'), value: t('importing.logos.leftOut') }] : []),
    { label: t('importing.title'), value: content.title },
    {
      label: t('importing.template'),
      value: t(`importing.templates.${template.state}`, {
        title: textIn(language, template.title),
        version: template.version,
      }),
    },
    { label: t('importing.respondents'), value: String(content.respondents) },
    {
      label: t('importing.answers'),
      value: drafts === 0 ? String(answers) : t('importing.answersAndDrafts', { answers, drafts }),
    },
    {
      label: t('importing.attachments'),
      value:
        attachments === 0
          ? '0'
          : t('importing.attachmentsOf', { count: attachments, size: sizeWords(attachmentBytes) }),
    },
  ];
}

function alikeLines(t: Translate, { title, clientName, isSameOrigin, comparison }: AlikeEngagement) {
  const { isIdentical, respondents, answers } = comparison;
  const words = (tally: Tally): string => t('importing.tally', { ...tally });
  return [
    {
      label: t('importing.alike'),
      value: t(`importing.${isSameOrigin ? 'sameOrigin' : 'sameNames'}`, { title, client: clientName }),
    },
    {
      label: t('importing.compared'),
      value: isIdentical
        ? t('importing.identical')
        : t('importing.tallies', { respondents: words(respondents), answers: words(answers) }),
    },
  ];
}
