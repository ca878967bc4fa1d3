import { useEffect, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { ReportComposition } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';
import type { Edition } from '#shared/report/editions';
import type { Language } from '#shared/template/localizedText';
import { useClient } from '../../client/ClientContext';

/** What the report says now; the last known stays while the next is on its way. */
export function useComposition(
  engagement: Engagement,
  { language, edition, brand }: { language: Language; edition: Edition; brand: unknown },
): { readonly composition: ReportComposition | null; readonly problem: Problem | null } {
  const client = useClient();
  const [composition, setComposition] = useState<ReportComposition | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isGone = false;
    void client.call('reports.compose', { engagement: engagement.id, language, edition }).then((reply) => {
      if (isGone) return;
      setProblem(reply.ok ? null : reply.problem);
      if (reply.ok) setComposition(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [client, engagement, language, edition, brand]);
  return { composition, problem };
}
