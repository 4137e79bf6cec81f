import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './sourceFiles';

const FLOORS = ['domain', 'words', 'exchange', 'view', 'state', 'chart', 'figure', 'page'];
/** Scripts of their own, not part of the page: they share nothing with it. */
const APART = ['embed', 'offline'];
const ENTRIES = [
  'main.tsx',
  'embed/caselineFigure.ts',
  'offline/serviceWorker.ts',
  'page/firstPicture/beforePaint.ts',
];
const files = readSourceFiles();

const floorOf = (path: string) => FLOORS.indexOf(path.split('/')[0] ?? '');
const resolveImport = (imported: string) =>
  files.find((file) => file.path.replace(/\.tsx?$/, '') === imported.replace(/\.tsx?$/, ''));

describe('the floors of the house', () => {
  it('holds every file but the entry on a floor', () => {
    const isApart = ({ path }: { path: string }) => APART.includes(path.split('/')[0] ?? '');
    const homeless = files.filter((file) => floorOf(file.path) === -1 && !isApart(file));
    expect(homeless.map((file) => file.path)).toEqual(['main.tsx']);
  });

  it('keeps the scripts of their own apart from the page and from each other', () => {
    const crossing = files.flatMap((file) => {
      const [from = ''] = file.path.split('/');
      return file.imports
        .filter((imported) => !imported.startsWith(`${from}/`))
        .filter((imported) =>
          [from, imported.split('/')[0] ?? ''].some((one) => APART.includes(one)),
        )
        .map((imported) => `${file.path} imports ${imported}`);
    });
    expect(crossing).toEqual([]);
  });

  it('finds every import, or the checks below would see nothing', () => {
    const unresolved = files.flatMap((file) =>
      file.imports.filter((one) => !resolveImport(one)).map((one) => `${file.path}: ${one}`),
    );
    expect(unresolved).toEqual([]);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(200);
  });

  it('lets no floor import a higher one', () => {
    const upward = files
      .filter((file) => file.path !== 'main.tsx')
      .flatMap((file) =>
        file.imports
          .filter((imported) => floorOf(imported) > floorOf(file.path))
          .map((imported) => `${file.path} imports ${imported}`),
      );
    expect(upward).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it.each([
    ['react', ['domain', 'words', 'exchange', 'view']],
    ['recharts', ['domain', 'words', 'exchange', 'view', 'state', 'figure', 'page']],
  ])('keeps %s off the floors %s', (name, floors) => {
    const pattern = new RegExp(`from '${name}(?:/[^']*)?'`);
    const found = files
      .filter((file) => floors.includes(file.path.split('/')[0] ?? '') && pattern.test(file.text))
      .map((file) => file.path);
    expect(found).toEqual([]);
  });

  it('keeps the browser out of the pure floors', () => {
    const pure = files.filter((file) => /^(domain|words|view)\//.test(file.path));
    const found = pure.filter((file) =>
      /\b(?:document|window)\.[a-z]|\bfetch\(/.test(withoutComments(file.text)),
    );
    // `window` is also the name of the stretch of time a view shows.
    const usesBrowser = found.filter(
      (file) =>
        !/window: TimeDomain|\bwindow\b.*TimeDomain|state\.window|view\.window/.test(file.text),
    );
    expect(usesBrowser.map((file) => file.path)).toEqual([]);
  });
});

/** A catalogue of a feature (`enShare.ts`) or all words of a language (`zh.ts`). */
const isCatalogue = (path: string) =>
  /^words\/(en[A-Z]\w+|[a-z]{2}(-[A-Z][a-z]+)?)\.ts$/.test(path);

describe('the rooms of the house', () => {
  it('keeps every file but the catalogues under 200 lines', () => {
    const long = files
      .filter((file) => !isCatalogue(file.path))
      .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('names no file utils, helpers, common or index', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|index)\.tsx?$/i.test(file.path),
    );
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  it('leaves nothing for later', () => {
    const later = files.filter((file) => /\b(TODO|FIXME|XXX)\b/.test(file.text));
    expect(later.map((file) => file.path)).toEqual([]);
  });

  it('imports every file from somewhere', () => {
    const imported = new Set(
      files.flatMap((file) => file.imports.map((one) => resolveImport(one)?.path)),
    );
    // A language is found by its file name.
    const isEntry = (path: string) =>
      ENTRIES.includes(path) || /^words\/[a-z]{2}\b[^.]*\.ts$/.test(path);
    const unused = files.filter((file) => !isEntry(file.path) && !imported.has(file.path));
    expect(unused.map((file) => file.path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    const file = files.find((one) => one.path === path);
    for (const imported of file?.imports ?? []) {
      const next = resolveImport(imported);
      const cycle = next && walk(next.path, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const file of files) {
    const cycle = walk(file.path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
