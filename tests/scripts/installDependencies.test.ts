import { describe, expect, it } from 'vitest';
import { describeMissing } from '../../.scripts/installDependencies.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/plot': { version: '2.0.0' },
    'node_modules/plot/node_modules/@ink/pen': { version: '1.1.0' },
    'node_modules/binary-for-another-system': { version: '1.0.0', optional: true },
  },
};

const installed = {
  packages: {
    'node_modules/plot': { version: '2.0.0' },
    'node_modules/plot/node_modules/@ink/pen': { version: '1.1.0' },
  },
};

/** What is installed, with some packages at another version. */
const installedWith = (versions: Record<string, string>) => ({
  packages: {
    ...installed.packages,
    ...Object.fromEntries(
      Object.entries(versions).map(([path, version]) => [path, { version }] as const),
    ),
  },
});

describe('describeMissing', () => {
  it('finds nothing missing where all but optional packages are there', () => {
    expect(describeMissing(wanted, installed)).toBeUndefined();
  });

  it('does not mind a package that was added by hand', () => {
    expect(describeMissing(wanted, installedWith({ 'node_modules/extra': '1.0.0' }))).toBe(
      undefined,
    );
  });

  it('sees that nothing is installed', () => {
    expect(describeMissing(wanted, undefined)).toBe('none are there');
  });

  it('names a package that is missing', () => {
    expect(describeMissing(wanted, { packages: {} })).toBe('plot is missing, the lock says 2.0.0');
  });

  it('names a package of another version', () => {
    const other = installedWith({ 'node_modules/plot/node_modules/@ink/pen': '1.0.9' });
    expect(describeMissing(wanted, other)).toBe('@ink/pen is 1.0.9, the lock says 1.1.0');
  });

  it('wants an optional package that is there in the version of the lock', () => {
    const other = installedWith({ 'node_modules/binary-for-another-system': '0.9.0' });
    expect(describeMissing(wanted, other)).toBe(
      'binary-for-another-system is 0.9.0, the lock says 1.0.0',
    );
  });
});
