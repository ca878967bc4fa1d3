import type { Translate } from '../wording/translate';
import type { ErasurePreview, HoldingBackups } from './erasureViews';

/** What an erasure takes, a line each; none where only the history ever knew of it. */
export function erasureLines(
  t: Translate,
  {
    contents,
    changes,
    isHistoryLost,
    files,
  }: Pick<ErasurePreview, 'contents' | 'changes' | 'isHistoryLost' | 'files'>,
): readonly string[] {
  const { answers, notes, quotes, sessions } = contents;
  const counted = { answers, notes, quotes, sessions, ...(isHistoryLost ? {} : { changes }), ...files };
  const lines = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((part) => {
    const count = counted[part] ?? 0;
    return count === 0 ? [] : [t(`erasing.${part}`, { count })];
  });
  return isHistoryLost ? [...lines, t('erasing.historyLost')] : lines;
}

/** What stays in the engagement, and in others, and has to be looked at by a person. */
export function erasureRest(
  t: Translate,
  { contents, elsewhere }: Pick<ErasurePreview, 'contents' | 'elsewhere'>,
): readonly string[] {
  return [
    ...contents.mentions.map(({ part, texts }) =>
      t('erasing.mention', { part: t(`erasing.parts.${part}`), count: texts }),
    ),
    ...elsewhere.map(({ title, role }) => t('erasing.elsewhere', { title, role })),
  ];
}

/** What backups still hold: a sentence, then the backups themselves. `when` words the moment one was made. */
export function backupLines(
  t: Translate,
  { state, folder, holding, unreadable }: HoldingBackups,
  when: (at: string) => string,
): { readonly sentence: string; readonly rows: readonly string[] } {
  const named = { folder: folder ?? '' };
  if (state !== 'looked') return { sentence: t(`erasing.backups.${state}`, named), rows: [] };
  const rows = holding.map(({ number, createdAt, host, isOwn }) =>
    t(isOwn ? 'erasing.backups.row' : 'erasing.backups.otherRow', { number, when: when(createdAt), host }),
  );
  return {
    sentence:
      rows.length === 0
        ? t('erasing.backups.none', named)
        : t('erasing.backups.holding', { ...named, count: rows.length }),
    rows: unreadable === 0 ? rows : [...rows, t('erasing.backups.unreadable', { count: unreadable })],
  };
}
