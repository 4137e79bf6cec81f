import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, LineChart, ReferenceArea, XAxis, YAxis } from 'recharts';

// For its bytes: the frame that the app takes from Recharts, and nothing else.
createRoot(document.getElementById('plot')).render(
  createElement(
    LineChart,
    { width: 880, height: 420, data: [] },
    createElement(CartesianGrid),
    createElement(XAxis, { type: 'number', dataKey: 'day', domain: [0, 30] }),
    createElement(YAxis, { domain: [0, 10] }),
    createElement(ReferenceArea, { y1: 3.9, y2: 7.8 }),
  ),
);
