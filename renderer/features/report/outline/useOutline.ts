import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { SectionChoice } from '#shared/engagement/report';
import type { Edition } from '#shared/report/editions';
import { choicesFrom, outlineOf, type OutlineEntry } from '#shared/report/outline';
import { useIsReadOnly } from '../../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../../state/EngagementContext';
import { useTranslate } from '../../../wording';

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** What is kept; null: everything is as it comes. */
  readonly choices: readonly SectionChoice[] | null;
  readonly canChange: boolean;
  readonly problem: Problem | null;
  readonly titleOf: (entry: OutlineEntry) => string;
  /** The name a part has by itself. */
  readonly usualTitleOf: (entry: OutlineEntry) => string;
  readonly arrange: (entries: readonly OutlineEntry[]) => Promise<boolean>;
  /** Null: the usual outline again. */
  readonly keep: (choices: readonly SectionChoice[] | null) => Promise<boolean>;
}

/** The parts of the report for one edition. A change shows at once and goes back where it cannot be saved. */
export function useOutline(edition: Edition): Outline {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const [underWay, setUnderWay] = useState<{ readonly choices: readonly SectionChoice[] | null } | null>(
    null,
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const choices = underWay === null ? (engagement.report?.sections ?? null) : underWay.choices;

  const keep = async (wanted: readonly SectionChoice[] | null): Promise<boolean> => {
    setUnderWay({ choices: wanted });
    const done = await store.change('reports.arrange', { sections: wanted === null ? null : [...wanted] });
    setUnderWay(null);
    setProblem(done.ok ? null : done.problem);
    return done.ok;
  };
  const usualTitleOf = ({ section, title }: OutlineEntry): string =>
    section === null ? (title ?? '') : t(`report.sections.${section}`);
  return {
    entries: outlineOf(choices ?? undefined, edition),
    choices,
    canChange: isReadOnly === false && engagement.status === 'active',
    problem,
    usualTitleOf,
    titleOf: (entry) => entry.title ?? usualTitleOf(entry),
    arrange: (entries) => keep(choicesFrom(entries)),
    keep,
  };
}
