export { ChartFigure } from './ChartFigure';
export { chartWriting } from './chartWriting';
export { FacetTrack } from './FacetTrack';
export { ProgressTrack } from './ProgressTrack';
export { screenStyle } from './screenStyle';
export { SvgDrawing } from './SvgDrawing';
