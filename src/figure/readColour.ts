/** A colour of a computed style as SVG files have it, with how much of it shows. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

const NUMBERS = /[-+]?\d*\.?\d+(?:e[-+]?\d+)?%?/gi;

/**
 * A computed colour as `#rrggbb` and opacity. Browsers compute to `rgb()`, `rgba()` or, from
 * `color-mix()`, to `color(srgb …)`; nothing for anything else, such as `none` or a pattern.
 *
 * @example readColour('rgba(31, 78, 140, 0.5)') // { hex: '#1f4e8c', opacity: 0.5 }
 */
export function readColour(text: string): PlainColour | undefined {
  const [, kind, inner = ''] = /^(rgba?|color)\((.*)\)$/.exec(text.trim()) ?? [];
  if (kind === undefined) return readHex(text.trim());
  if (kind === 'color' && !inner.startsWith('srgb ')) return undefined;
  const numbers = (inner.replace(/^srgb /, '').match(NUMBERS) ?? []).map(readPart);
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = kind === 'color' ? 255 : 1;
  const hex = [red, green, blue].map((one) => writeByte(one * scale)).join('');
  return { hex: `#${hex}`, opacity };
}

function readHex(text: string): PlainColour | undefined {
  if (/^#[0-9a-f]{6}$/i.test(text)) return { hex: text.toLowerCase(), opacity: 1 };
  if (!/^#[0-9a-f]{3}$/i.test(text)) return undefined;
  return { hex: text.toLowerCase().replace(/[0-9a-f]/g, '$&$&'), opacity: 1 };
}

function readPart(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function writeByte(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
