import { assess } from '#shared/assessment/assess';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import { composeReport } from '#shared/report/composeReport';
import { coverStyles, type CoverStyle } from '#shared/report/coverStyle';
import type { ReportDocument } from '#shared/report/document';
import { editions, type Edition } from '#shared/report/editions';
import { papers, type Paper } from '#shared/report/paper';
import { languages, type Language } from '#shared/template/localizedText';
import type { RenderJob } from '#workbench/pdf/renderJob';
import { createTranslate } from '#workbench/translate';
import { reportInput } from '../../../report/reportOf';
import { sampleEngagement } from '../../../support/sampleEngagement';

export const sampleIds = ['A', 'B', 'C'] as const;

export interface GalleryReport {
  readonly sample: (typeof sampleIds)[number];
  readonly edition: Edition;
  readonly language: Language;
  readonly cover: CoverStyle;
  readonly paper: Paper;
}

/** Colours of brands, light ones among them, since words stand on them. */
const colours = ['#0f5c5c', '#1d2b53', '#f2c200', '#8c1c2f', '#2f6f3e'] as const;

const inThree = sampleIds.flatMap((sample) =>
  editions.flatMap((edition) => languages.map((language) => ({ sample, edition, language }))),
);

/** Every sample in every edition and language; covers and papers go round so that every pair of choices comes up. */
export const galleryReports: readonly GalleryReport[] = inThree.map((each, at) => ({
  ...each,
  cover: coverStyles[at % coverStyles.length] ?? 'panel',
  paper: papers[at % papers.length] ?? 'A4',
}));

export function documentOf({ sample, edition, language, cover, paper }: GalleryReport): ReportDocument {
  const engagement = sampleEngagement(sample);
  const assessment = assess(template, engagement);
  return composeReport(
    reportInput(engagement, {
      edition,
      language,
      assessment,
      plan: plan(template, engagement, assessment),
      translate: createTranslate(language),
      brand: {
        name: 'Nordlys Product Advisers',
        colour: colourOf(cover),
        contact: 'Nordlys Product Advisers\nStorgatan 1, Malmö\nhello@nordlys.example',
        cover,
        paper,
      },
    }),
  );
}

export function jobOf(report: GalleryReport, document: ReportDocument): RenderJob {
  const { cover } = report;
  return {
    document,
    brand: { name: 'Nordlys Product Advisers', colour: colourOf(cover), cover },
    logo: null,
    typeface: null,
  };
}

function colourOf(cover: CoverStyle): string {
  return colours[coverStyles.indexOf(cover)] ?? colours[0];
}
