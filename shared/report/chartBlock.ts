/** A place on a scale with its name, e.g. where a maturity band begins. */
export interface ScaleMark {
  readonly value: number;
  readonly label: string;
}

/** What every chart says beside its drawing, in the language of the report. */
interface ChartWords {
  readonly caption: string;
  /** The drawing in a sentence or two with its main figures, for those who cannot see it. */
  readonly alt: string;
  /** What the drawing leaves unsaid, e.g. what a mark stands for. */
  readonly legend?: string;
  /** The figures follow as a table too; wanted where they stand nowhere else. */
  readonly hasTable?: boolean;
}

/** A value 0 to 100 with its figure; null has no shade, and its text says why. */
export interface HeatCell {
  readonly value: number | null;
  readonly text: string;
}

/** Rows against columns, each value in figures on a shade. */
export interface HeatBlock extends ChartWords {
  readonly kind: 'heat';
  /** Stands over the names of the rows. */
  readonly rowTitle: string;
  /** The shades, lowest first: where each begins and what it is called, its limits included. */
  readonly steps: readonly ScaleMark[];
  readonly columns: readonly { readonly label: string; readonly note?: string }[];
  readonly groups: readonly {
    readonly label: string;
    /** A cell per column. */
    readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  }[];
}

/** One value 0 to 100 per axis of a radar, null where it is not known. */
export interface RadarSeries {
  readonly label: string;
  /** Each is drawn with a line and a mark of its own. */
  readonly look: 'current' | 'target' | 'previous';
  readonly values: readonly { readonly value: number | null; readonly text: string }[];
}

export interface RadarBlock extends ChartWords {
  readonly kind: 'radar';
  readonly axisTitle: string;
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
}

export interface TShapeSkill {
  readonly label: string;
  /** A short addition to the name, e.g. that the skill is commercial. */
  readonly note?: string;
  /** 0 to `most` of the block. */
  readonly current: number;
  readonly currentText: string;
  /** Null where the skill is not required. */
  readonly required: number | null;
  readonly requiredText: string;
  /** Somebody stands at the depth level. */
  readonly hasDepth: boolean;
}

/** How broad and how deep skills are: columns that hang from the level 0, the deepest in the middle. */
export interface TShapeBlock extends ChartWords {
  readonly kind: 'tshape';
  readonly most: number;
  /** Levels at which a skill counts for breadth, and for depth. */
  readonly breadth: ScaleMark;
  readonly depth: ScaleMark;
  readonly skills: readonly TShapeSkill[];
  readonly labels: {
    readonly skill: string;
    readonly current: string;
    readonly required: string;
    /** Over what says whether somebody reaches the depth level. */
    readonly depth: string;
    readonly somebody: string;
    readonly nobody: string;
  };
}

/** Stages on a line: how many people placed the company at each, how far they lie apart, the median. */
export interface StagesBlock extends ChartWords {
  readonly kind: 'stages';
  readonly stages: readonly {
    readonly label: string;
    /** 0 where nobody named the stage. */
    readonly people: number;
    /** How many people of how many groups, in words; absent where nobody did. */
    readonly note?: string;
  }[];
  /** Places in `stages`, from 0; null where nothing is known or may be shown. */
  readonly range: { readonly lowest: number; readonly highest: number; readonly median: number } | null;
  readonly labels: { readonly stage: string; readonly people: string; readonly median: string };
}

export interface GanttRow {
  /** A number or an id to find it by; empty where it has none. */
  readonly id: string;
  readonly label: string;
  /** Short: who does it, what comes first. */
  readonly note?: string;
  readonly from: number;
  readonly to: number;
  /** The time in words. */
  readonly text: string;
  /** A moment, at `to`, that is drawn as a diamond. */
  readonly isMilestone?: boolean;
}

/** Work over time, in days from the start. */
export interface GanttBlock extends ChartWords {
  readonly kind: 'gantt';
  /** Stretches of time side by side, first to last; together they are the width of the chart. */
  readonly periods: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly GanttRow[] }[];
  readonly labels: { readonly item: string; readonly time: string };
}

export interface ProgressRow {
  readonly label: string;
  /** A sum over the rows below it. */
  readonly isStrong?: boolean;
  /** 0 to 100; null where it is not known. */
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeText: string;
  readonly afterText: string;
  /** How far and what that means, e.g. "+12 better". */
  readonly changeText: string;
  readonly movement: 'better' | 'worse' | 'little' | 'unknown';
}

/** Arrows from an earlier value to the present one. */
export interface ProgressBlock extends ChartWords {
  readonly kind: 'progress';
  /** Where each band of the scale begins, lowest first. */
  readonly bands: readonly ScaleMark[];
  readonly rows: readonly ProgressRow[];
  readonly labels: {
    readonly item: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
  };
}

/** Charts that came after bars and situations. They carry data and words; how they look is the drawing's business. */
export type ChartBlock = HeatBlock | RadarBlock | TShapeBlock | StagesBlock | GanttBlock | ProgressBlock;
