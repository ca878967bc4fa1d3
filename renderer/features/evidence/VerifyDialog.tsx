import { useState } from 'react';
import type { Verification } from '#shared/engagement/evidence';
import type { Facet } from '#shared/template/model';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { Segments } from '../../ui/Segments';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { AddFiles } from './AddFiles';
import styles from './Evidence.module.css';
import { useAddFiles } from './useAddFiles';
import { useEvidenceFiles } from './useEvidenceFiles';

type How = NonNullable<Verification['by']>;

/** How a facet was verified: what was seen, when, and the files that show it. */
export function VerifyDialog({ facet, onClose }: { readonly facet: Facet; readonly onClose: () => void }) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const request = useRequest();
  const { engagement } = useEngagement();
  const before = engagement.verified.find((each) => each.facet === facet.id);
  const files = useEvidenceFiles();
  const adding = useAddFiles({ facets: [facet.id] });
  const [by, setBy] = useState<How>(before?.by ?? 'document');
  const [note, setNote] = useState(before?.note ?? '');
  const [on, setOn] = useState(before?.on ?? today());
  const [rests, setRests] = useState<readonly string[]>(before?.evidence ?? []);
  const [taken, setTaken] = useState<readonly string[]>([]);
  // A file that is added here is meant as evidence.
  const fresh = adding.added.filter((id) => !taken.includes(id));
  if (fresh.length > 0) {
    setTaken([...taken, ...fresh]);
    setRests([...rests, ...fresh]);
  }
  const offered = files.toSorted(
    (one, other) => Number(other.facets.includes(facet.id)) - Number(one.facets.includes(facet.id)),
  );

  async function record(verification: Omit<Verification, 'facet'> | null): Promise<void> {
    const done = await request.run(() => store.change('evidence.verify', { facet: facet.id, verification }));
    if (done !== null) onClose();
  }

  return (
    <FormDialog
      title={t('app.evidence.verify.title', { facet: text(facet.name) })}
      submit={t('app.evidence.verify.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onClose={onClose}
      onSubmit={() => {
        const evidence = rests.filter((id) => files.some((file) => file.id === id));
        void record({
          by,
          ...(note.trim() === '' ? {} : { note: note.trim() }),
          ...(on === '' ? {} : { on }),
          ...(evidence.length === 0 ? {} : { evidence }),
        });
      }}
    >
      <p>{t('app.evidence.verify.lead')}</p>
      <Segments
        label={t('app.evidence.verify.how')}
        value={by}
        segments={[
          { id: 'document', label: t('app.evidence.verify.document') },
          { id: 'observation', label: t('app.evidence.verify.observation') },
        ]}
        onChange={setBy}
      />
      <TextField
        label={t('app.evidence.verify.note')}
        hint={t('app.evidence.verify.noteHint')}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
      <TextField label={t('app.evidence.verify.on')} type="date" value={on} onChange={setOn} />
      <div className={styles['rests']} role="group" aria-label={t('app.evidence.verify.files')}>
        <span className={styles['label']}>{t('app.evidence.verify.files')}</span>
        {offered.map((file) => (
          <CheckboxField
            key={file.id}
            label={file.caption || file.fileName}
            isSelected={rests.includes(file.id)}
            onChange={(isSelected) =>
              setRests(isSelected ? [...rests, file.id] : rests.filter((id) => id !== file.id))
            }
          />
        ))}
        <AddFiles adding={adding} isDisabled={false} takesMore={false} />
      </div>
      {before !== undefined && (
        <div>
          <Button onPress={() => void record(null)} isDisabled={request.isBusy}>
            {t('app.evidence.verify.takeBack')}
          </Button>
        </div>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}

/** By the wall clock of this computer. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
