import type { DecidedItem } from '#shared/planning/decidedItem';
import { Notice } from '../../../ui/Notice';
import { useTranslate } from '../../../wording';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';

/** What the decisions lead to that a client may stumble over. Said, never refused. */
export function Warnings() {
  const t = useTranslate();
  const { chosen, index, placeName, template, text, titleOf } = useBoardView();
  const ofWaves = chosen.waves.flatMap(({ capacity, hasTooManyLarge, isOverCapacity, items, wave }) => [
    ...(isOverCapacity
      ? [
          t('app.planBoard.warn.capacity', {
            wave: placeName(wave),
            items: items.filter(({ isRemeasure }) => !isRemeasure).length,
            capacity,
          }),
        ]
      : []),
    ...(hasTooManyLarge
      ? [
          t('app.planBoard.warn.large', {
            wave: placeName(wave),
            large: template.configuration.planning.largeItemsPerWave,
          }),
        ]
      : []),
  ]);
  const standing = [...chosen.waves.flatMap(({ items }) => items), ...chosen.later];
  const behind = byNeeded(standing, ({ prerequisitesBroken }) => prerequisitesBroken);
  const gone = byNeeded(standing, ({ prerequisitesDismissed }) => prerequisitesDismissed);
  const ofNeeds = (kind: 'before' | 'dismissed', needs: ReadonlyMap<string, readonly string[]>): string[] =>
    [...needs].map(([needed, items]) =>
      t(`app.planBoard.warn.${kind}`, { needed: titleOf(needed), items: items.map(titleOf).join(', ') }),
    );
  const ofHeld = standing
    .filter(({ heldBy }) => heldBy.length > 0)
    .map(({ heldBy, id }) =>
      t('app.planBoard.warn.held', {
        item: titleOf(id),
        condition: heldBy
          .flatMap((rule) => index.contraindications.get(rule) ?? [])
          .map(({ condition }) => text(condition))
          .join(' '),
      }),
    );
  const warnings = [...ofWaves, ...ofNeeds('before', behind), ...ofNeeds('dismissed', gone), ...ofHeld];
  if (warnings.length === 0) return null;
  return (
    <Notice look="warning" title={t('app.planBoard.warn.title')}>
      <ul className={styles['warnings']}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is needed, and by whom. */
function byNeeded(
  items: readonly DecidedItem[],
  needsOf: (item: DecidedItem) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of items)
    for (const needed of needsOf(item)) found.set(needed, [...(found.get(needed) ?? []), item.id]);
  return found;
}
