import type { ShownView } from '#shared/outputs/shownViews';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

/** What a group, or the small groups of a side together, are called. */
export function useViewName(): (seenBy: ShownView['seenBy']) => string {
  const t = useTranslate();
  const { groupName } = useFindings();
  return (seenBy) => {
    if (seenBy.kind === 'group') return groupName(seenBy.group);
    if (seenBy.side === 'product')
      return t(seenBy.isWhole ? 'report.side.product' : 'report.side.otherProduct');
    return t(seenBy.isWhole ? 'report.side.rest' : 'report.side.otherRest');
  };
}
