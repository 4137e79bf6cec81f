import { describe, expect, it } from 'vitest';
import { readColour } from '../../src/figure/readColour';

describe('a computed colour in a file', () => {
  it.each<[string, string, number]>([
    ['rgb(31, 78, 140)', '#1f4e8c', 1],
    ['rgba(31, 78, 140, 0.5)', '#1f4e8c', 0.5],
    ['rgb(31 78 140 / 25%)', '#1f4e8c', 0.25],
    ['color(srgb 0.121569 0.305882 0.54902)', '#1f4e8c', 1],
    ['color(srgb 1 0 0 / 0.16)', '#ff0000', 0.16],
    ['color(srgb 1.02 -0.01 0)', '#ff0000', 1],
    ['#FfF', '#ffffff', 1],
    ['#1f4e8c', '#1f4e8c', 1],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
  ])('%s is %s at %d', (text, hex, opacity) => {
    expect(readColour(text)).toEqual({ hex, opacity });
  });

  it.each(['none', '', 'url("#hatch")', 'color(display-p3 1 0 0)', 'inherit'])(
    'is none where there is none: “%s”',
    (text) => {
      expect(readColour(text)).toBeUndefined();
    },
  );
});
