import { it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import { findNearest } from '../../src/view/findNearest';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { viewOf } from './viewOf';
it('x', () => {
  for (const n of [1000, 5000, 10000]) {
    const c = caseWithValues(Array.from({ length: n }, (_, i) => onDay(i / 24, 1 + (i % 7) / 10)));
    let t = performance.now();
    const { view } = viewOf(c);
    const a = performance.now() - t; t = performance.now();
    const f = placeFigure(view, 866, en);
    const b = performance.now() - t; t = performance.now();
    findNearest(f, 300, 100);
    console.log(n, 'derive', a.toFixed(0), 'place', b.toFixed(0), 'nearest', (performance.now() - t).toFixed(1));
  }
}, 120000);
