import type { Problem } from '#shared/contract/problem';
import type { Checked } from '#shared/contract/reply';
import type { Delivery } from '#shared/contract/views';
import { calendarEntries } from '#shared/file/calendarEntries';
import { calendarFileName } from '#shared/file/fileNames';
import { fail, type Result } from '#shared/result';
import { writeCalendar } from '../gate/writeCalendar';
import { pinnedEngagement } from './activeEngagement';
import { readClient } from './clients';
import { interfaceWording } from './interfaceWording';
import type { ServiceContext } from './service';

/** Hands over one meeting, or all that are still to be held, for a calendar. Refuses: meeting-unknown, meetings-undated. */
export async function exportCalendar(
  context: ServiceContext,
  { engagement: id, meeting, withPeople }: Checked<'meetings.exportCalendar'>,
): Promise<Result<Delivery, Problem>> {
  const pinned = await pinnedEngagement(context, id);
  if (!pinned.ok) return pinned;
  const { engagement } = pinned.value;
  const { meetings = [] } = engagement;
  const chosen = meetings.filter((each) =>
    meeting === undefined ? each.endedAt === undefined : each.id === meeting,
  );
  if (meeting !== undefined && chosen.length === 0) return fail({ code: 'meeting-unknown', meeting });
  const client = await readClient(context, engagement.client);
  if (!client.ok) return client;
  const entries = calendarEntries(engagement, chosen, {
    clientName: client.value.name,
    withPeople,
    translate: await interfaceWording(context),
  });
  if (entries.length === 0) return fail({ code: 'meetings-undated' });
  return context.deliver({
    fileName: calendarFileName(client.value.name, engagement.title),
    mediaType: 'text/calendar',
    bytes: writeCalendar(entries, context.now()),
  });
}
