import { Stamp } from 'lucide-react';
import { useState } from 'react';
import type { ReportComposition, ReportIssued } from '#shared/contract/views';
import type { Problem } from '#shared/contract/problem';
import type { Edition } from '#shared/report/editions';
import type { RenderWarning } from '#shared/report/problem';
import { isReadinessError } from '#shared/report/readiness';
import type { Language } from '#shared/template/localizedText';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useIsReadOnly } from '../../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { CheckboxField } from '../../../ui/CheckboxField';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import { ExportProgress } from '../ExportProgress';
import { DeliveredTo } from '../ExportResult';
import { useReportJob } from '../useReportExport';
import { ChangesSince } from './ChangesSince';

interface Props {
  readonly composition: ReportComposition;
  readonly warnings: readonly RenderWarning[];
  readonly language: Language;
  readonly edition: Edition;
}

/** Giving the report out: what is different, what was seen, and the next number. */
export function IssuePanel({ composition, warnings, language, edition }: Props) {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const job = useReportJob<ReportIssued>();
  const [seen, setSeen] = useState('');
  const [note, setNote] = useState('');
  const [issued, setIssued] = useState<ReportIssued | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const { notes, since } = composition;
  const isBlocked = notes.some(({ kind }) => isReadinessError(kind));
  const warned = [
    ...notes.flatMap(({ kind }) => (isReadinessError(kind) ? [] : [kind])),
    ...warnings.map(({ code }) => code),
  ];
  // What was acknowledged is these warnings: another one has to be seen as well.
  const isSeen = warned.length === 0 || seen === warned.join();
  const number = Math.max(0, ...(engagement.issues ?? []).map((issue) => issue.number)) + 1;
  const isClosed = isReadOnly === true || engagement.status !== 'active';

  const issue = async (): Promise<void> => {
    setProblem(null);
    setIssued(null);
    const reply = await job.run((client, id) =>
      client.call('reports.issue', {
        engagement: engagement.id,
        job: id,
        language,
        edition,
        acknowledged: warned,
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      }),
    );
    if (!reply.ok) {
      if (reply.problem.code !== 'pdf-cancelled') setProblem(reply.problem);
      return;
    }
    store.show(reply.value.engagement);
    setIssued(reply.value);
    setNote('');
  };

  return (
    <Panel title={t('app.issuing.issue.title')} note={t('app.issuing.issue.note')}>
      {since === null ? (
        <p>{t('app.issuing.issue.firstVersion', { number })}</p>
      ) : (
        <ChangesSince since={since} />
      )}
      <TextField
        label={t('app.issuing.issue.noteLabel')}
        maxLength={500}
        value={note}
        isDisabled={isClosed}
        onChange={setNote}
      />
      {isBlocked && <Notice look="warning" title={t('app.issuing.issue.blocked')} />}
      {!isBlocked && warned.length > 0 && (
        <CheckboxField
          label={t('app.issuing.issue.seen', { count: warned.length })}
          hint={warned.map((kind) => t(`app.issuing.kinds.${kind}`)).join(', ')}
          isSelected={isSeen}
          onChange={(isSelected) => setSeen(isSelected ? warned.join() : '')}
        />
      )}
      {job.running !== null ? (
        <ExportProgress progress={job.running.progress} onCancel={job.cancel} />
      ) : (
        <div>
          <Button look="primary" isDisabled={isBlocked || !isSeen || isClosed} onPress={() => void issue()}>
            <Stamp aria-hidden />
            {t('app.issuing.issue.button', { number })}
          </Button>
        </div>
      )}
      {issued !== null && (
        <Notice
          look="done"
          title={t(issued.isSame ? 'app.issuing.issue.same' : 'app.issuing.issue.done', {
            number: issued.issue.number,
          })}
        >
          <p>
            <DeliveredTo delivery={issued.delivery} />
          </p>
        </Notice>
      )}
      {problem !== null && <ProblemNotice problem={problem} onRetry={() => void issue()} />}
    </Panel>
  );
}
