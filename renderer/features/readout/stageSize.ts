/** A page is always this large and is scaled to the screen, so that everybody sees the same pages; CSS pixels. */
export const stageWidth = 1280;
export const stageHeight = 720;
/** What a page has for its chapter's blocks between title and foot; Stage.module.css keeps to it. */
export const columnWidth = 1152;
export const room = 528;
export const gap = 20;
/** CSS pixels per point of a drawing made for paper: its smallest text is read from the back of a room. */
export const chartScale = 2.2;
