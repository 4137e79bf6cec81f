import { describe, expect, it } from 'vitest';
import { contrast, readColours, type Rgb } from './colours';

const CASES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What readers without one kind of cone see (Machado, Oliveira & Fernandes 2009, severity 1). */
const SIGHTS: Record<string, readonly Rgb[]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (colour: Rgb, sight: readonly Rgb[]) =>
  sight.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as unknown as Rgb;

/** CIE L*a*b* under D65. */
const labOf = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const difference = (a: Rgb, b: Rgb) => {
  const [one, other] = [labOf(a), labOf(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

const pairs = CASES.flatMap((one, index) =>
  CASES.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(['light', 'dark'] as const)('the colours of cases on a %s page', (scheme) => {
  const colours = readColours(scheme);
  const colourOf = (name: string) => colours(`case-${name}`);

  it.each([...CASES, 'back'])(
    'is at 4.5:1 with the paper, which is its ground and its letter: %s',
    (name) => {
      expect(contrast(colourOf(name), colours('paper'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  // 15 is seen at a glance; the letter at each line says it without any colour.
  it.each(Object.keys(SIGHTS))('tells every two of them apart with %s', (name) => {
    const close = pairs
      .map(([one, other]) => ({
        pair: `${one} ${other}`,
        apart: difference(seen(colourOf(one), SIGHTS[name]!), seen(colourOf(other), SIGHTS[name]!)),
      }))
      .filter(({ apart }) => apart < 15);
    expect(close).toEqual([]);
  });

  // What is outside the range has a shape of its own besides.
  it.each(Object.keys(SIGHTS))('tells a drawn line from the course with %s', (name) => {
    const [drawn, course, outside] = ['prediction', 'series', 'outside'].map((role) =>
      seen(colours(role), SIGHTS[name]!),
    ) as [Rgb, Rgb, Rgb];
    expect(difference(drawn, course)).toBeGreaterThanOrEqual(15);
    expect(difference(course, outside)).toBeGreaterThanOrEqual(15);
  });
});
