import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import { readRequest } from '../readRequest.mjs';

const { course, place, width, height } = readRequest();
const data = Array.from(course.days, (day, at) => ({ day, value: course.values[at] }));

// As it comes, with a dot for each value and an animation, or without both.
const line = new URLSearchParams(location.search).has('tuned')
  ? { dot: false, isAnimationActive: false }
  : {};
createRoot(place).render(
  createElement(
    LineChart,
    { width, height, data },
    createElement(CartesianGrid),
    createElement(XAxis, { type: 'number', dataKey: 'day' }),
    createElement(YAxis, { domain: [0, 10] }),
    createElement(Tooltip),
    createElement(ReferenceArea, { y1: course.range.low, y2: course.range.high }),
    createElement(Line, { dataKey: 'value', ...line }),
  ),
);
