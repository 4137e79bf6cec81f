import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { offerWindow, readRequest } from '../readRequest.mjs';

const { course, place, width, height } = readRequest();
const { low, high } = course.range;

function drawRange(plot) {
  const { left, width: across } = plot.bbox;
  const top = plot.valToPos(high, 'y', true);
  plot.ctx.fillStyle = '#e8f2ef';
  plot.ctx.fillRect(left, top, across, plot.valToPos(low, 'y', true) - top);
}

const plot = new uPlot(
  {
    width,
    height,
    scales: { x: { time: false }, y: { range: [0, 10] } },
    axes: [{ label: 'Days' }, { label: 'Glucose (mmol/L)' }],
    series: [{ label: 'Day' }, { label: 'Glucose', stroke: '#1f4e8c' }],
    hooks: { drawClear: [drawRange] },
  },
  [course.days, course.values],
  place,
);
offerWindow(course, (min, max) => plot.setScale('x', { min, max }));
