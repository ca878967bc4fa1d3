import type { ErasurePreview } from '#shared/contract/erasureViews';
import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Respondent } from '#shared/engagement/engagement';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { erasureContents, namesPerson } from '#shared/file/erasure/erasureContents';
import { fail, ok, type Result } from '#shared/result';
import type { BackupSession } from '../backup/backupSession';
import { backupsHolding } from '../backup/backupsHolding';
import { samePersonElsewhere } from './samePersonElsewhere';
import type { SearchIndex } from './searchIndex';
import type { Service, ServiceContext } from './service';

export function erasuresService(
  context: ServiceContext,
  backups: BackupSession,
  searchIndex: SearchIndex,
): Service<'erasures'> {
  const { workspace, inTurn } = context;
  return {
    async 'erasures.preview'({ engagement, target }) {
      const looked = await look(context, engagement, target);
      return looked.ok ? ok(looked.value.preview) : looked;
    },
    'erasures.backups': ({ engagement, respondent }) =>
      backupsHolding(context, backups, engagement, respondent ?? null),
    'erasures.carryOut': (order) =>
      inTurn(() =>
        // No backup copies what is about to go.
        backups.alone(async () => {
          const carriedOut = await carryOut(context, backups, order);
          if (carriedOut.ok) {
            searchIndex.clear();
            context.picturesForPrint.forget();
            // Taking a restore back would bring back what stood there before.
            backups.lastRestore = [];
          }
          return carriedOut;
        }),
      ),
    'erasures.interrupted': ({ engagement }) => workspace.engagements.interruptedErasure(engagement),
    async 'erasures.leave'({ engagement }) {
      const left = await workspace.engagements.leaveErasure(engagement);
      return left.ok ? ok(null) : left;
    },
  };
}

interface Looked {
  readonly preview: ErasurePreview;
  readonly person: Respondent;
  readonly title: string;
}

/** Refuses: respondent-unknown, for somebody neither here nor in the history. */
async function look(
  context: ServiceContext,
  id: string,
  target: ErasureTarget,
): Promise<Result<Looked, Problem>> {
  const { engagements } = context.workspace;
  const engagement = await engagements.read(id);
  if (!engagement.ok) return engagement;
  const planned = await engagements.planErasure(id, target);
  if (!planned.ok) return planned;
  const { without, files } = planned.value;
  const { person, touched, history } = without;
  if (person === null) return fail({ code: 'respondent-unknown', respondent: target.respondent });
  const elsewhere =
    target.kind === 'respondent' ? await samePersonElsewhere(context, engagement.value, person) : ok([]);
  if (!elsewhere.ok) return elsewhere;
  return ok({
    preview: {
      contents: erasureContents(engagement.value, target, person),
      changes: touched,
      isHistoryLost: history === null,
      files,
      elsewhere: elsewhere.value,
    },
    person,
    title: engagement.value.title,
  });
}

async function carryOut(
  context: ServiceContext,
  session: BackupSession,
  { engagement: id, target, reason }: Checked<'erasures.carryOut'>,
) {
  const looked = await look(context, id, target);
  if (!looked.ok) return looked;
  const { preview, person, title } = looked.value;
  if (namesPerson(reason, person.name ?? '')) return fail({ code: 'erasure-names-person' } as const);
  const what = target.kind === 'respondent' ? target.kind : target.part;
  const at = context.now().toISOString();
  const erased = await context.workspace.engagements.erase(id, target, { what, reason });
  if (!erased.ok) return erased;
  const backups = await backupsHolding(context, session, id, target.respondent);
  if (!backups.ok) return backups;
  const { contents, changes, isHistoryLost, files } = preview;
  return ok({
    engagement: id,
    title,
    what,
    reason,
    at,
    erased: { contents, changes, isHistoryLost, files },
    backups: backups.value,
  });
}
