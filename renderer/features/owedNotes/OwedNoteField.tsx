import { useState } from 'react';
import type { OwedNote } from '#shared/outputs/notesOwed';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { figuresFor } from '../../state/figures';
import { useText } from '../../state/useText';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './OwedNotes.module.css';

/** One facet of which much does not apply: how much, and why. */
export function OwedNoteField({ owed }: { readonly owed: OwedNote }) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const { engagement, template } = useEngagement();
  const request = useRequest();
  const [note, setNote] = useState(owed.note ?? '');
  const figures = figuresFor(template.configuration);
  const facet = template.facets.find(({ id }) => id === owed.facet);
  const name = facet === undefined ? owed.facet : text(facet.name);
  const wanted = note.trim();
  const save = (): void => {
    void request.run(() =>
      store.change('facets.noteNotApplicable', { facet: owed.facet, note: wanted === '' ? null : wanted }),
    );
  };
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <strong>{name}</strong>
        <span className={styles['muted']}>
          {t('app.findings.blind.naShare', { share: figures.percent(owed.share) })}
        </span>
        <Badge tone={owed.note === null ? 'quarter' : 'calm'}>
          {t(owed.note === null ? 'app.owedNotes.owed' : 'app.owedNotes.written')}
        </Badge>
      </div>
      <div className={styles['write']}>
        <TextField
          label={t('app.owedNotes.why', { facet: name })}
          value={note}
          maxLength={2000}
          onChange={setNote}
        />
        <Button
          isDisabled={engagement.status !== 'active' || request.isBusy || wanted === (owed.note ?? '')}
          aria-label={t('app.owedNotes.saveFor', { facet: name })}
          onPress={save}
        >
          {t('actions.save')}
        </Button>
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </div>
  );
}
