import { isDeepStrictEqual } from 'node:util';
import type { EngagementChange } from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import type { FileSystem } from '#workbench/storage/fileSystem';
import type { CrashLoss } from './crashEverywhere';
import { afterKill, afterPowerCut } from './disk/afterPowerCut';
import { filesOf, type DiskImage } from './disk/diskImage';
import { simulateDisk } from './disk/simulatedDisk';
import { withDamage } from './examine';
import { anEngagement, startProgram, untilQuiet, type AnyWorkspace } from './machine';

/** Stands in everything the person said and everything said of them. */
const canary = 'Wilhelmina Quasthoff';
const person = 'r-wilhelmina';
const target = { kind: 'respondent', respondent: person } as const;
const note = { what: 'respondent', reason: 'request of the person' } as const;
const picture = new TextEncoder().encode('a photograph of the wall '.repeat(40));

export interface ErasureReport {
  readonly crashPoints: number;
  readonly disksExamined: number;
  readonly erasures: number;
  readonly losses: readonly CrashLoss[];
}

interface Moment {
  readonly step: string;
  readonly image: DiskImage;
  /** States the engagement may be in: acknowledged, or asked for. */
  readonly allowed: readonly Engagement[];
  readonly isErased: boolean;
}

/**
 * Somebody is interviewed, their words are changed, undone, checkpointed, damaged and put aside; then they are erased,
 * and the work goes on. The disk crashes at every operation of that, in every way or a sample of the ways: either
 * nothing of the erasure happened or all of it did, everybody else's words are there, and once it is acknowledged no
 * byte on the disk tells of them, before and after the program starts again.
 */
export async function crashErasures(
  fatesAtMost: number,
  sabotage: (fs: FileSystem) => FileSystem = (fs) => fs,
): Promise<ErasureReport> {
  const { moments, hash } = await liveAndErase(sabotage);
  const losses: CrashLoss[] = [];
  const seen = new Set<string>();
  for (const [number, moment] of moments.entries()) {
    const cuts = [
      { cut: afterKill(moment.image), boot: 1 },
      ...[...afterPowerCut(moment.image, fatesAtMost, number)].map((cut) => ({ cut, boot: 2 })),
    ];
    for (const { cut, boot } of cuts) {
      const key = `${moment.allowed.length} ${moment.isErased} ${boot} ${cut.digest}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = await examine(cut.image, moment, boot, hash);
      losses.push(...found.map((loss) => ({ step: `${number} ${moment.step}`, loss })));
    }
  }
  const erasures = moments.filter(({ isErased }) => isErased).length > 0 ? 1 : 0;
  return { crashPoints: moments.length, disksExamined: seen.size, erasures, losses };
}

async function liveAndErase(sabotage: (fs: FileSystem) => FileSystem) {
  const moments: Moment[] = [];
  let allowed: readonly Engagement[] = [];
  let isErased = false;
  let isWatched = false;
  const disk = simulateDisk(undefined, ({ operation, path, isLasting }, image) => {
    if (isLasting && isWatched)
      moments.push({ step: `${operation} ${path}`, image: image(), allowed, isErased });
  });
  const workspace = valueOf(await startProgram({ fs: sabotage(disk.fs) }));
  const { engagements } = workspace;
  valueOf(await engagements.create(anEngagement('eng-a')));
  valueOf(await engagements.create(anEngagement('eng-b')));
  const hash = valueOf(await engagements.attachments('eng-a').write(picture));
  const portrait = valueOf(
    await engagements.attachments('eng-a').write(new TextEncoder().encode(`a portrait of ${canary}`)),
  );
  for (const change of [...interviews(), shown('r-other', hash), shown(person, portrait)])
    valueOf(await engagements.commit('eng-a', change));
  const history = valueOf(await engagements.history('eng-a')).history;
  valueOf(await engagements.step('eng-a', { kind: 'undone', expected: history.nextUndo?.last ?? 0 }));
  await untilQuiet(() => disk.stepCount);

  const before = valueOf(await engagements.read('eng-a'));
  allowed = [before, without(before)];
  isWatched = true;
  const erased = valueOf(await engagements.erase('eng-a', target, note));
  allowed = [erased];
  isErased = true;
  const more = { kind: 'fact-recorded', fact: 'pm', value: 77 } as const;
  allowed = [erased, { ...erased, facts: { ...erased.facts, pm: 77 } }];
  allowed = [valueOf(await engagements.commit('eng-a', more))];
  await untilQuiet(() => disk.stepCount);
  moments.push({ step: 'the end', image: disk.image(), allowed, isErased });
  await workspace.close();
  return { moments, hash };
}

/** A file somebody showed; the one of the person tells of them with every byte. */
function shown(respondent: string, attachment: string): EngagementChange {
  return {
    kind: 'evidence-added',
    evidence: {
      id: `file-of-${respondent}`,
      addedAt: '2026-03-01T09:30:00.000Z',
      kind: 'document',
      fileName: respondent === person ? `${canary}.txt` : 'wall.txt',
      mediaType: 'text/plain',
      sizeBytes: 40,
      attachment,
      caption: '',
      facets: [],
      respondent,
    },
  };
}

function interviews(): readonly EngagementChange[] {
  const say = (respondent: string, question: string, text: string): EngagementChange => ({
    kind: 'answer-recorded',
    respondent,
    question,
    answer: { state: 'answered', value: text, note: text, quote: text },
  });
  return [
    { kind: 'respondent-added', respondent: { id: person, group: 'EXE', title: canary, name: canary } },
    { kind: 'respondent-added', respondent: { id: 'r-other', group: 'PMG', title: 'Product manager' } },
    {
      kind: 'session-started',
      session: { id: 's-1', respondent: person, startedAt: '2026-03-01T09:00:00.000Z', dimensionOrder: [] },
    },
    say(person, 'q1', `${canary} said so`),
    say('r-other', 'q1', 'what somebody else said'),
    say(person, 'q1', `${canary} said otherwise`),
    say('r-other', 'q2', 'and more of it'),
    say(person, 'q2', `${canary} again`),
  ];
}

function without(engagement: Engagement): Engagement {
  const answers = Object.fromEntries(Object.entries(engagement.answers).filter(([id]) => id !== person));
  return {
    ...engagement,
    answers,
    respondents: engagement.respondents.filter(({ id }) => id !== person),
    sessions: engagement.sessions.filter(({ respondent }) => respondent !== person),
  };
}

async function examine(image: DiskImage, moment: Moment, boot: number, hash: string): Promise<string[]> {
  const losses: string[] = [];
  const disk = simulateDisk(image);
  if (moment.isErased) losses.push(...tellTales(disk.image(), 'after the crash'));
  const problems: FileProblem[] = [];
  const opened = await startProgram({
    fs: disk.fs,
    boot,
    pid: 101,
    onProblem: (problem) => problems.push(problem),
  });
  if (!opened.ok) return [`the folder does not open: ${JSON.stringify(opened.problem)}`];
  const { engagements } = opened.value;
  const read = await engagements.read('eng-a');
  if (!read.ok) return [`does not open: ${JSON.stringify(read.problem)}`];
  if (!moment.allowed.some((each) => isDeepStrictEqual(each, read.value)))
    losses.push(`found ${JSON.stringify(read.value).slice(0, 500)}`);
  if (engagements.list().length !== 2) losses.push('the list is out of step');
  if (!(await engagements.attachments('eng-a').read(hash)).ok) losses.push('the attachment is lost');
  const isHere = read.value.respondents.some(({ id }) => id === person);
  if (isHere) {
    const again = await engagements.erase('eng-a', target, note);
    if (!again.ok) losses.push(`cannot be finished: ${JSON.stringify(again.problem)}`);
  } else if (!(await engagements.interruptedErasure('eng-a')).ok) losses.push('the intent is unreadable');
  const left = await engagements.interruptedErasure('eng-a');
  if (!left.ok || left.value !== null) losses.push('an erasure that is done is told as interrupted');
  losses.push(...(await historyLosses(opened.value)));
  for (const recovery of opened.value.recoveries())
    losses.push(`told of damage: ${JSON.stringify(recovery)}`);
  await opened.value.close();
  losses.push(...problems.map((problem) => `in the background: ${JSON.stringify(problem)}`));
  losses.push(...tellTales(disk.image(), 'once the program ran again'));
  losses.push(...(await whenDamaged(disk.image())));
  return losses;
}

async function historyLosses({ engagements }: AnyWorkspace): Promise<string[]> {
  const history = await engagements.history('eng-a');
  if (!history.ok) return [`the history does not open: ${JSON.stringify(history.problem)}`];
  const { deeds } = history.value.history;
  const losses = history.value.since === 1 ? [] : ['the history is gone'];
  if (!JSON.stringify(deeds).includes('what somebody else said')) losses.push('a change of others is gone');
  if (!deeds.some(({ change }) => change.kind === 'erased')) losses.push('nothing says that was erased');
  return losses;
}

/** A damaged file comes back from its copy or its journal, and neither may bring the person along. */
async function whenDamaged(image: DiskImage): Promise<string[]> {
  const harmed = withDamage(image, 'engagements/eng-a/engagement.json');
  if (harmed === null) return ['there is no file to harm'];
  const disk = simulateDisk(harmed);
  const opened = await startProgram({ fs: disk.fs, boot: 3, pid: 102 });
  if (!opened.ok) return ['a harmed file keeps the folder from opening'];
  const read = await opened.value.engagements.read('eng-a');
  await opened.value.close();
  return read.ok ? tellTales(disk.image(), 'after a recovery') : ['a harmed file does not come back'];
}

function tellTales(image: DiskImage, when: string): string[] {
  return [...filesOf(image)].flatMap(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    if (text.includes(canary) || text.includes(person)) return [`${when} ${path} tells of the person`];
    return /\/\.(?:new|removed|erased)-/.test(path) && when !== 'after the crash'
      ? [`${when} ${path} is left behind`]
      : [];
  });
}

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!result.ok) throw new Error(`refused on a sound disk: ${JSON.stringify(result.problem)}`);
  return result.value;
}
