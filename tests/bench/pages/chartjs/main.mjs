import {
  Chart,
  Decimation,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { offerWindow, readRequest } from '../readRequest.mjs';

Chart.register(Decimation, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const { course, place, width, height } = readRequest();
const { low, high } = course.range;
const canvas = document.createElement('canvas');
canvas.width = width;
canvas.height = height;
place.append(canvas);
place.style.width = `${width}px`;

const range = {
  id: 'range',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    const top = scales.y.getPixelForValue(high);
    ctx.fillStyle = '#e8f2ef';
    ctx.fillRect(chartArea.left, top, chartArea.width, scales.y.getPixelForValue(low) - top);
  },
};

const chart = new Chart(canvas, {
  type: 'line',
  data: {
    datasets: [
      {
        label: 'Glucose',
        data: Array.from(course.days, (x, at) => ({ x, y: course.values[at] })),
        borderColor: '#1f4e8c',
        borderWidth: 1,
        pointRadius: 0,
      },
    ],
  },
  plugins: [range],
  options: {
    responsive: false,
    // What its handbook advises for much data.
    animation: false,
    parsing: false,
    normalized: true,
    scales: {
      x: { type: 'linear' },
      y: { min: 0, max: 10, title: { display: true, text: 'mmol/L' } },
    },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
  },
});
offerWindow(course, (min, max) => {
  Object.assign(chart.options.scales.x, { min, max });
  chart.update('none');
});
