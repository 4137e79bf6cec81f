import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePolicy } from '../../.scripts/contentPolicy.mjs';
import { drawStill, writePicture } from '../../.scripts/firstPicture/firstPicture.mjs';
import { VARIANTS } from '../../.scripts/firstPicture/variants.mjs';
import { root } from '../../.scripts/root.mjs';

interface DrawnCase {
  title: string;
  events: { title: string }[];
}

const BUILT =
  '<html><head><meta charset="utf-8" />\n    <title>App</title>' +
  '<script type="module" crossorigin src="./assets/index-abc.js"></script></head>' +
  '<body><div id="root"></div></body></html>';

describe('the first picture, as the build draws it', () => {
  const drawing = drawStill();

  it('holds the figure for each variant and the words of the page once', async () => {
    const { markup, css } = await drawing;
    const file = JSON.parse(readFileSync(join(root, 'data/zhang-2019.json'), 'utf8')) as DrawnCase;
    const count = (text: string) => markup.split(text).length - 1;
    expect(count(`<figure`)).toBe(VARIANTS.length);
    expect(count(`aria-label="${file.title}"`)).toBe(VARIANTS.length);
    expect(count('<h1>')).toBe(1);
    expect(count('<footer')).toBe(1);
    for (const { title } of file.events) {
      expect(count(`<span class="card-title">${title}</span>`), title).toBe(1);
    }
    expect(count('Illustration, not data')).toBeGreaterThanOrEqual(VARIANTS.length);
    for (const { name, media } of VARIANTS) {
      expect(css).toContain(`@media not all and ${media}{.only-${name}{display:none}}`);
      expect(css).toMatch(new RegExp(`\\.only-${name} \\.overview\\{margin-left: [\\d.]+%`));
    }
  });

  it('holds nothing that the live page is found by, no style and no script', async () => {
    const { markup } = await drawing;
    expect(markup).not.toMatch(/ data-| style=| tabindex=|<script|<style/);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...markup.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it('has the choices that hold in their controls', async () => {
    const { markup } = await drawing;
    const chosen = [...markup.matchAll(/<option selected="">([^<]*)</g)].map(([, text]) => text);
    expect(chosen).toEqual(['A man of 60 with osteomalacia', ...VARIANTS.map(() => 'Resection')]);
  });
});

describe('the page that holds the first picture', () => {
  const written = writePicture(BUILT, 'run("$&")', '<p>It costs $1.</p>');

  it('has the picture before the app, a script before all that is painted, and the app put off', () => {
    expect(written).toContain('<div id="first-picture"><p>It costs $1.</p></div>');
    expect(written.indexOf('first-picture')).toBeLessThan(written.indexOf('<div id="root">'));
    expect(written.indexOf('<script>run("$&")</script>')).toBeLessThan(written.indexOf('<title>'));
    expect(written).not.toContain('type="module"');
    expect(written).toMatch(
      /<link rel="preload"[^>]* data-entry[^>]* href="\.\/assets\/index-abc\.js">/,
    );
  });

  it('is refused where there is no app to put off', () => {
    expect(() => writePicture('<html></html>', '', '')).toThrow(/index\.html/);
  });

  it('is allowed its own script by the checksum, and no other', () => {
    const policy = writePolicy(written);
    const sum = createHash('sha256').update('run("$&")').digest('base64');
    expect(policy.split('; ')).toContain(`script-src 'self' 'sha256-${sum}'`);
    expect(policy).not.toContain('unsafe');
  });
});
