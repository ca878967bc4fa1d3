import type { SearchHit } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';

/** A text of an engagement that can be found, and where it stands. */
export type SearchText = Pick<SearchHit, 'kind' | 'text' | 'respondent' | 'respondentId' | 'question'>;

/** Everything of an engagement that somebody wrote and may look for. Names of persons are left out on purpose. */
export function searchTexts(engagement: Engagement, clientName: string): readonly SearchText[] {
  const { title, respondents, answers, decisions, ownRecommendations, verified, overrides, judgements } =
    engagement;
  const titles = new Map(respondents.map((each) => [each.id, each.title] as const));
  const texts: SearchText[] = [
    { kind: 'engagement', text: `${clientName} ${title}` },
    ...respondents.map((each): SearchText => ({
      kind: 'respondent',
      text: each.title,
      respondent: each.title,
      respondentId: each.id,
    })),
  ];
  for (const [id, own] of Object.entries(answers))
    for (const [question, answer] of Object.entries(own)) {
      const where = { respondent: titles.get(id) ?? '', respondentId: id, question };
      if ('value' in answer && typeof answer.value === 'string' && answer.value.length > 1)
        texts.push({ kind: 'answer', text: answer.value, ...where });
      if (answer.note !== undefined) texts.push({ kind: 'note', text: answer.note, ...where });
      if (answer.quote !== undefined) texts.push({ kind: 'quote', text: answer.quote, ...where });
    }
  const notes = [
    ...verified.map(({ note }) => note),
    ...overrides.map(({ reason }) => reason),
    ...judgements.map(({ evidence }) => evidence),
  ];
  for (const note of notes) if (note !== undefined) texts.push({ kind: 'note', text: note });
  for (const { caption, fileName, respondent, question } of engagement.evidence ?? [])
    texts.push({
      kind: 'document',
      text: caption === '' ? fileName : `${caption} · ${fileName}`,
      ...(respondent === undefined ? {} : { respondent: titles.get(respondent) ?? '' }),
      ...(question === undefined ? {} : { question }),
    });
  const advice = [
    ...ownRecommendations.map((own) => [own.title, own.deliverable, ...own.actions, own.reason]),
    ...decisions.map(({ edited, reason, outcome }) => [
      edited?.title,
      edited?.deliverable,
      ...(edited?.actions ?? []),
      reason,
      outcome?.note,
    ]),
  ];
  for (const parts of advice) {
    const text = parts.filter((part) => part !== undefined).join(' · ');
    if (text !== '') texts.push({ kind: 'recommendation', text });
  }
  return texts.filter(({ text }) => text.trim() !== '');
}
