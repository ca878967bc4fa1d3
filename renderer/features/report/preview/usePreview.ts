import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { RenderWarning } from '#shared/report/problem';
import type { Engagement } from '#shared/engagement/engagement';
import type { Edition } from '#shared/report/editions';
import type { Language } from '#shared/template/localizedText';
import { useClient } from '../../../client/ClientContext';
import { openPdf, type OpenedPdf } from './openPdf';

export interface PreviewState {
  readonly opened: OpenedPdf | null;
  readonly warnings: readonly RenderWarning[];
  readonly isRefreshing: boolean;
  readonly problem: Problem | null;
  /** The file came, but this window cannot show it. */
  readonly isUnshowable: boolean;
}

/** Changes that follow on one another faster than this make one drawing; the first of them is drawn at once. */
const restMs = 150;

/** What was drawn last, and of what. */
type Drawn = Omit<PreviewState, 'isRefreshing'> & { readonly of: object | null };

const nothingYet: Drawn = {
  of: null,
  opened: null,
  warnings: [],
  problem: null,
  isUnshowable: false,
};

/** The pages of the report, drawn anew a moment after anything it says or looks like has changed. */
export function usePreview(
  engagement: Engagement,
  { language, edition, brand }: { language: Language; edition: Edition; brand: unknown },
): PreviewState {
  const client = useClient();
  const [state, setState] = useState(nothingYet);
  const inputs = useMemo(
    () => ({ engagement, language, edition, brand }),
    [engagement, language, edition, brand],
  );
  const shown = useRef<OpenedPdf | null>(null);
  const changedMs = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const gone = new AbortController();
    const isGone = (): boolean => gone.signal.aborted;
    const job = crypto.randomUUID();
    const isFirst = performance.now() - changedMs.current > restMs;
    changedMs.current = performance.now();
    const timer = setTimeout(
      () => {
        void (async () => {
          const reply = await client.call('reports.preview', {
            engagement: inputs.engagement.id,
            job,
            language: inputs.language,
            edition: inputs.edition,
          });
          if (isGone()) return;
          if (!reply.ok) {
            setState((now) => ({ ...now, of: inputs, problem: reply.problem }));
            return;
          }
          const opened = await openPdf(reply.value.base64).catch(() => null);
          if (isGone()) {
            opened?.close();
            return;
          }
          const before = shown.current;
          if (opened !== null) shown.current = opened;
          setState({
            opened: opened ?? before,
            warnings: reply.value.warnings,
            of: inputs,
            problem: null,
            isUnshowable: opened === null,
          });
          void opened?.places.then((places) => {
            if (places === null && !isGone()) setState((now) => ({ ...now, isUnshowable: true }));
          });
          // Its pages are still on the screen until those of the next one are drawn.
          if (opened !== null && before !== null) setTimeout(before.close, 2000);
        })();
      },
      isFirst ? 0 : restMs,
    );
    return () => {
      gone.abort();
      clearTimeout(timer);
      void client.call('reports.cancel', { job });
    };
  }, [client, inputs]);

  useEffect(() => () => shown.current?.close(), []);
  return { ...state, isRefreshing: state.of !== inputs };
}
