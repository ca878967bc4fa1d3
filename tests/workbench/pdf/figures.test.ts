import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { displayScore, displayTenth } from '#shared/assessment/display';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { assessmentJson, type AssessmentJson } from '#shared/planning/assessmentJson';
import { plan } from '#shared/planning/plan';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf, translate } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { readPdf } from './readPdf';

/** Figures that lie on a threshold are printed on the side they fall on, which the bands and levels settle. */
const { bands, levelFrom } = template.configuration;
const score = (value: number): string =>
  displayScore(
    value,
    bands.map(({ from }) => from),
  );
const severity = (value: number): string => displayTenth(value, Object.values(levelFrom));
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(['A', 'B', 'C'] as const)(
  'the figures in the PDF of sample %s are those of assess --json',
  (id) => {
    let told: AssessmentJson;
    /** The whole internal edition, which hides no figure, white space folded. */
    let text = '';
    /** The page on which the chapter of a dimension begins. */
    const firstPages = new Map<string, string>();

    beforeAll(async () => {
      const engagement = sampleEngagement(id);
      const assessment = assess(template, engagement);
      told = assessmentJson({
        template,
        engagement,
        assessment,
        plan: plan(template, engagement, assessment),
        translate,
      });
      const document = reportOf(engagement, { edition: 'internal' });
      const { bytes } = await renderPdf({
        document,
        brand: { name: 'Nordlys', colour: '#0f5c5c' },
        logo: null,
        typeface: null,
      });
      const pages = (await readPdf(bytes)).pages.map((page) => page.replaceAll(/\s+/g, ' '));
      text = pages.join(' ');
      for (const { id: dimension, name } of template.dimensions) {
        const page = pages.find((each) => new RegExp(`Dimension \\d of \\d ${literal(name.en)}`).test(each));
        if (page !== undefined) firstPages.set(dimension, page);
      }
    }, 60_000);

    it('score and severity of every dimension that applies', () => {
      const applicable = template.dimensions.filter((each) => told.dimensions[each.id]?.applicable === true);
      expect([...firstPages.keys()]).toEqual(applicable.map((each) => each.id));
      for (const { id: dimension, situation } of applicable) {
        const page = firstPages.get(dimension) ?? '';
        const value = told.dimensions[dimension]?.score ?? null;
        const weight = told.situations[situation.id]?.severity ?? null;
        expect(page).toContain(`Maturity score ${value === null ? '–' : score(value)} `);
        expect(page).toContain(`Severity ${weight === null ? '–' : severity(weight)} `);
      }
    });

    it('score of every facet with a finding', () => {
      const findings = template.facets.filter(
        ({ id: facet, dimension }) =>
          told.dimensions[dimension]?.applicable === true && (told.facets[facet]?.score ?? null) !== null,
      );
      expect(findings.length).toBeGreaterThan(3);
      for (const { id: facet, name } of findings)
        expect(text).toMatch(
          new RegExp(`(?<![\\d.])${score(told.facets[facet]?.score ?? NaN)}(?: †)? ${literal(name.en)}`),
        );
    });

    it('overall maturity, where it is printed', () => {
      const { printed, score: overall } = told.overall;
      if (printed && overall !== null) expect(text).toContain(`Overall maturity ${score(overall)}`);
      else expect(text).not.toContain('Overall maturity');
    });

    it('priority of every recommendation in the list', () => {
      const listed = told.recommendations.filter(({ id: each }) => told.held[each] === undefined);
      for (const { id: each, priority } of listed)
        expect(text).toMatch(
          new RegExp(`${each} (?:(?!R\\d\\d ).){5,300} ${literal(displayTenth(priority))} `),
        );
    });
  },
);
