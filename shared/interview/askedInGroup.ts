import { isRemarkOnly } from '../engagement/answer';
import type { Engagement, Respondent } from '../engagement/engagement';

export interface AskedInGroup {
  /** Others of the same group. */
  readonly others: number;
  /** How many of them have been asked; what they said is nobody's business in this room. */
  readonly asked: number;
}

/** How many others of the respondent's group have been asked a question already, whatever their answer. */
export function askedInGroup(
  { respondents, answers }: Engagement,
  { id, group }: Respondent,
  question: string,
): AskedInGroup {
  const others = respondents.filter((other) => other.group === group && other.id !== id);
  const asked = others.filter((other) => {
    const answer = answers[other.id]?.[question];
    return answer !== undefined && !isRemarkOnly(answer);
  });
  return { others: others.length, asked: asked.length };
}
