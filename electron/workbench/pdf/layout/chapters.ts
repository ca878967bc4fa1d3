import type { Content } from 'pdfmake/interfaces';
import type { ReportDocument, Section } from '#shared/report/document';
import type { ReportPictures } from '../settlePictures';
import { entryMargin } from './contents';
import { crossReferencesOf, withCrossReferences } from './crossReferences';
import type { Palette } from './palette';
import { sectionNodes } from './section';
import { mostSteps, tighten } from './tighten';

/** The chapters, each with those that go on below it, laid out so that no page too much comes of them. */
export function chapterNodes(
  document: ReportDocument,
  entrySpacePt: number,
  palette: Palette,
  pictures: ReportPictures,
): Content[] {
  const references = crossReferencesOf(document);
  return together(document.sections).map((run): Content => {
    const nodes = (): Content[] =>
      run.flatMap((section) =>
        withCrossReferences(
          sectionNodes(
            section,
            entryMargin(entrySpacePt, beginsPart(document.sections, section)),
            palette,
            pictures,
          ),
          references,
          palette.brandText,
        ),
      );
    const [first, ...others] = run;
    // What follows below another chapter that began no page is counted from nowhere.
    if (first?.startsPage !== true) return { stack: nodes() };
    const isCounted = first.mostPages !== undefined && others.length === 0;
    return {
      stack: nodes(),
      fit: {
        ...(isCounted ? { mostPages: first.mostPages } : {}),
        steps: mostSteps,
        again: (step) => tighten(nodes(), step),
      },
    };
  });
}

/** Whether the chapter is the first of several under one name, as in the appendix. */
function beginsPart(sections: readonly Section[], section: Section): boolean {
  const place = sections.indexOf(section);
  const [before, after] = [sections[place - 1]?.eyebrow, sections[place + 1]?.eyebrow];
  return section.eyebrow !== undefined && section.eyebrow === after && section.eyebrow !== before;
}

/** Chapters that begin a page with those that follow on it. */
function together(sections: readonly Section[]): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    if (run === undefined || section.startsPage) runs.push([section]);
    else run.push(section);
  }
  return runs;
}
