import type { ReactNode } from 'react';
import { Panel } from '../../../ui/Panel';
import { CopyButton } from '../CopyButton';

interface Props {
  readonly title: string;
  readonly note?: string;
  /** The same as plain text, without the title. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

/** One part of the summary, which can be taken along as text. */
export function SummaryPanel({ title, note, lines, children }: Props) {
  return (
    <Panel
      title={title}
      {...(note === undefined ? {} : { note })}
      actions={<CopyButton of={title} text={[title, '', ...lines].join('\n')} />}
    >
      {children}
    </Panel>
  );
}
