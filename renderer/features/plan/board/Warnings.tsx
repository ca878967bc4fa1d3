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
  const ofItems = [...chosen.waves.flatMap(({ items }) => items), ...chosen.later].flatMap((item) => [
    ...item.prerequisitesBroken.map((id) =>
      t('app.planBoard.warn.before', { item: titleOf(item.id), needed: titleOf(id) }),
    ),
    ...item.prerequisitesDismissed.map((id) =>
      t('app.planBoard.warn.dismissed', { item: titleOf(item.id), needed: titleOf(id) }),
    ),
    ...(item.heldBy.length === 0
      ? []
      : [
          t('app.planBoard.warn.held', {
            item: titleOf(item.id),
            condition: item.heldBy
              .flatMap((rule) => index.contraindications.get(rule) ?? [])
              .map(({ condition }) => text(condition))
              .join(' '),
          }),
        ]),
  ]);
  const warnings = [...ofWaves, ...ofItems];
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
