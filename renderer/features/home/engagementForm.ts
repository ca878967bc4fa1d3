import type { Input } from '#shared/contract/reply';
import type { EngagementRow } from '#shared/contract/views';
import type { TemplateRef } from '#shared/template/template';
import type { WordingKey } from '#shared/wording/translate';

/** What stands in the fields of a new engagement. */
export interface EngagementForm {
  readonly clientName: string;
  /** The client chosen, or null for a new one. */
  readonly client: string | null;
  readonly sector: string;
  readonly title: string;
  /** ISO days; empty when not given. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly template: TemplateRef;
  readonly brand: string | null;
  /** The pack it begins with; null: empty. */
  readonly pack: string | null;
  /** The earlier engagement of the client that it follows up; null: none. */
  readonly follows: string | null;
}

export type FormFaults = Readonly<Partial<Record<'client' | 'title' | 'endsOn', WordingKey>>>;

/** What has to be mended before the engagement can begin, by field. */
export function formFaults({ clientName, title, startsOn, endsOn }: EngagementForm): FormFaults {
  return {
    ...(clientName.trim() === '' ? { client: 'app.newEngagement.missing.client' as const } : {}),
    ...(title.trim() === '' ? { title: 'app.newEngagement.missing.title' as const } : {}),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn
      ? { endsOn: 'app.newEngagement.missing.endsBeforeStart' as const }
      : {}),
  };
}

/** What a new engagement of the client can follow up, newest first; a new client has nothing. */
export function earlierOf(client: string | null, rows: readonly EngagementRow[]): readonly EngagementRow[] {
  const dayOf = ({ startsOn, updatedAt }: EngagementRow): string => startsOn ?? updatedAt.slice(0, 10);
  return rows
    .filter((row) => row.client === client && row.status !== 'binned')
    .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

/** The same as the workbench wants it: what was left empty is left out. */
export function createInput(form: EngagementForm): Input<'engagements.create'> {
  const { clientName, client, sector, title, startsOn, endsOn, template, brand, pack, follows } = form;
  return {
    client:
      client === null
        ? { name: clientName.trim(), ...(sector.trim() === '' ? {} : { sector: sector.trim() }) }
        : { id: client },
    title: title.trim(),
    ...(startsOn === '' ? {} : { startsOn }),
    ...(endsOn === '' ? {} : { endsOn }),
    template,
    ...(brand === null ? {} : { brand }),
    ...(pack === null ? {} : { pack }),
    ...(follows === null ? {} : { follows }),
  };
}
