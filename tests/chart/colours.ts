import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A colour as linear light, from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The colour of a role, by its name without dashes before it. */
export type Colours = (role: string) => Rgb;

const SHEETS = [
  'chart/ink.css',
  'chart/comparison.css',
  'chart/predictionColour.css',
  'page/page.css',
];

const css = SHEETS.map((name) =>
  readFileSync(fileURLToPath(new URL(`../../src/${name}`, import.meta.url)), 'utf8'),
)
  .join('\n')
  .replace(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/g, '');

/** The roles as the rules of one selector give them: `[light, dark]`. */
function readRoles(selector: string): Map<string, readonly [string, string]> {
  const rules = css.split(`\n${selector} {`).slice(1);
  const entries = rules.flatMap((rule) => {
    const body = rule.slice(0, rule.indexOf('\n}'));
    const both = body.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
    const one = body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
    return [
      ...[...both].map(([, name = '', light = '', dark = '']) => [name, [light, dark]] as const),
      ...[...one].map(([, name = '', colour = '']) => [name, [colour, colour]] as const),
    ];
  });
  return new Map(entries);
}

/** The colours that the style sheets give a page. */
export function readColours(scheme: 'light' | 'dark', asked?: 'more'): Colours {
  const roles = readRoles(':root');
  const stronger = asked ? readRoles(":root[data-contrast='more']") : undefined;
  return (role) => {
    const found = stronger?.get(role) ?? roles.get(role);
    if (!found) throw new Error(`no style sheet gives --${role}`);
    return parseColour(found[scheme === 'light' ? 0 : 1]);
  };
}

function parseColour(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The ratio of WCAG 2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `color-mix(in srgb, …)`: so much of the first, the rest of the second. */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const encode = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
  const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const channel = (at: 0 | 1 | 2) =>
    decode(encode(one[at]) * share + encode(other[at]) * (1 - share));
  return [channel(0), channel(1), channel(2)];
}
