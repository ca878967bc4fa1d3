import type { Client } from '../../engagement/client';
import type { Engagement, Respondent } from '../../engagement/engagement';
import type { AskedForm, FormItem } from '../../interview/form/askedForm';
import { effortOf } from '../../interview/timeLeft';
import { textIn, type Language, type LocalizedText } from '../../template/localizedText';
import type { Group } from '../../template/model';
import { ruleNodes } from '../../template/ruleNodes';
import type { Template } from '../../template/template';
import type { Translate } from '../../wording/translate';
import type { ReportBrand } from '../compose/input';
import type { Paper } from '../paper';
import type { GuideDocument, GuideItem, GuideSection } from './document';
import { guideAnswer } from './guideAnswer';

export interface GuideInput {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly client: Client;
  readonly group: Group;
  /** Null: the guide is for whoever of the group comes. */
  readonly respondent: Respondent | null;
  readonly form: AskedForm;
  readonly brand: ReportBrand | null;
  readonly paper: Paper;
  readonly withFacts: boolean;
  readonly language: Language;
  readonly translate: Translate;
  /** ISO time. */
  readonly now: string;
}

/** The interview of one group as it is printed: in the order of the agenda, with room to write (section 2.1). */
export function composeGuide(input: GuideInput): GuideDocument {
  const { engagement, client, group, respondent, brand, paper, language, translate: t, now } = input;
  const text = (words: LocalizedText): string => textIn(language, words);
  const confidentiality = t('guide.confidentiality', { client: client.name });
  const blank = (field: 'respondent' | 'name' | 'interviewer' | 'date' | 'start' | 'end', value = '') => ({
    label: t(`guide.fields.${field}`),
    value,
  });
  return {
    kind: 'guide',
    language,
    paper,
    title: `${t('guide.title')}: ${text(group.name)}`,
    composedAt: now,
    firm: brand?.name ?? '',
    client: client.name,
    engagement: engagement.title,
    group: t('guide.forGroup', { group: text(group.name), minutes: group.interviewMinutes }),
    fields: [
      blank('respondent', respondent?.title),
      blank('name'),
      blank('interviewer'),
      blank('date'),
      blank('start'),
      blank('end'),
    ],
    notes: [
      {
        title: t('guide.consentTitle'),
        text: t('guide.script'),
        ticks: [t('guide.consentQuote'), t('guide.consentGroup')],
      },
      { title: t('guide.howTitle'), text: t('guide.how'), ticks: [] },
    ],
    sections: [...(input.withFacts ? [factSection(input)] : []), ...questionSections(input)],
    parking: t('guide.parking'),
    footer: [brand?.name, brand?.footer, confidentiality].filter(Boolean).join(' · '),
    pageLabel: t('guide.pageLabel', { page: '{{page}}', pages: '{{pages}}' }),
  };
}

function questionSections({ form, group, language, translate: t }: GuideInput): GuideSection[] {
  const text = (words: LocalizedText): string => textIn(language, words);
  const items = form.sections.flatMap((section) => section.items);
  const numbers = new Map(items.map(({ subject }, place) => [subject.id, String(place + 1)] as const));
  const effort = (each: readonly FormItem[]) => each.reduce((sum, { subject }) => sum + effortOf(subject), 0);
  const all = effort(items);
  return form.sections.map((section) => ({
    title: section.title === null ? t('guide.symptoms') : text(section.title),
    minutes: t('guide.sectionMinutes', {
      minutes: Math.max(1, Math.round((effort(section.items) / all) * group.interviewMinutes)),
    }),
    items: section.items.map((item): GuideItem => {
      const { subject } = item;
      const asked = subject.kind === 'symptom' ? subject.symptom : subject.question;
      const mayNotApply = subject.kind === 'question' && subject.question.allowsNotApplicable;
      return {
        number: numbers.get(subject.id) ?? '',
        id: subject.id,
        prompt: text(asked.prompt),
        condition: conditionOf(item, numbers, t),
        probes: subject.kind === 'question' ? subject.question.probes.map(text) : [],
        answer: guideAnswer(subject, form.skills.map(text), text, t),
        instead: [t('guide.dontKnow'), ...(mayNotApply ? [t('guide.notApplicable')] : [])],
        lines: linesFor(item),
      };
    }),
  }));
}

/** Room to write by type: most for words, least where the numbers say it all. */
function linesFor({ subject }: FormItem): number {
  if (subject.kind === 'symptom') return 1;
  if (subject.question.type === 'text') return 6;
  return subject.question.type === 'matrix' ? 3 : 2;
}

function conditionOf({ branch }: FormItem, numbers: ReadonlyMap<string, string>, t: Translate): string {
  if (branch === undefined) return '';
  const number = ruleNodes(branch, '')
    .map(({ node }) => (node.op === 'own-answer' ? numbers.get(node.question) : undefined))
    .find((each) => each !== undefined);
  return number === undefined ? t('guide.conditionUnknown') : t('guide.condition', { number });
}

function factSection({ template, language, translate: t }: GuideInput): GuideSection {
  const text = (words: LocalizedText): string => textIn(language, words);
  return {
    title: t('guide.factSheet'),
    minutes: t('guide.factSheetMinutes'),
    items: template.facts.map((fact) => ({
      number: '',
      id: fact.id,
      prompt: text(fact.prompt),
      condition: '',
      probes: [],
      answer:
        fact.type === 'number'
          ? {
              kind: 'number',
              unit: t('guide.number', { unit: text(fact.unit), min: fact.min, max: fact.max }),
            }
          : {
              kind: 'choices',
              hint: '',
              options: fact.options.map((option, place) => ({
                key: String(place + 1),
                text: text(option.text),
              })),
            },
      instead: [],
      lines: 0,
    })),
  };
}
