import type { ChartStyle, Shade } from '#shared/report/charts/chartStyle';

const shade = (name: string): Shade => ({ fill: `var(--chart-${name})`, ink: `var(--chart-${name}-ink)` });

/** Charts take the colours of the theme through the names that Chart.module.css gives them. */
export const screenStyle: ChartStyle = {
  font: 'var(--font)',
  strongFont: 'var(--font)',
  strongWeight: 600,
  ink: 'var(--chart-ink)',
  muted: 'var(--chart-muted)',
  line: 'var(--chart-line)',
  track: 'var(--chart-track)',
  accent: 'var(--chart-accent)',
  onAccent: 'var(--chart-accent-ink)',
  paper: 'var(--chart-paper)',
  tones: {
    now: shade('now'),
    quarter: shade('quarter'),
    watch: shade('watch'),
    calm: shade('calm'),
    muted: shade('calm'),
    plain: shade('calm'),
  },
  heat: [1, 2, 3, 4, 5].map((step) => shade(`heat-${step}`)),
};
