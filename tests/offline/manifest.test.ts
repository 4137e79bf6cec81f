import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PUBLIC = resolve(import.meta.dirname, '../../public');
const manifest = JSON.parse(readFileSync(join(PUBLIC, 'manifest.json'), 'utf8')) as {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};
const page = readFileSync(join(PUBLIC, '../index.html'), 'utf8');

/** Width and height of a PNG, in px. */
function sizeOf(path: string): string {
  const bytes = readFileSync(join(PUBLIC, path));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the page as it is installed', () => {
  it('names nothing from the root of its host, so that it works below any path', () => {
    const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
    expect(addresses.filter((address) => /^\/|:/.test(address))).toEqual([]);
    expect(page).toContain('<link rel="manifest" href="./manifest.json" />');
  });

  it('has icons of the sizes they are said to have, one of them for any shape', () => {
    const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) expect(sizeOf(src), src).toBe(sizes);
    expect(pictures.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192']));
    expect(pictures.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  });

  it('has an icon for a home screen that knows no manifest', () => {
    const [, icon = ''] = /apple-touch-icon" href="\.\/([^"]+)"/.exec(page) ?? [];
    expect(sizeOf(icon)).toBe('180x180');
  });
});
