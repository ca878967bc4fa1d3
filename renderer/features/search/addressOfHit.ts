import type { SearchHit } from '#shared/contract/views';

type Place = Pick<SearchHit, 'engagement' | 'kind' | 'respondentId' | 'question'>;

/** Where what was found stands: the very question of the very interview, or the screen that shows it. */
export function addressOfHit({ engagement, kind, respondentId, question }: Place): string {
  const base = `/engagements/${engagement}`;
  switch (kind) {
    case 'engagement':
      return base;
    case 'respondent':
      return `${base}/respondents`;
    case 'document':
      return `${base}/documents`;
    case 'recommendation':
      return `${base}/plan`;
    case 'answer':
    case 'note':
    case 'quote':
      return respondentId === undefined || question === undefined
        ? `${base}/findings`
        : `${base}/interview/${respondentId}?question=${encodeURIComponent(question)}`;
  }
}
