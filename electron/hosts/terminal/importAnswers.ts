import { basename } from 'node:path';
import { receivedWords } from '#shared/contract/receivedWords';
import type { ReceivedPreview } from '#shared/interview/received';
import { encodingOf } from '#shared/interview/table/encodingOf';
import { fail, ok } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import { decodeText } from '#workbench/gate/decodeText';
import type { CommandCall, Outcome, TerminalPorts } from './command';
import { atFault, refused } from './complaints';
import { findEngagement } from './findEngagement';
import { findRespondent } from './findRespondent';
import { readBytesFile } from './readOutside';
import { readingWorkbench, withWorkbench } from './withWorkbench';

type Work = Parameters<typeof withWorkbench>[2];

/** Looks at an answers file or a table and takes what is new; what differs from what is on record stays as it is. */
export async function importAnswers(
  { subject: file, data, respondent: whose, isDryRun }: CommandCall,
  name: string,
  ports: TerminalPorts,
): Promise<Outcome> {
  const { translate: t } = ports;
  const bytes = await readBytesFile(file, ports);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, encodingOf(bytes.value));
  if (text === null) return atFault(t('app.afar.file.unreadable', { fileName: file }));
  const work: Work = async (workbench, folder) => {
    const found = await findEngagement(workbench, folder, name, ports);
    if (!found.ok) return found;
    const engagement = found.value.id;
    const person = whose === undefined ? ok(null) : await findRespondent(workbench, engagement, whose, ports);
    if (!person.ok) return person;
    const respondent = person.value === null ? {} : { respondent: person.value.id };
    const input = { engagement, fileName: basename(file), text, ...respondent };
    const preview = await workbench.handlers['answers.preview'](input);
    if (!preview.ok) return refused(t, preview.problem);
    const lines = previewLines(t, file, preview.value);
    if (isDryRun) return ok([...lines, t('terminal.done.dry-run')]);
    const taken = await workbench.handlers['answers.take']({ ...input, take: [] });
    if (!taken.ok) return refused(t, taken.problem);
    return ok([...lines, t('app.afar.received.done', { count: preview.value.added.length })]);
  };
  if (!isDryRun) return withWorkbench(ports, data, work);
  return readingWorkbench(ports, data, work, ({ fileName }) =>
    Promise.resolve(fail({ code: 'delivery-failed', fileName, detail: '' })),
  );
}

function previewLines(t: Translate, file: string, preview: ReceivedPreview): readonly string[] {
  const { added, same, different, refused: left } = preview;
  const counted = { added: added.length, same, different: different.length, refused: left.length };
  return [
    `${file}:`,
    ...(Object.keys(counted) as (keyof typeof counted)[])
      .filter((part) => counted[part] > 0)
      .map((part) => `  ${t(`app.afar.received.${part}`, { count: counted[part] })}`),
    ...left.map(({ place, reason }) =>
      t('app.afar.received.line', { place: `  ${place}`, reason: receivedWords(t, reason) }),
    ),
  ];
}
