// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Draws the icons of the installed page from the favicon, with rsvg-convert (Debian: librsvg2-bin).
 * Run by hand when the favicon changes; the pictures are kept.
 */
const svg = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
const folder = join(root, 'public/icons');

/** Without round corners: whoever shows the icon cuts it to a shape of its own. */
const square = svg.replace(' rx="6"', '');
/** What matters within the middle 80 %, because the rest may be cut off. */
const maskable = square
  .replace(/(<rect[^>]*>)/, '$1<g transform="translate(3.2 3.2) scale(0.8)">')
  .replace('</svg>', '</g></svg>');

mkdirSync(folder, { recursive: true });
draw('icon-192.png', svg, 192);
draw('icon-512.png', svg, 512);
draw('icon-maskable-512.png', maskable, 512);
draw('apple-touch-icon.png', square, 180);

/**
 * @param {string} name
 * @param {string} source
 * @param {number} size in px
 */
function draw(name, source, size) {
  const file = join(folder, name);
  const args = ['--width', String(size), '--height', String(size), '--output', file];
  const { status, error, stderr } = spawnSync('rsvg-convert', args, { input: source });
  if (status !== 0) throw error ?? new Error(String(stderr));
  console.log(`Drew ${file}`);
}
