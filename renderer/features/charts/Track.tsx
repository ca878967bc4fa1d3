import type { ChartFrame } from '#shared/report/charts/drawList';
import type { Drawing } from '#shared/report/charts/svg';
import styles from './Chart.module.css';
import { screenStyle } from './screenStyle';
import { SvgDrawing } from './SvgDrawing';
import { useWidth } from './useWidth';

const scale = 1.5;

/** One row of a chart, as wide as its place; silent, since its figures stand beside it in words. */
export function Track({ draw }: { readonly draw: (frame: ChartFrame) => Drawing }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={frame} className={styles['frame']}>
      {width > 0 && (
        <SvgDrawing drawing={draw({ widthPt: width / scale, style: screenStyle })} scale={scale} />
      )}
    </div>
  );
}
