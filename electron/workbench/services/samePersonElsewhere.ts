import type { SamePerson } from '#shared/contract/erasureViews';
import type { Engagement, Respondent } from '#shared/engagement/engagement';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { ServiceContext } from './service';

/**
 * Where somebody may stand too: follow-ups, duplicates and copies are engagements of the same client. Told apart by
 * id, or by name where there is one. An engagement that cannot be read is passed over; opening it says why.
 */
export async function samePersonElsewhere(
  { workspace }: ServiceContext,
  here: Engagement,
  person: Respondent,
): Promise<Result<readonly SamePerson[], FileProblem>> {
  const name = nameOf(person);
  const found: SamePerson[] = [];
  for (const { id, client } of workspace.engagements.list()) {
    if (client !== here.client || id === here.id) continue;
    const other = await workspace.engagements.read(id);
    if (!other.ok) continue;
    for (const each of other.value.respondents)
      if (each.id === person.id || (name !== '' && nameOf(each) === name))
        found.push({
          engagement: id,
          title: other.value.title,
          respondent: each.id,
          role: each.title,
        });
  }
  return ok(found);
}

function nameOf({ name }: Respondent): string {
  return (name ?? '').trim().toLowerCase();
}
