import type { EngagementChange } from '../engagement/change';
import { assertNever } from '../result';
import type { WordingKey } from '../wording/translate';
import type { DeedNames } from './deedNames';
import { entryOf, plain, valuesOf } from './deedParts';
import type { DeedWording, DeedWords } from './deedWords';
import type { HistoryDeed } from './views';

type Of<Kind extends EngagementChange['kind']> = Extract<EngagementChange, { kind: Kind }>;

/** What was decided about the plan, in plain words. */
export function planWords(
  wording: DeedWording,
  names: DeedNames,
  change: Of<
    | 'plan-decided'
    | 'outcome-recorded'
    | 'own-recommendation-added'
    | 'own-recommendation-changed'
    | 'own-recommendation-removed'
  >,
  was: HistoryDeed['was'],
): DeedWords {
  const { translate } = wording;
  const say = (key: WordingKey, recommendation: string, reason: string | null = null): DeedWords => ({
    ...plain('plan', translate(key, { recommendation })),
    reason,
  });
  switch (change.kind) {
    case 'plan-decided': {
      const { choice } = change;
      const name = names.recommendation(change.recommendation);
      if (choice === null) return say('activity.planTakenBack', name);
      return say(`activity.${choice.choice ?? 'replanned'}`, name, choice.reason ?? null);
    }
    case 'outcome-recorded': {
      const before = entryOf(
        was?.lists?.decisions,
        ({ recommendation }) => recommendation === change.recommendation,
      )?.outcome?.result;
      const after = change.outcome?.result;
      return {
        ...say(
          after === undefined ? 'activity.outcomeTakenBack' : 'activity.outcome',
          names.recommendation(change.recommendation),
        ),
        note: change.outcome?.note ?? null,
        values: valuesOf(
          wording,
          before && translate(`activity.result.${before}`),
          after && translate(`activity.result.${after}`),
        ),
      };
    }
    case 'own-recommendation-added':
      return say('activity.ownAdded', change.own.title, change.own.reason);
    case 'own-recommendation-changed':
      return say('activity.ownChanged', change.own.title, change.own.reason);
    case 'own-recommendation-removed':
      return say('activity.ownRemoved', names.recommendation(change.own));
    default:
      return assertNever(change);
  }
}
