import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../../src');

export interface SourceFile {
  /** Below `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Paths below `src` of what it imports from there. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the app with what it imports, as text: a test needs no compiler. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      return { path: path.replaceAll('\\', '/'), text, imports: importsOf(join(SRC, path), text) };
    });
}

function importsOf(file: string, text: string): string[] {
  const specifiers = [
    ...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g),
    ...text.matchAll(/import\('(\.[^']+)'\)/g),
  ].map((match) => match[1] ?? '');
  return specifiers
    .filter((specifier) => !/\.css(?:\?|$)/.test(specifier))
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) => relative(SRC, resolve(dirname(file), specifier)).replaceAll('\\', '/'));
}
