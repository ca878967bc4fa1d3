import type { Engagement } from '#shared/engagement/engagement';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { noReportChoice } from '#shared/engagement/report';
import { sampleEngagement } from '../support/sampleEngagement';

const alfa = sampleEngagement('A');

/** A picture somebody showed, as far as a report needs to know of it. */
export function picture(id: string, facets: string[], told: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    id,
    addedAt: '2026-03-01T09:00:00.000Z',
    kind: 'picture',
    fileName: `Interview Ada ${id}.png`,
    mediaType: 'image/png',
    sizeBytes: 100,
    attachment: id.padEnd(64, '0').replaceAll(/[^0-9a-f]/g, '0'),
    caption: `Caption of ${id}`,
    facets,
    ...told,
  };
}

/** Sample A with these pictures on record, and all or some of them chosen. */
export const showing = (evidence: EvidenceFile[], chosen = evidence.map(({ id }) => id)): Engagement => ({
  ...alfa,
  evidence,
  report: { chosen: { ...noReportChoice, pictures: chosen } },
});
