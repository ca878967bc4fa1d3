import { noCharterDecision, type CharterDecision } from '../engagement/charter';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import type { Assessed } from './assessed';
import { editedLines, type CharterLine, type CharterText } from './charterLines';
import { tally, wishes, type Backing, type OptionTally, type Tally, type Wish } from './charterSources';
import { raciKey, raciTable, type RaciLine } from './raciTable';

interface DoesNot {
  readonly what: LocalizedText;
  /** Null where the consultant has to find one: every line names a receiver. */
  readonly receiver: LocalizedText | null;
  /** Who names it as misplaced today; nobody's naming where the template alone suggests it. */
  readonly named: Backing;
}

/** A decision as it is taken today, and the line of the charter it belongs to. */
export interface DecisionPractice extends OptionTally {
  /** Key of the line in the responsibility table; null where the charter has none for it. */
  readonly raciKey: string | null;
  /** Every group, some, or none of those who answered see it taken by product management. */
  readonly takenSay: 'all' | 'some' | 'none';
}

export interface RoleCharter {
  readonly does: readonly CharterLine<{ readonly what: LocalizedText }, { readonly what: string }>[];
  readonly shares: readonly CharterLine<
    { readonly what: LocalizedText; readonly how: LocalizedText },
    { readonly what: string; readonly how: string }
  >[];
  readonly doesNot: readonly CharterLine<
    DoesNot,
    { readonly what: string; readonly receiver: CharterText | null }
  >[];
  /** Keys of chosen lines that still need a receiver. */
  readonly withoutReceiver: readonly string[];
  readonly raci: readonly RaciLine[];
  readonly rules: readonly LocalizedText[];
  readonly reviewOn: string | null;
  /** Empty while nobody was asked who takes them. */
  readonly decisions: readonly DecisionPractice[];
  /** What people would stop first: raw material for the charter workshop. */
  readonly drop: readonly Wish[];
  /** What the charter was filled from. */
  readonly sources: { readonly misplaced: Tally; readonly decisions: Tally };
}

/**
 * The role charter, filled in from the answers, with the edits over it (section 5.1). Counts groups and people, and
 * names neither.
 */
export function roleCharter(assessed: Assessed, decision: CharterDecision = noCharterDecision): RoleCharter {
  const { charter } = assessed.template.outputs;
  const misplaced = tally(assessed, charter.misplacedQuestion);
  const decisions = tally(assessed, charter.decisionsQuestion);
  const doesNot = editedLines(doesNotLines(charter, misplaced), decision.doesNot, ({ what, receiver }) => ({
    what,
    receiver: receiver ?? null,
  }));
  return {
    does: editedLines(
      charter.does.map((what, place) => ({ key: `does.${place + 1}`, line: { what } })),
      decision.does,
      ({ what }) => ({ what }),
    ),
    shares: editedLines(
      charter.shares.map((line, place) => ({ key: `shares.${place + 1}`, line })),
      decision.shares,
      ({ what, how }) => ({ what, how }),
    ),
    doesNot,
    withoutReceiver: doesNot.filter(({ chosen }) => chosen?.receiver === null).map(({ key }) => key),
    raci: raciTable(charter.raci, decision.raci),
    rules: charter.rules,
    reviewOn: decision.reviewOn ?? null,
    decisions: decisions.answered.people === 0 ? [] : decisionPractice(charter, decisions),
    drop: wishes(assessed, charter.dropQuestion),
    sources: { misplaced, decisions },
  };
}

/**
 * What most groups name as misplaced comes first, with its receiver; then what the template suggests besides. Work
 * that is named but has no line in the template gets one, without a receiver.
 */
function doesNotLines(
  { doesNot }: Outputs['charter'],
  { options }: Tally,
): readonly { readonly key: string; readonly line: DoesNot }[] {
  const nobody: Backing = { groups: 0, people: 0 };
  const ofTemplate = doesNot.map(({ what, receiver, option }, place) => ({
    key: `doesNot.${place + 1}`,
    line: { what, receiver, named: options.find((each) => each.option === option)?.named ?? nobody },
  }));
  const others = options
    .filter(({ option, named }) => named.groups > 0 && !doesNot.some((each) => each.option === option))
    .map(({ option, text, named }) => ({
      key: `named.${option}`,
      line: { what: text, receiver: null, named },
    }));
  return [...ofTemplate, ...others].toSorted(
    ({ line: one }, { line: other }) =>
      other.named.groups - one.named.groups || other.named.people - one.named.people,
  );
}

function decisionPractice(
  { raci }: Outputs['charter'],
  { options, answered }: Tally,
): readonly DecisionPractice[] {
  return options.map((each) => {
    const place = raci.findIndex(({ option }) => option === each.option);
    const { groups } = each.named;
    return {
      ...each,
      raciKey: place === -1 ? null : raciKey(place),
      takenSay: groups === 0 ? 'none' : groups === answered.groups ? 'all' : 'some',
    };
  });
}
