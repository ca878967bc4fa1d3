import { useEffect, useMemo, useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { useClient } from '../../client/ClientContext';
import { LeaveGuard } from '../../client/LeaveGuard';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { SplitPage } from '../../ui/SplitPage';
import { useTranslate } from '../../wording';
import { ExplainContext, ExplainDialog, type Explained } from '../findings';
import { PrivateView } from '../privateView';
import { ChecklistPart } from './checklist/ChecklistPart';
import { CharterPart } from './charter/CharterPart';
import { ExplanationContext, type Explanation } from './explain/Explanation';
import { ExplanationDialog } from './explain/ExplanationDialog';
import { parts, type Part } from './parts';
import { RoadmapPart } from './roadmap/RoadmapPart';
import { createDecisions } from './saving/createDecisions';
import { DecisionsContext } from './saving/DecisionsContext';
import { useOpenDecisions } from './saving/useOpenDecisions';
import { SkillsPart } from './skills/SkillsPart';
import { StagesPart } from './stages/StagesPart';
import { SummaryPart } from './summary/SummaryPart';
import { TriagePart } from './triage/TriagePart';
import { TriggersPart } from './triggers/TriggersPart';
import { usePartNotes } from './usePartNotes';

const screens: Readonly<Record<Part, () => React.ReactNode>> = {
  summary: SummaryPart,
  symptoms: TriagePart,
  charter: CharterPart,
  skills: SkillsPart,
  stages: StagesPart,
  triggers: TriggersPart,
  checklist: ChecklistPart,
  roadmap: RoadmapPart,
};

/** What is handed over to the client, one part at a time. */
export function OutputsPage() {
  const t = useTranslate();
  const { output } = useParams();
  const { engagement } = useEngagement();
  const store = useEngagementStore();
  const client = useClient();
  const [explained, setExplained] = useState<Explained | null>(null);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const decisions = useMemo(() => createDecisions(client, store), [client, store]);
  useEffect(() => () => decisions.stop(), [decisions]);
  const open = useOpenDecisions(decisions);

  const part = parts.find((each) => each === output) ?? 'summary';
  const Screen = screens[part];
  const base = `/engagements/${engagement.id}/outputs`;
  return (
    <DecisionsContext value={decisions}>
      <ExplainContext value={setExplained}>
        <ExplanationContext value={setExplanation}>
          <SplitPage label={t('app.outputs.parts')} parts={<PartList base={base} open={part} />}>
            <Screen key={part} />
          </SplitPage>
        </ExplanationContext>
      </ExplainContext>
      <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
      <ExplanationDialog explanation={explanation} onClose={() => setExplanation(null)} />
      <LeaveGuard work={open} isInside={(pathname) => pathname.startsWith(base)} words="app.outputs.leave" />
    </DecisionsContext>
  );
}

function PartList({ base, open }: { readonly base: string; readonly open: Part }) {
  const t = useTranslate();
  const notes = usePartNotes();
  return (
    <>
      {parts.map((part) => (
        <NavLink
          key={part}
          end
          to={part === 'summary' ? base : `${base}/${part}`}
          aria-current={part === open ? 'page' : undefined}
        >
          <span>{t(`app.outputs.part.${part}`)}</span>
          {notes[part] !== undefined && <span>{notes[part]}</span>}
        </NavLink>
      ))}
      <PrivateView />
    </>
  );
}
