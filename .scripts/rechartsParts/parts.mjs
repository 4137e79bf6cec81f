// @ts-check
/** All of Recharts that `src/chart` draws with, from the files that hold it. */
export { CartesianGrid } from 'recharts/es6/cartesian/CartesianGrid.js';
export { XAxis } from 'recharts/es6/cartesian/XAxis.js';
export { YAxis } from 'recharts/es6/cartesian/YAxis.js';
export { LineChart } from 'recharts/es6/chart/LineChart.js';
export { ZIndexLayer } from 'recharts/es6/zIndex/ZIndexLayer.js';
/** What tests measure the drawing with. */
export { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts/es6/hooks.js';
