import { encodeQR } from 'qr';
import decodeQR from 'qr/decode.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStroke } from '../../../src/domain/prediction/addStroke';
import type { Piece } from '../../../src/domain/prediction/prediction';
import type { PredictionGrid } from '../../../src/domain/prediction/predictionGrid';
import { MOST_POINTS, settlePieces } from '../../../src/domain/prediction/settlePieces';
import type { CodeContext } from '../../../src/exchange/predictionCode/codeContext';
import { readPredictionCode } from '../../../src/exchange/predictionCode/readPredictionCode';
import { readPredictionCodes } from '../../../src/exchange/predictionCode/readPredictionCodes';
import { writePredictionCode } from '../../../src/exchange/predictionCode/writePredictionCode';

const grid: PredictionGrid = {
  from: 0,
  count: 480,
  dayStep: 1 / 8,
  valueStep: 0.005,
  hiddenAfter: 1,
};
const context: CodeContext = { caseId: 'specimen', seriesId: 'phosphorus', grid };

const arbitraryStroke = fc.array(
  fc.record({
    day: fc.double({ min: 0, max: 60, noNaN: true }),
    value: fc.double({ min: -1, max: 4, noNaN: true }),
  }),
  { minLength: 1, maxLength: 10 },
);
const arbitraryPieces = fc
  .array(arbitraryStroke, { minLength: 1, maxLength: 4 })
  .map((strokes) =>
    strokes.reduce<Piece[]>((pieces, stroke) => addStroke(pieces, stroke, grid), []),
  )
  .map((pieces) => settlePieces(pieces, grid));

const line: Piece[] = [
  [
    { day: 0, value: 0.4 },
    { day: 6, value: 0.9 },
    { day: 40, value: 1.1 },
  ],
];
const code = writePredictionCode(line, context);
const refusalOf = (text: string, own = context) => {
  const read = readPredictionCode(text, own);
  return read.kind === 'refused' ? read.reason : undefined;
};

describe('a prediction as a code', () => {
  it('comes back as it was, whatever was drawn', () => {
    fc.assert(
      fc.property(arbitraryPieces, (pieces) => {
        const read = readPredictionCode(writePredictionCode(pieces, context), context);
        expect(read).toMatchObject({ kind: 'read', pieces });
      }),
    );
  });

  it('holds a single point, and a value below zero', () => {
    const pieces = [[{ day: 3, value: -0.25 }]];
    expect(readPredictionCode(writePredictionCode(pieces, context), context)).toMatchObject({
      pieces,
    });
  });

  it('is written in groups of five letters that are not misread', () => {
    expect(code).toMatch(/^CL1(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
  });

  it('is short: 32 signs for three points, and at most 330 for the most there can be', () => {
    expect(code).toHaveLength(32);
    const scribble = Array.from({ length: MOST_POINTS }, (_, n) => ({
      day: n * 1.25,
      value: n % 2 === 0 ? 0 : 4,
    }));
    const longest = writePredictionCode(settlePieces([scribble], grid), context);
    expect(longest.length).toBeLessThanOrEqual(330);
  });

  it('makes a QR picture of letters alone, which is read back', () => {
    const raw = encodeQR(code, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: 4 });
    const scale = 4;
    const size = raw.length * scale;
    const data = new Uint8Array(size * size * 4);
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const isDark = raw[Math.floor(y / scale)]![Math.floor(x / scale)];
        data.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * size + x) * 4);
      }
    }
    expect(decodeQR({ width: size, height: size, data })).toBe(code);
  });
});

describe('reading a code', () => {
  it.each([
    ['small letters', code.toLowerCase()],
    ['spaces for dashes', code.replaceAll('-', ' ')],
    ['no gaps at all', code.replaceAll('-', '')],
    ['long dashes', code.replaceAll('-', '–')],
    ['O for 0', code.replaceAll('0', 'O')],
    ['I for 1', code.replaceAll('1', 'I')],
    ['small L for 1', code.replaceAll('1', 'l')],
    ['a line break within', `${code.slice(0, 12)}\n${code.slice(12)}`],
  ])('takes %s', (_, text) => {
    expect(readPredictionCode(text, context)).toMatchObject({ kind: 'read', pieces: line });
  });

  it('notices each single wrong letter', () => {
    for (let at = 4; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const other = code[at] === '7' ? '8' : '7';
      expect(refusalOf(code.slice(0, at) + other + code.slice(at + 1))).toBe('damaged');
    }
  });

  it('notices a code that is cut short', () => {
    for (let end = 4; end < code.length; end += 1) {
      expect(refusalOf(code.slice(0, end))).toBe('damaged');
    }
  });

  it.each([
    ['something else', 'Anna', 'noCode'],
    ['nothing', '', 'noCode'],
    ['another case', writePredictionCode(line, { ...context, caseId: 'other' }), 'otherCase'],
    ['another series', writePredictionCode(line, { ...context, seriesId: 'calcium' }), 'otherTask'],
    [
      'another stretch',
      writePredictionCode(line, { ...context, grid: { ...grid, count: 400 } }),
      'otherTask',
    ],
    ['a newer program', code.replace('CL1', 'CL2'), 'newer'],
  ])('refuses %s with its reason', (_, text, reason) => {
    expect(refusalOf(text)).toBe(reason);
  });

  it('never throws, and never takes what nobody wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPredictionCode(`CL1-${text}`, context).kind).toBe('refused');
      }),
    );
  });
});

describe('a pasted list of codes', () => {
  const other = writePredictionCode([[{ day: 3, value: 0.7 }]], context);
  const namesOf = (text: string) =>
    readPredictionCodes(text, context).predictions.map(({ name }) => name);

  it.each([
    ['a colon', `Anna: ${code}`],
    ['a dash', `Anna – ${code}`],
    ['a Chinese colon', `1、Anna：${code}。`],
    ['a Chinese bracket', `Anna（${code}）`],
    ['a tab, as from a table', `Anna\t${code}`],
    ['a number of a list', `3. Anna, ${code}`],
    ['a space alone', `Anna ${code}`],
    ['words around it', `Anna (${code})`],
  ])('reads a name before a code with %s', (_, text) => {
    expect(readPredictionCodes(text, context)).toMatchObject({
      predictions: [{ name: 'Anna', pieces: line }],
      refused: [],
    });
  });

  it.each([
    ['its dashes', `Anna: ${code.replaceAll('-', '')}`],
    ['a 1, which was read as a letter', `Anna: ${code.replace('CL1', 'CLl')}`],
  ])('reads a name before a code without %s', (_, text) => {
    expect(readPredictionCodes(text, context)).toMatchObject({
      predictions: [{ name: 'Anna', pieces: line }],
      refused: [],
    });
  });

  it('takes no name for a code', () => {
    for (const name of ['Cli Smith', 'Cl1ve Smith', 'Cil-Anna Lee']) {
      expect(namesOf(`${name}: ${code}`)).toEqual([name]);
    }
  });

  it('keeps names of two words and of other scripts', () => {
    expect(namesOf(`Anna-Lena Müller: ${code}\n王芳: ${other}`)).toEqual([
      'Anna-Lena Müller',
      '王芳',
    ]);
  });

  it('reads several codes of one line', () => {
    expect(readPredictionCodes(`${code}; ${other}`, context).predictions).toHaveLength(2);
  });

  it('passes over empty lines and the line ends of all systems', () => {
    expect(readPredictionCodes(`\r\n${code}\r\n\r\n${other}\r`, context)).toMatchObject({
      predictions: [{}, {}],
      refused: [],
    });
  });

  it('puts together what a mail program broke over lines', () => {
    const broken = `Anna: ${code.slice(0, 15)}\n${code.slice(15, 21)}\n${code.slice(21)}\n${other}`;
    expect(namesOf(broken)).toEqual(['Anna', undefined]);
  });

  it('counts a code that stands there twice once, and knows two students apart by name', () => {
    expect(readPredictionCodes([code, code, `Anna: ${code}`].join('\n'), context)).toMatchObject({
      predictions: [{ name: 'Anna' }],
      repeated: 2,
    });
    expect(namesOf(`Anna: ${code}\nBen: ${code}\nBen: ${code}`)).toEqual(['Anna', 'Ben']);
  });

  it('lists each line that it refuses with its number, its name and the reason', () => {
    const typo = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    const text = `Anna: ${code}\nBen: ${typo}\n\nhello there\nCL2-AAAAA`;
    expect(readPredictionCodes(text, context)).toMatchObject({
      predictions: [{ name: 'Anna' }],
      refused: [
        { line: 2, name: 'Ben', reason: 'damaged' },
        { line: 4, found: 'hello there', reason: 'noCode' },
        { line: 5, reason: 'newer' },
      ],
    });
  });
});
