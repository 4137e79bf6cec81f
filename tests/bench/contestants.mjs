// @ts-check
import { titleOfCourse } from './writeCourseCase.mjs';

/**
 * A page that is measured.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} label as the table has it
 * @property {string} figure what of it is the painted figure, as a selector
 * @property {string} plot where a pointer moves over values, as a selector
 * @property {number} [most] values that it can draw within the time limit
 * @property {string} [folder] of its page, where that is not its name
 * @property {string} [query] more of its address
 */

/** The address of the app, for a case of this browser. */
export const APP_KEY = 'bench-course';

/**
 * What of the app is a painted figure: a line with ink in a figure of that name. It is the same in
 * the picture within index.html as in what the scripts draw.
 *
 * @param {string} title
 */
export function appFigure(title) {
  const figure = `figure[aria-label=${JSON.stringify(title)}]`;
  // The key of the legend has the look of a line too, but is not cut at the edges of the plot.
  return `${figure} [clip-path] :is(path.series-line, .dense path):not([d=""])`;
}

const RECHARTS = {
  figure: '.recharts-line-curve',
  plot: '.recharts-cartesian-grid',
  // A million never come to an end.
  most: 100_000,
};

/** @type {readonly Contestant[]} */
export const CONTESTANTS = [
  { name: 'app', label: 'Caseline', figure: '', plot: 'figure.figure .plot-focus' },
  { name: 'uplot', label: 'uPlot', figure: '#plot canvas', plot: '.u-over' },
  { name: 'echarts', label: 'ECharts', figure: '#plot canvas', plot: '#plot canvas' },
  { name: 'chartjs', label: 'Chart.js', figure: '#plot canvas', plot: '#plot canvas' },
  {
    name: 'highcharts',
    label: 'Highcharts',
    figure: '#plot .highcharts-series-group',
    plot: '.highcharts-plot-background',
  },
  {
    name: 'recharts',
    label: 'raw Recharts',
    ...RECHARTS,
  },
  // Without a dot for each value and without animation.
  {
    name: 'recharts-tuned',
    label: 'Recharts, tuned',
    folder: 'recharts',
    query: '&tuned',
    ...RECHARTS,
  },
  { name: 'canvas', label: 'bare canvas', figure: '#plot canvas', plot: '#plot canvas' },
  { name: 'empty', label: 'empty page', figure: '#plot[data-values]', plot: '#plot' },
];

/**
 * The page's address with so many values, and what of it is its figure.
 *
 * @param {Contestant} contestant
 * @param {number} count
 * @param {{ width: number, height: number }} size of the figure, as the app has it
 */
export function addressOf(contestant, count, { width, height }) {
  const { name, folder = name, query = '', figure } = contestant;
  if (name === 'app') {
    return { path: `/app/?local=${APP_KEY}`, figure: appFigure(titleOfCourse(count)) };
  }
  return { path: `/${folder}/?n=${count}&width=${width}&height=${height}${query}`, figure };
}
