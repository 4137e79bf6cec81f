import type { Specimen } from './specimen';

const files = import.meta.glob<Specimen>('./specimens/*.ts', { eager: true, import: 'default' });

/** Every specimen by the name of its file, in order of name. */
export const SPECIMENS: readonly (readonly [name: string, specimen: Specimen])[] = Object.entries(
  files,
)
  .map(([path, specimen]) => [/([^/]+)\.ts$/.exec(path)?.[1] ?? path, specimen] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
