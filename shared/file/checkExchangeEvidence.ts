import { evidenceBytes, evidenceCaps, evidenceFileSchema } from '../engagement/evidence';
import { subjectOf } from '../interview/subject';
import type { Template } from '../template/template';
import type { TemplateIndex } from '../template/templateIndex';
import { entries } from './exchangeEntries';
import type { ExchangeFaults } from './exchangeFaults';

/** Files that came along, by SHA-256 in hex; `length` in bytes. */
export type Attached = ReadonlyMap<string, { readonly length: number }>;

interface Check {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly template: Template;
  readonly index: TemplateIndex;
  readonly faults: ExchangeFaults;
  readonly groups: ReadonlyMap<string, string>;
  readonly attached: Attached;
}

/** Checks files of evidence: each came along, is as large as it says, and tells something about what is there. */
export function checkExchangeEvidence({ raw, template, index, faults, groups, attached }: Check): void {
  const seen = new Set<string>();
  const files = entries(raw['evidence'], evidenceFileSchema);
  if (evidenceBytes(files.map(([, file]) => file)) > evidenceCaps.totalBytes)
    faults.add(['evidence'], {
      code: 'expected',
      expected: `at most ${evidenceCaps.totalBytes / 1_000_000} MB of files together`,
    });
  for (const [place, file] of files) {
    const path = ['evidence', place];
    const { id, attachment, sizeBytes, facets, respondent, question } = file;
    if (seen.has(id)) faults.add([...path, 'id'], { code: 'duplicate-entry', of: id });
    seen.add(id);
    const bytes = attached.get(attachment);
    if (bytes === undefined)
      faults.add([...path, 'attachment'], {
        code: 'expected',
        expected: 'a file that came along, as in a .plumbline container',
      });
    else if (bytes.length !== sizeBytes)
      faults.add([...path, 'sizeBytes'], { code: 'expected', expected: String(bytes.length) });
    for (const [nth, facet] of facets.entries())
      if (!index.facets.has(facet)) faults.add([...path, 'facets', nth], { code: 'facet-unknown', facet });
    if (respondent !== undefined && !groups.has(respondent))
      faults.add([...path, 'respondent'], { code: 'respondent-unknown', respondent });
    if (question !== undefined && subjectOf(template, question) === undefined)
      faults.add([...path, 'question'], { code: 'question-unknown', question });
  }
}
