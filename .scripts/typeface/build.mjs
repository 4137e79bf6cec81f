/** Writes the web fonts, their licences and the table of advance widths. See README.md. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as harfbuzz from 'harfbuzzjs';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import { headlineCharacters, sansCharacters } from './characters.mjs';

const weights = [400, 500, 600, 700];
const unitsOfTable = 1000;

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const fromPackage = createRequire(import.meta.url).resolve;

const interSource = {
  upright: 'inter-ui/variable/InterVariable.woff2',
  italic: 'inter-ui/variable/InterVariable-Italic.woff2',
  licence: 'inter-ui/LICENSE.txt',
};
const literataSource = {
  semibold: '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
  licence: '@expo-google-fonts/literata/LICENSE_FONT',
};

/** What the sans keeps: contextual forms and ligatures are dropped so that widths add up. */
const sansOptions = {
  variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
  keepFeatures: ['kern', 'tnum'],
};
const headlineOptions = { keepFeatures: ['kern', 'liga'] };

/** Copyright, licence and licence address stay in the font beside its name. */
const keptNames = [0, 1, 2, 3, 4, 5, 6, 13, 14];

async function write(path, content) {
  await mkdir(dirname(fromRoot(path)), { recursive: true });
  await writeFile(fromRoot(path), content);
  console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
}

const faceOf = (bytes) => new harfbuzz.Face(new harfbuzz.Blob(Uint8Array.from(bytes).buffer));

/** Returns the subset as TrueType, the form HarfBuzz reads, and writes it as WOFF2. */
async function writeSubset(source, path, characters, options) {
  const bytes = await readFile(fromPackage(source));
  const subset = (targetFormat) =>
    subsetFont(bytes, characters.join(''), {
      ...options,
      targetFormat,
      noHinting: true,
      preserveNameIds: keptNames,
    });
  const trueType = await subset('truetype');
  const present = new Set(faceOf(trueType).collectUnicodes());
  const missing = characters.filter((character) => !present.has(character.codePointAt(0)));
  if (missing.length > 0) throw new Error(`${source} lacks ${missing.join(' ')}`);
  await write(path, await subset('woff2'));
  return trueType;
}

/** The licence must allow a changed font to keep its name: it may reserve none. */
async function writeLicence(source, path) {
  const licence = await readFile(fromPackage(source), 'utf8');
  const [notice] = licence.split('This Font Software is licensed under');
  if (!notice.startsWith('Copyright') || /reserved/i.test(notice)) {
    throw new Error(`${source}: unexpected copyright notice: ${notice}`);
  }
  await write(path, licence);
}

/** Returns a function that gives a character's advance, digits tabular, without kerning. */
function measurer(trueType, weight) {
  const face = faceOf(trueType);
  const font = new harfbuzz.Font(face);
  font.setVariations([new harfbuzz.Variation('wght', weight)]);
  const features = ['tnum=1', 'kern=0'].map((text) => harfbuzz.Feature.fromString(text));
  return (character) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(character);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer, features);
    const units = buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0);
    return Math.round((units * unitsOfTable) / face.upem);
  };
}

/**
 * Returns each character's advances at the first and the last weight. Inter's widths grow evenly
 * between the two, so that the table can leave out the weights between; this is checked here.
 */
function advancesOf(trueType) {
  const measurers = weights.map((weight) => [weight, measurer(trueType, weight)]);
  const lightest = weights[0];
  const boldest = weights.at(-1);
  return new Map(
    sansCharacters.map((character) => {
      const widths = measurers.map(([, measure]) => measure(character));
      const ends = [widths[0], widths.at(-1)];
      for (const [index, weight] of weights.entries()) {
        const share = (weight - lightest) / (boldest - lightest);
        const even = ends[0] + (ends[1] - ends[0]) * share;
        if (Math.abs(widths[index] - even) > 1) throw new Error(`${character} grows unevenly`);
      }
      return [character, ends];
    }),
  );
}

const baseOf = (character) => String.fromCodePoint(character.normalize('NFD').codePointAt(0));
const close = (left, right, tolerance) =>
  left.every((advance, index) => Math.abs(advance - right[index]) <= tolerance);

/** Leaves out the accented letters that are as wide as their base letter. */
function withoutPredictable(advances) {
  return new Map(
    [...advances].filter(
      ([character, widths]) =>
        baseOf(character) === character || !close(widths, advances.get(baseOf(character)), 0),
    ),
  );
}

/** Leaves only the characters that the upright table would get wrong by a visible amount. */
function italicExceptions(italic, upright) {
  const exceptions = new Map();
  for (const [character, widths] of italic) {
    const base = baseOf(character);
    const expected = upright.get(character) ?? exceptions.get(base) ?? upright.get(base);
    if (!close(widths, expected, 2)) exceptions.set(character, widths);
  }
  return exceptions;
}

/** Spaces and the dashes that look alike are written as escapes. */
const escapeOf = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quote = (characters) =>
  `'${characters.replace(/['\\]/g, '\\$&').replace(/[\u00a0\u2000-\u2012\u202f]/g, escapeOf)}'`;

/** Writes a long string as a sum of short ones. */
function stringOf(characters) {
  const lines = [''];
  for (const character of characters) {
    if (quote(lines.at(-1) + character).length > 90) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.map(quote).join(' + ');
}

function tableOf(advances) {
  const column = (index) => [...advances.values()].map((widths) => widths[index]);
  const characters = stringOf([...advances.keys()]);
  return `{ characters: ${characters}, lightest: [${column(0)}], boldest: [${column(1)}] }`;
}

/** The width assumed for a character that the table does not tell. */
function meanLetterOf(advances) {
  const letters = [...advances].filter(([character]) => /[A-Za-z]/.test(character));
  const sum = letters.reduce((total, [, [lightest, boldest]]) => total + lightest + boldest, 0);
  return Math.round(sum / (2 * letters.length));
}

const upright = await writeSubset(
  interSource.upright,
  'public/fonts/inter.woff2',
  sansCharacters,
  sansOptions,
);
const italic = await writeSubset(
  interSource.italic,
  'public/fonts/inter-italic.woff2',
  sansCharacters,
  sansOptions,
);
await writeSubset(
  literataSource.semibold,
  'public/fonts/headline.woff2',
  headlineCharacters,
  headlineOptions,
);
await writeLicence(interSource.licence, 'public/fonts/OFL-Inter.txt');
await writeLicence(literataSource.licence, 'public/fonts/OFL-Literata.txt');

const uprightAdvances = withoutPredictable(advancesOf(upright));
const italicAdvances = italicExceptions(advancesOf(italic), uprightAdvances);
const module = `
// Generated by .scripts/typeface/build.mjs; do not edit. To write it anew:
//   cd .scripts/typeface && npm ci && npm run build

/**
 * Advance widths in 1/${unitsOfTable} em at the lightest weight, ${weights[0]}, and the boldest, ${weights.at(-1)}: the n-th
 * number belongs to the n-th character. Between the two weights a width grows evenly.
 */
export interface AdvanceTable {
  readonly characters: string;
  readonly lightest: readonly number[];
  readonly boldest: readonly number[];
}

/**
 * Inter at optical size ${sansOptions.variationAxes.opsz}, digits tabular, without kerning. An accented letter that is not
 * listed is as wide as its base letter.
 */
export const uprightAdvances: AdvanceTable = ${tableOf(uprightAdvances)};

/** The characters that are wider or narrower in the italic. */
export const italicAdvances: AdvanceTable = ${tableOf(italicAdvances)};

/** The mean width of the letters A to Z and a to z, in 1/${unitsOfTable} em. */
export const meanLetterAdvance = ${meanLetterOf(uprightAdvances)};
`;
await write(
  'src/view/typeface/advanceWidths.ts',
  await format(module.trimStart(), { parser: 'typescript', printWidth: 100, singleQuote: true }),
);
