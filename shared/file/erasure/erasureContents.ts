import type { Engagement, Respondent } from '../../engagement/engagement';
import { ownWordParts, type OwnWords } from '../../engagement/eraseFromEngagement';
import type { ErasureTarget } from '../../engagement/erasureTarget';

/** What of an engagement, as it is now, is about to go. */
export interface ErasureContents {
  readonly answers: number;
  readonly notes: number;
  readonly quotes: number;
  readonly sessions: number;
  /** Texts that stay and hold a part of the name: to be looked at by a person. */
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly part: OwnWords | 'answers' | 'meetings' | 'evidence';
  readonly texts: number;
}

/** Shorter words of a name are in too many other words. */
const shortestWord = 3;

/** `person`: the respondent as last known; null where nobody of that id is known. */
export function erasureContents(
  engagement: Engagement,
  target: ErasureTarget,
  person: Respondent | null,
): ErasureContents {
  const { respondent } = target;
  const own = Object.entries(engagement.answers[respondent] ?? {}).flatMap(([question, answer]) =>
    target.kind === 'respondent' || target.question === question ? [answer] : [],
  );
  const goes = (part: 'value' | 'note' | 'quote'): boolean =>
    target.kind === 'respondent' || target.part === 'answer' || target.part === part;
  const isAnswered = ({ state, ...held }: (typeof own)[number]): boolean =>
    state !== 'draft' || 'value' in held || 'owes' in held;
  return {
    answers: goes('value') ? own.filter(isAnswered).length : 0,
    notes: goes('note') ? own.filter(({ note }) => note !== undefined).length : 0,
    quotes: goes('quote') ? own.filter(({ quote }) => quote !== undefined).length : 0,
    sessions:
      target.kind === 'respondent'
        ? engagement.sessions.filter((session) => session.respondent === respondent).length
        : 0,
    mentions: target.kind === 'respondent' ? mentionsOf(engagement, respondent, person?.name ?? '') : [],
  };
}

/** Whether a text holds the name, or a word of it, of the person that is to be forgotten. */
export function namesPerson(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length >= shortestWord && words.has(word));
}

function mentionsOf(engagement: Engagement, respondent: string, name: string): readonly Mention[] {
  const others = Object.entries(engagement.answers).filter(([id]) => id !== respondent);
  const parts: [Mention['part'], unknown][] = [
    ...ownWordParts.map((part): [OwnWords, unknown] => [part, engagement[part]]),
    ['answers', others.map(([, answers]) => answers)],
    ['meetings', engagement.meetings],
    ['evidence', engagement.evidence?.filter((file) => file.respondent !== respondent)],
  ];
  return parts.flatMap(([part, held]) => {
    const texts = textsIn(held).filter((text) => namesPerson(text, name)).length;
    return texts === 0 ? [] : [{ part, texts }];
  });
}

function textsIn(held: unknown): readonly string[] {
  if (typeof held === 'string') return [held];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(textsIn) : [];
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
