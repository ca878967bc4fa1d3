import type { Problem } from '#shared/contract/problem';
import type {
  HistoryChange,
  HistoryDeed,
  HistoryNext,
  HistoryRow,
  HistoryStepTaken,
} from '#shared/contract/views';
import type { Restoration } from '#shared/engagement/restoration';
import { goneFrom } from '#shared/file/goneFrom';
import type { Deed, History } from '#shared/file/history';
import { fail, ok, type Result } from '#shared/result';
import { readBrand } from './brandRecords';
import { leadsTo } from './followUps';
import type { Service, ServiceContext } from './service';

export function historyService(context: ServiceContext): Service<'history'> {
  const { engagements } = context.workspace;
  return {
    async 'history.list'({ engagement: id, before, limit }) {
      const known = await engagements.history(id);
      if (!known.ok) return known;
      const present = await engagements.read(id);
      if (!present.ok) return present;
      const { history, since } = known.value;
      const older = history.deeds.filter(({ seq }) => before === undefined || seq < before);
      const rows = older.slice(-limit).reverse();
      return ok({
        rows: rows.map((deed) => rowOf(history, deed)),
        hasMore: older.length > rows.length,
        since,
        gone: goneFrom(history, present.value),
      });
    },

    'history.next': ({ engagement }) => nextOf(context, engagement),
    'history.undo': ({ engagement, expected }) => step(context, engagement, { kind: 'undone', expected }),
    'history.redo': ({ engagement, expected }) => step(context, engagement, { kind: 'redone', expected }),
  };
}

async function nextOf({ workspace }: ServiceContext, id: string): Promise<Result<HistoryNext, Problem>> {
  const known = await workspace.engagements.history(id);
  if (!known.ok) return known;
  const present = await workspace.engagements.read(id);
  if (!present.ok) return present;
  const { history } = known.value;
  const [undo, redo] = [history.nextUndo?.deeds.at(-1), history.nextRedo?.deeds.at(-1)];
  return ok({
    undo: undo === undefined ? null : deedOf(undo),
    redo: redo === undefined ? null : deedOf(redo),
    gone: goneFrom(history, present.value),
  });
}

/** In turn, so that what is put back still fits the records beside the engagement when it is on disk. */
function step(
  context: ServiceContext,
  id: string,
  wanted: { readonly kind: 'undone' | 'redone'; readonly expected: number },
): Promise<Result<HistoryStepTaken, Problem>> {
  return context.inTurn(async () => {
    const known = await context.workspace.engagements.history(id);
    if (!known.ok) return known;
    const { nextUndo, nextRedo } = known.value.history;
    const next = wanted.kind === 'undone' ? nextUndo : nextRedo;
    const deed = next?.deeds.at(-1);
    if (next?.last !== wanted.expected || deed === undefined) return fail({ code: 'history-moved-on' });
    const fitting = await stillFits(context, id, next.restoration);
    if (!fitting.ok) return fitting;
    const taken = await context.workspace.engagements.step(id, wanted);
    if (!taken.ok) return taken;
    const following = await nextOf(context, id);
    if (!following.ok) return following;
    return ok({ engagement: taken.value, deed: deedOf(deed), next: following.value });
  });
}

/** A brand may have been removed since, and a link over other engagements may close a circle now. */
async function stillFits(
  context: ServiceContext,
  id: string,
  { fields }: Restoration,
): Promise<Result<null, Problem>> {
  if (typeof fields?.brand === 'string') {
    const brand = await readBrand(context, fields.brand);
    if (!brand.ok) return brand;
  }
  if (typeof fields?.follows !== 'string') return ok(null);
  const earlier = await context.workspace.engagements.read(fields.follows);
  // A link to a deleted engagement ends there.
  if (!earlier.ok) return earlier.problem.code === 'engagement-not-found' ? ok(null) : earlier;
  const isCircular = await leadsTo(context, earlier.value, id);
  if (!isCircular.ok) return isCircular;
  return isCircular.value ? fail({ code: 'follow-up-circular' }) : ok(null);
}

function rowOf(history: History, deed: Deed): HistoryRow {
  const { seq, at, change } = deed;
  if (change.kind !== 'undone' && change.kind !== 'redone') return { step: 'done', ...deedOf(deed) };
  return { step: change.kind, seq, at, about: history.between(change.first, change.last).map(deedOf) };
}

function deedOf({ seq, at, change, back, isUndone }: Deed): HistoryDeed {
  return { seq, at, change: told(seq, change), was: back, isUndone };
}

/** A change without what only replaying needs: some carry an engagement whole. */
function told(seq: number, change: Deed['change']): HistoryChange {
  switch (change.kind) {
    case 'engagement-created':
    case 'state-restored':
      return { kind: change.kind };
    case 'undone':
    case 'redone':
      throw new Error(`entry ${seq} is a step through the history, not a deed`);
    default:
      return change;
  }
}
