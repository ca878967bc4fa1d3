import type { Input } from '#shared/contract/reply';
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

/** The same as the workbench wants it: what was left empty is left out. */
export function createInput(form: EngagementForm): Input<'engagements.create'> {
  const { clientName, client, sector, title, startsOn, endsOn, template, brand, pack } = form;
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
  };
}
