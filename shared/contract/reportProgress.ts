export type ReportStage =
  | 'composing'
  | 'laying-out'
  | 'drawing'
  | 'checking'
  /** In place of the three before, where the report becomes something else than a PDF. */
  | 'exporting'
  | 'delivering';

/** How far a report is. */
export interface ReportProgress {
  readonly stage: ReportStage;
  /** Pages of the whole report; null until they are laid out. */
  readonly pages: number | null;
  /** Share of the drawing or exporting done, 0 to 1. */
  readonly share: number;
}
