import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { scaleLinear as d3ScaleLinear } from 'victory-vendor/d3-scale';
import { describe, expect, it } from 'vitest';
import { REPLACED } from '../../.scripts/leanRecharts.mjs';
import { scaleLinear } from '../../.scripts/rechartsParts/linearScale.mjs';
import { root } from '../../.scripts/root.mjs';

const SOURCES = join(
  dirname(createRequire(import.meta.url).resolve('recharts/package.json')),
  'es6',
);
const PARTS = join(root, '.scripts', 'rechartsParts');

const IMPORT = /^(?:import|export) (.*) from '(.*)';$/gm;

/** What each file that our parts of Recharts lead to imports: its path, by whom, and which names. */
function listImports() {
  const found: { path: string; by: string; names: string[] }[] = [];
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || file in REPLACED) return;
    seen.add(file);
    for (const [, names = '', source = ''] of readSource(file).matchAll(IMPORT)) {
      const path = source.startsWith('.') ? join(dirname(file), source) : source;
      found.push({ path, by: file, names: namesIn(names) });
      if (source.startsWith('.')) visit(path);
    }
  };
  const starts = readFileSync(join(PARTS, 'parts.mjs'), 'utf8').matchAll(
    /recharts\/es6\/(.*)\.js/g,
  );
  for (const [, file = ''] of starts) visit(file);
  return found;
}

function readSource(file: string): string {
  try {
    return readFileSync(join(SOURCES, `${file}.js`), 'utf8');
  } catch {
    return readFileSync(join(SOURCES, file, 'index.js'), 'utf8');
  }
}

/** `{ a, b as c }` is a and b; `* as d3Scales` is looked up while it runs. */
function namesIn(clause: string): string[] {
  const [, inner] = /\{(.*)\}/.exec(clause) ?? [];
  if (inner === undefined) return [];
  return inner.split(',').map((name) => name.trim().split(' ')[0] ?? '');
}

describe('what Recharts is given in the place of its own', () => {
  const imports = listImports();

  it.each(Object.entries(REPLACED))('%s has every name that is imported', async (path, file) => {
    const asked = imports.filter((one) => one.path === path);
    expect(asked.length, 'nobody imports it any more').toBeGreaterThan(0);
    const given = (await import(join(PARTS, file))) as Record<string, unknown>;
    expect(Object.keys(given)).toEqual(expect.arrayContaining(asked.flatMap(({ names }) => names)));
  });

  it('looks up scales by name in two places, which answer "linear" for an axis of numbers', () => {
    const byName = imports.filter(({ path }) => path === 'victory-vendor/d3-scale');
    expect(byName.map(({ by }) => by).sort()).toEqual([
      'state/selectors/combiners/combineConfiguredScale',
      'state/selectors/combiners/combineRealScaleType',
    ]);
    expect(byName.flatMap(({ names }) => names)).toEqual([]);
  });
});

describe('the chart of the figure', () => {
  const folder = join(root, 'src', 'chart');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsx'));
  const sources = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const elements = sources
    .flatMap((text) => text.match(/<(?:LineChart|CartesianGrid|[XY]Axis)\b[^]*?\n? *\/?>/g) ?? [])
    .map((element) => element.replaceAll(/\s+/g, ' '));

  it('is found in the sources', () => {
    const names = elements.map((element) => /<(\w+)/.exec(element)![1]);
    expect([...new Set(names)].sort()).toEqual(['CartesianGrid', 'LineChart', 'XAxis', 'YAxis']);
  });

  it('asks for nothing that is missing: events, shared tooltips, scales, names of axes', () => {
    for (const element of elements) {
      expect(element).not.toMatch(/ (?:on[A-Z]\w*|sync\w+|scale|label|niceTicks="(?!none))[=\s]/);
    }
  });

  it('gives every axis that is seen its ticks and its domain', () => {
    for (const element of elements.filter((one) => /^<[XY]Axis/.test(one))) {
      expect(element).toMatch(/ domain=/);
      if (!/ hide\b/.test(element))
        expect(element).toMatch(/ ticks=.* type="number"| type="number".* ticks=/);
    }
  });
});

describe('the linear scale', () => {
  const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  const ends = fc.tuple(number, number);

  it('maps and inverts as that of d3 does', () => {
    fc.assert(
      fc.property(ends, ends, number, (domain, range, value) => {
        const [low, high] = domain;
        fc.pre(low === high || Math.abs(high - low) > 1e-3);
        const ours = scaleLinear().domain(domain).range(range);
        const theirs = d3ScaleLinear().domain(domain).range(range);
        expect(ours.domain()).toEqual(theirs.domain());
        expect(ours.range()).toEqual(theirs.range());
        expect(ours(value)).toBe(theirs(value));
        expect(ours.invert(value)).toBe(theirs.invert(value));
        expect(ours.copy()(value)).toBe(ours(value));
      }),
    );
  });

  it('is another one after a copy', () => {
    const first = scaleLinear().domain([0, 10]).range([0, 100]);
    const second = first.copy().domain([0, 1]);
    expect([first(5), second(0.5)]).toEqual([50, 50]);
  });
});
