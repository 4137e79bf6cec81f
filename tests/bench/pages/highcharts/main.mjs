import Highcharts from 'highcharts/esm/highcharts';
import 'highcharts/esm/modules/boost';
import { offerWindow, readRequest } from '../readRequest.mjs';

const { course, place, width, height } = readRequest();
const { low: from, high: to } = course.range;
const chart = Highcharts.chart(place, {
  chart: { type: 'line', width, height, animation: false },
  title: { text: undefined },
  accessibility: { enabled: false },
  xAxis: { title: { text: 'Days' } },
  yAxis: {
    min: 0,
    max: 10,
    title: { text: 'Glucose (mmol/L)' },
    plotBands: [{ from, to, color: '#e8f2ef' }],
  },
  plotOptions: { series: { animation: false, marker: { enabled: false } } },
  series: [
    { name: 'Glucose', data: Array.from(course.days, (day, at) => [day, course.values[at]]) },
  ],
});
offerWindow(course, (min, max) => chart.xAxis[0].setExtremes(min, max, true, false));
