import { LineChart } from 'echarts/charts';
import {
  DataZoomInsideComponent,
  GridComponent,
  MarkAreaComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { offerWindow, readRequest } from '../readRequest.mjs';

use([
  LineChart,
  GridComponent,
  TooltipComponent,
  MarkAreaComponent,
  DataZoomInsideComponent,
  CanvasRenderer,
]);

const { course, place, width, height } = readRequest();
const { low, high } = course.range;
// Pairs in one typed array are what its handbook advises for much data.
const pairs = new Float64Array(2 * course.days.length);
course.days.forEach((day, at) => {
  pairs[2 * at] = day;
  pairs[2 * at + 1] = course.values[at];
});
const chart = init(place, undefined, { width, height });
chart.setOption({
  animation: false,
  grid: { left: 60, right: 20, top: 20, bottom: 40 },
  xAxis: { type: 'value', name: 'Days' },
  yAxis: { type: 'value', name: 'Glucose (mmol/L)', min: 0, max: 10 },
  tooltip: { trigger: 'axis' },
  dataZoom: [{ type: 'inside' }],
  series: [
    {
      type: 'line',
      showSymbol: false,
      sampling: 'minmax',
      data: pairs,
      markArea: { silent: true, data: [[{ yAxis: low }, { yAxis: high }]] },
    },
  ],
});
offerWindow(course, (startValue, endValue) =>
  chart.dispatchAction({ type: 'dataZoom', startValue, endValue }),
);
