import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { LIGHT_INK } from '../../src/figure/lightInk';

const css = readFileSync(resolve(import.meta.dirname, '../../src/chart/ink.css'), 'utf8');

it('the sheet around a chart has the colours of the chart on a light page', () => {
  for (const [role, colour] of Object.entries(LIGHT_INK)) {
    const [, light] = new RegExp(`--${role}: light-dark\\((#[0-9a-f]{6}),`).exec(css) ?? [];
    expect(light, role).toBe(colour);
  }
});
