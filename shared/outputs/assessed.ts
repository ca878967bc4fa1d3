import type { Assessment } from '../assessment/assessment';
import type { Engagement } from '../engagement/engagement';
import type { Plan } from '../planning/planTypes';
import type { Template } from '../template/template';

// To add an output: a file here named after its function, which takes one of these and gives plain data with the lines
// it came from; texts as LocalizedText. tests/outputs/anonymity.test.ts asks of each that it names no respondent.

/** What most outputs are made from: an engagement, its pinned template, and the assessment of the two. */
export interface Assessed {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly assessment: Assessment;
}

/** With the plan that follows from it. */
export interface Planned extends Assessed {
  readonly plan: Plan;
}
