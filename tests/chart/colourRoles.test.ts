import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contrast, mix, readColours, type Colours } from './colours';

const SCHEMES = ['light', 'dark'] as const;

/** What is written on what. Text of our sizes needs 4.5:1, and 7:1 where more contrast is asked for. */
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', ['page', 'paper', 'inset', 'band', 'pin', 'pin-core', 'hover', 'chosen', 'ask', 'idle']],
  ['quiet', ['page', 'paper', 'inset', 'band', 'hover', 'chosen', 'ask', 'idle']],
  ['series', ['page', 'paper', 'seen', 'hover']],
  ['paper', ['ink', 'series']],
  ['outside', ['page', 'paper', 'inset']],
  ['band-ink', ['paper', 'band']],
  ['crosshair', ['paper', 'band']],
  ['prediction', ['paper', 'band']],
];

/** What is drawn on what: 3:1, and 4.5:1 where more contrast is asked for. */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['series', ['paper', 'band', 'inset']],
  ['outside', ['paper', 'band']],
  ['band-edge', ['paper', 'band']],
  ['rule', ['paper']],
  ['quiet', ['paper', 'pin', 'inset']],
  ['crosshair', ['paper', 'band']],
  ['prediction', ['paper', 'band']],
  ['focus', ['page', 'paper', 'inset', 'hover']],
  ['ink', ['paper', 'band']],
];

/** The pairs that do not hold a ratio, in words. */
function tooClose(colours: Colours, pairs: typeof TEXTS, least: number): string[] {
  return pairs.flatMap(([one, grounds]) =>
    grounds
      .map((ground) => [ground, contrast(colours(one), colours(ground))] as const)
      .filter(([, ratio]) => ratio < least)
      .map(([ground, ratio]) => `${one} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(SCHEMES)('the colours of a %s page', (scheme) => {
  const colours = readColours(scheme);
  const strong = readColours(scheme, 'more');

  it('hold 4.5:1 for every text on the ground it is written on', () => {
    expect(tooClose(colours, TEXTS, 4.5)).toEqual([]);
  });

  it('hold 3:1 for every mark on the ground it is drawn on', () => {
    expect(tooClose(colours, MARKS, 3)).toEqual([]);
  });

  it('hold 7:1 for texts and 4.5:1 for marks where more contrast is asked for', () => {
    const texts = TEXTS.filter(([text]) => text !== 'paper');
    expect(tooClose(strong, texts, 7)).toEqual([]);
    expect(tooClose(strong, [...MARKS, ['edge', ['paper', 'page']]], 4.5)).toEqual([]);
  });

  it('show the ring of what is pointed at by amber or by its outline, on paper and band', () => {
    for (const ground of ['paper', 'band']) {
      const seen = Math.max(
        contrast(colours('ring'), colours(ground)),
        contrast(colours('ring-outline'), colours(ground)),
      );
      expect(seen, ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colours('ring'), colours('ring-outline'))).toBeGreaterThanOrEqual(3);
  });

  it('part the figure from the page, the band from the figure, the core of a capsule from its ends', () => {
    const steps = [
      ['page', 'paper'],
      ['paper', 'band'],
      ['pin', 'pin-core'],
      ['paper', 'hairline'],
      ['hover', 'chosen'],
    ] as const;
    const flat = steps.filter(([a, b]) => contrast(colours(a), colours(b)) < 1.05);
    expect(flat).toEqual([]);
  });

  it('write the name of a case in a colour that is read, its own or a mix with ink', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const own = mix(colours(`case-${name}`), colours('ink'), 0.85);
      expect(contrast(own, colours('paper')), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('gives a dark page other colours than a light one, and paper that is lighter than the page', () => {
  const [light, dark] = [readColours('light'), readColours('dark')];
  for (const role of ['ink', 'paper', 'page', 'series', 'band', 'prediction', 'case-a']) {
    expect(dark(role), role).not.toEqual(light(role));
  }
  expect(contrast(dark('paper'), [0, 0, 0])).toBeGreaterThan(contrast(dark('page'), [0, 0, 0]));
});

/** What is the same in every theme: paper, the picture of a file, a camera's frame, the amber ring. */
const SAME_EVERYWHERE = [
  /^page\/print\//,
  /^page\/export\/exportDialog\.css/,
  /^page\/wall\/wall\.css: background: #000000;/,
  /^chart\/ink\.css: --ring: /,
];

it('leaves no colour in a style sheet that a theme cannot change', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(20);
  const literal = sheets.flatMap((name) =>
    readFileSync(`${source}/${name}`, 'utf8')
      .split('\n')
      .filter((line) =>
        /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(line.replace(/light-dark\(.*/, '')),
      )
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(literal.filter((one) => !SAME_EVERYWHERE.some((it) => it.test(one)))).toEqual([]);
});
