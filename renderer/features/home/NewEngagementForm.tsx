import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ClientRow, EngagementRow, PackRow, TemplateRow } from '#shared/contract/views';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { ComboField } from '../../ui/ComboField';
import { FieldPair } from '../../ui/FieldPair';
import { FormDialog } from '../../ui/FormDialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { useContentsWords } from '../packs';
import { createInput, earlierOf, formFaults, type EngagementForm } from './engagementForm';
import { FollowsField } from './FollowsField';

interface Props {
  readonly clients: readonly ClientRow[];
  readonly templates: readonly TemplateRow[];
  readonly brands: readonly Brand[];
  readonly engagements: readonly EngagementRow[];
  readonly packs: readonly PackRow[];
  readonly lastPack: string | null;
  readonly lastBrand: string | null;
  readonly onClose: () => void;
}

const noBrand = 'none';
const noPack = 'none';

export function NewEngagementForm(props: Props) {
  const { clients, templates, brands, packs, engagements, onClose } = props;
  const t = useTranslate();
  const text = useText();
  const workbench = useClient();
  const navigate = useNavigate();
  const contentsWords = useContentsWords();
  const request = useRequest();
  const [isChecked, setChecked] = useState(false);
  const [form, setForm] = useState<EngagementForm>(() => ({
    clientName: '',
    client: null,
    sector: '',
    title: t('app.newEngagement.proposedTitle', { year: String(new Date().getFullYear()) }),
    startsOn: '',
    endsOn: '',
    follows: null,
    ...startOf(props, props.lastPack),
  }));
  const pack = packs.find(({ id }) => id === form.pack) ?? null;
  const change = (next: Partial<EngagementForm>): void => setForm((before) => ({ ...before, ...next }));
  const faults = formFaults(form);
  const faultOf = (field: keyof typeof faults): { error?: string } => {
    const fault = faults[field];
    return isChecked && fault !== undefined ? { error: t(fault) } : {};
  };

  async function create(): Promise<void> {
    setChecked(true);
    if (Object.keys(faults).length > 0) return;
    const made = await request.run(() => workbench.call('engagements.create', createInput(form)));
    if (made !== null) await navigate(`/engagements/${made.value.id}`);
  }

  return (
    <FormDialog
      title={t('app.newEngagement.title')}
      submit={t('app.newEngagement.create')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <ComboField
        autoFocus
        label={t('app.newEngagement.client')}
        hint={t('app.newEngagement.clientHint')}
        choices={clients.map(({ id, name, sector }) => ({
          id,
          label: name,
          ...(sector === undefined ? {} : { hint: sector }),
        }))}
        text={form.clientName}
        onChange={(clientName, client) =>
          change({ clientName, client, ...(client === form.client ? {} : { follows: null }) })
        }
        {...faultOf('client')}
      />
      {form.client === null && (
        <TextField
          label={t('app.newEngagement.sector')}
          hint={t('app.newEngagement.sectorHint')}
          value={form.sector}
          maxLength={200}
          onChange={(sector) => change({ sector })}
        />
      )}
      <FollowsField
        earlier={earlierOf(form.client, engagements)}
        value={form.follows}
        onChange={(follows) => change({ follows })}
      />
      <TextField
        label={t('app.newEngagement.name')}
        hint={t('app.newEngagement.nameHint')}
        value={form.title}
        maxLength={200}
        onChange={(title) => change({ title })}
        {...faultOf('title')}
      />
      <FieldPair>
        <TextField
          type="date"
          label={t('app.newEngagement.startsOn')}
          value={form.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <TextField
          type="date"
          label={t('app.newEngagement.endsOn')}
          value={form.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          {...faultOf('endsOn')}
        />
      </FieldPair>
      {packs.length > 0 && (
        <SelectField
          label={t('app.newEngagement.pack')}
          choices={[
            { id: noPack, label: t('app.newEngagement.noPack') },
            ...packs.map((each) => ({
              id: each.id,
              label: each.name,
              hint: text(each.templateTitle),
            })),
          ]}
          value={form.pack ?? noPack}
          {...(pack === null ? {} : { hint: contentsWords(pack) })}
          onChange={(id) => change(startOf(props, id === noPack ? null : id))}
        />
      )}
      {pack === null && (
        <SelectField
          label={t('app.newEngagement.template')}
          choices={templates.map((template) => ({
            id: template.id,
            label: text(template.title),
            hint: t(template.isBuiltIn ? 'app.newEngagement.builtIn' : 'app.newEngagement.own', {
              version: template.version,
            }),
          }))}
          value={form.template.id}
          onChange={(id) => change({ template: refOf(templates.find((each) => each.id === id)) })}
        />
      )}
      {brands.length > 0 && (
        <SelectField
          label={t('app.newEngagement.brand')}
          choices={[
            { id: noBrand, label: t('app.newEngagement.noBrand') },
            ...brands.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={form.brand ?? noBrand}
          onChange={(id) => change({ brand: id === noBrand ? null : id })}
        />
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}

/** What the choice of a pack settles: its template, and its brand where that is here; otherwise the usual ones. */
function startOf(
  { templates, brands, packs, lastBrand }: Props,
  chosen: string | null,
): Pick<EngagementForm, 'pack' | 'template' | 'brand'> {
  const pack = packs.find(({ id }) => id === chosen);
  const brandHere = (wanted: string | null | undefined) => brands.find(({ id }) => id === wanted)?.id ?? null;
  return {
    pack: pack?.id ?? null,
    template: pack?.template ?? refOf(templates.find(({ isBuiltIn }) => isBuiltIn) ?? templates[0]),
    brand: brandHere(pack?.brand) ?? brandHere(lastBrand),
  };
}

function refOf(template: TemplateRow | undefined): EngagementForm['template'] {
  // The list always holds the built-in template.
  if (template === undefined) throw new Error('templates.list without a template');
  return { id: template.id, version: template.version };
}
