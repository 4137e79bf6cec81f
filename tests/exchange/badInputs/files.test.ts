import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCase } from '../../../src/exchange/fetchCase';
import { en } from '../../../src/words/en';
import { bundleOf, phosphate } from '../fhir/bundleOf';
import { fileOf, seriesInFile } from '../fileOf';
import {
  addsUp,
  caseOf,
  expectKind,
  fileOfSize,
  fileWith,
  makeCase,
  open,
  readAs,
  refusalOf,
  rowsOf,
  utf16,
} from './openSession';

const KINDS = 'a case file, a table or a FHIR bundle';
const MEGABYTE = 1024 * 1024;

const caseText = JSON.stringify(fileOf());
const bundleText = JSON.stringify(bundleOf(phosphate()));
const tableText = rowsOf('Datum;Analyt;Wert;Einheit', '2020-05-01;Phosphat;1,1;mmol/L');

/** A refusal of the whole file. */
const whole = (found: string, next: string, expected = KINDS) => [
  { severity: 'refuse', place: 'the file', found, expected, next },
];

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the page says of an address that answers with these bytes. */
async function failureAt(address: string, bytes: BodyInit, headers: HeadersInit = {}) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes, { headers })));
  const fetched = await fetchCase(address, 'https://host.example/', en);
  if (fetched.ok) throw new Error('not refused');
  return fetched.failure;
}

describe('an empty file', () => {
  it.each(['', ' ', '\n\t\r\n', '\uFEFF', '\uFEFF \n', ' \u00a0\u3000'])(
    'row 1: %j is refused as empty, as a file and as a pasted text',
    async (text) => {
      const empty = whole('an empty file', 'Choose another file.');
      expect(await refusalOf(fileWith(text))).toEqual(empty);
      expect(await refusalOf(text)).toEqual(empty);
    },
  );

  it('row 1: of UTF-16 with nothing but its mark is empty too', async () => {
    expect(await refusalOf(utf16('\r\n', true))).toMatchObject([{ found: 'an empty file' }]);
  });

  it('row 1: at an address says so too', async () => {
    expect(await failureAt('a.json', '')).toMatchObject({
      message: '/a.json is not a valid case file: 1 thing to mend.',
      issues: [{ place: 'the file', found: 'an empty file' }],
      next: 'Choose another case below, or check the address.',
    });
  });
});

describe('a web page', () => {
  it.each([
    '<!DOCTYPE html><html><p>{"format": "caseline/1"}</p></html>',
    '\n <HTML lang="en">',
    '\uFEFF<!doctype html>',
    '<head><title>Not found</title>',
    '<body>Sign in</body>',
  ])('row 2: %j saved as a case file is refused as a web page', async (text) => {
    expect(await refusalOf(fileWith(text))).toEqual(
      whole('a web page', 'Download the file itself; a page that shows it was saved instead.'),
    );
  });

  it('row 2: at an address is refused as a web page', async () => {
    const { issues } = await failureAt('a.json', '<!DOCTYPE html><title>Sign in</title>');
    expect(issues).toMatchObject([{ place: 'the file', found: 'a web page' }]);
  });

  it('row 2: is not what a table is that begins with a limit', async () => {
    const opened = await open(rowsOf('<0.3;2020-05-01', '0.5;2020-05-02'));
    expect(expectKind(opened, 'table').view.preview).toMatchObject([
      { row: 1, value: '<0.3' },
      { row: 2, value: '0.5' },
    ]);
  });
});

describe('JSON that is broken', () => {
  const nextJson = 'Look for a missing comma, quote or bracket at or just before this place.';

  it('row 3: JSON that is cut short is refused with line, column and the text around it', async () => {
    const text = '{\n  "format": "caseline/1",\n  "title": "A case",\n  "series": [';
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: 'line 4, column 14',
        found: 'the end of the file after “…case", "series": [”',
        expected: 'a case file in valid JSON',
        next: nextJson,
      },
    ]);
  });

  it.each([
    ['a case file', caseText.slice(0, 40), 'a case file in valid JSON'],
    ['a Bundle', bundleText.slice(0, 60), 'a FHIR resource or Bundle in valid JSON'],
    ['neither', '{"a": [1, ', 'a case file or a FHIR Bundle in valid JSON'],
  ])('row 3: %s that is cut short is told as what it was', async (_, text, expected) => {
    expect(await refusalOf(fileWith(text))).toMatchObject([
      { place: `line 1, column ${text.length + 1}`, expected, next: nextJson },
    ]);
  });

  it('row 3: a Bundle with a missing comma is refused where the comma is missing', async () => {
    const text = '{"resourceType": "Bundle"\n "type": "collection"}';
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: 'line 2, column 2',
        found: '“…rceType": "Bundle" "type": "collection"…”',
        expected: 'a FHIR resource or Bundle in valid JSON',
        next: nextJson,
      },
    ]);
  });

  it('row 3: a line of NDJSON that is cut short is refused with its line', async () => {
    const text = `${JSON.stringify(phosphate())}\n{"resourceType":"Obs`;
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: 'line 2, column 21',
        found: 'the end of the line after “…{"resourceType":"Obs”',
        expected: 'one resource in valid JSON on each line',
        next: 'Repair the line, or open the file without it.',
      },
    ]);
  });

  it('row 3: NDJSON is told by its first line, however long that is', async () => {
    const first = JSON.stringify({ resourceType: 'Patient', id: 'a'.repeat(70_000) });
    const opened = await open(fileWith(`${first}\n${JSON.stringify(phosphate())}\n`));
    expect(expectKind(opened, 'findings').summary.counts).toEqual({ total: 2, used: 1 });
  });
});

describe('JSON that is neither a case nor FHIR', () => {
  const expected =
    'a case file, which says its "format", or a FHIR resource with its "resourceType"';

  it.each([
    ['{"patient": "x", "results": [1]}', 'an object with "patient", "results"'],
    ['[{"phosphate": 1}]', 'a list'],
    ['{}', 'an empty object'],
  ])('row 3: %s is refused as what it is', async (text, found) => {
    const next = 'Open one of these, or save the values as a table.';
    expect(await refusalOf(fileWith(text))).toEqual(whole(found, next, expected));
  });

  it('row 9: a misspelt resourceType is refused with the key that was meant', async () => {
    expect(await refusalOf(fileWith('{"resorceType": "Bundle", "entry": []}'))).toEqual([
      {
        severity: 'refuse',
        place: 'resorceType',
        found: 'the unknown key "resorceType"',
        expected,
        next: 'Did you mean "resourceType"?',
      },
    ]);
  });

  it('is not what a file is that says what it is far behind its beginning', async () => {
    const long = 'a'.repeat(70_000);
    const late = { 'x-note': long, ...fileOf() };
    expect((await caseOf(fileWith(JSON.stringify(late)))).caseRecord.id).toBe('specimen');
    const bundle = JSON.stringify({ language: long, ...bundleOf(phosphate()) });
    expect(expectKind(await open(fileWith(bundle)), 'findings').summary.counts.used).toBe(1);
  });

  it('is not what a table is whose first header stands in brackets', async () => {
    const opened = await open(rowsOf('[Na],Date', '140,2020-05-01'));
    expect(expectKind(opened, 'table').view.summary.counts.total).toBe(1);
  });
});

describe('a byte order mark', () => {
  it('row 4: before a case file is passed over', async () => {
    expect((await caseOf(fileWith(`\uFEFF${caseText}`))).caseRecord.title).toBe('A specimen');
    expect((await caseOf(`\uFEFF${caseText}`)).issues).toEqual([]);
  });

  it('row 4: before a Bundle or NDJSON is passed over', async () => {
    for (const text of [bundleText, `${JSON.stringify(phosphate())}\n{"resourceType":"Basic"}`]) {
      const opened = await open(fileWith(`\uFEFF${text}`));
      expect(expectKind(opened, 'findings').summary.series).toMatchObject([{ values: 1 }]);
    }
  });

  it('row 4: before a table is no part of its first header', async () => {
    for (const input of [fileWith(`\uFEFF${tableText}`), `\uFEFF${tableText}`]) {
      const { table, view } = expectKind(await open(input), 'table');
      expect(table.columns[0]).toEqual({ name: 'Datum', isDuplicate: false });
      expect(view.summary).toEqual({ counts: { total: 1, used: 1 }, leftOut: [], notes: [] });
    }
  });

  it.each([true, false])('row 5: of UTF-16 decodes a case (little end: %s)', async (isLittle) => {
    const text = JSON.stringify(fileOf({ title: '磷 after resection' }));
    expect((await caseOf(utf16(text, isLittle))).caseRecord.title).toBe('磷 after resection');
  });

  it.each([true, false])('row 5: of UTF-16 decodes a Bundle (little end: %s)', async (isLittle) => {
    const opened = await open(utf16(bundleText, isLittle));
    expect(expectKind(opened, 'findings').summary.counts).toEqual({ total: 1, used: 1 });
  });

  it.each([true, false])('row 5: of UTF-16 decodes a table (little end: %s)', async (isLittle) => {
    const rows = rowsOf('日期\t项目\t结果\t单位', '2020-05-01\t磷\t1.1\tmmol/L');
    const { table, view } = expectKind(await open(utf16(rows, isLittle)), 'table');
    expect(table.columns.map(({ name }) => name)).toEqual(['日期', '项目', '结果', '单位']);
    expect(view.preview[0]).toMatchObject({ analyte: '磷', value: '1.1', unit: 'mmol/L' });
    expect(view.summary.counts).toEqual({ total: 1, used: 1 });
  });

  it('row 5: a long table in UTF-16 loses no row between its pieces', async () => {
    const many = Array.from({ length: 60_000 }, (_, n) => `2020-05-01;磷;${n},5;mmol/L`);
    const { view } = expectKind(
      await open(utf16(rowsOf('日期;项目;结果;单位', ...many), true)),
      'table',
    );
    expect(view.summary.counts).toEqual({ total: 60_000, used: 60_000 });
  });

  it('row 5: of UTF-16 that ends within a letter is refused, and nothing is offered', async () => {
    expect(await refusalOf(utf16(tableText, true).slice(0, -1))).toEqual(
      whole('a text in an encoding that is not known', 'Save it as UTF-8 and open that.'),
    );
  });
});

/** "日期;项目;结果;单位" and a row of 磷, as a Chinese spreadsheet saves them. */
const GB18030_HEADER = [
  ...[0xc8, 0xd5, 0xc6, 0xda, 0x3b, 0xcf, 0xee, 0xc4, 0xbf, 0x3b],
  ...[0xbd, 0xe1, 0xb9, 0xfb, 0x3b, 0xb5, 0xa5, 0xce, 0xbb, 0x0a],
];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const GB18030_ROW = [...ascii('2020-05-01;'), 0xc1, 0xd7, ...ascii(';1.1;mmol/L\n')];
const GB18030 = Uint8Array.from([...GB18030_HEADER, ...GB18030_ROW]);

describe('a table in GB18030', () => {
  it('row 6: is shown in each encoding that can read it, and none is chosen', async () => {
    const { choices } = expectKind(await open(GB18030), 'encoding');
    expect(choices.find(({ encoding }) => encoding === 'gb18030')).toEqual({
      encoding: 'gb18030',
      lines: ['日期;项目;结果;单位', '2020-05-01;磷;1.1;mmol/L'],
    });
    expect(choices.flatMap(({ lines }) => lines).join('')).not.toContain('\uFFFD');
  });

  it('row 6: is read once its author chose, and says 磷', async () => {
    const { table, view } = expectKind(await open(GB18030, 'labs.csv', 'gb18030'), 'table');
    expect(table.columns.map(({ name }) => name)).toEqual(['日期', '项目', '结果', '单位']);
    expect(view.preview[0]).toMatchObject({ analyte: '磷', value: '1.1' });
    expect(view.summary.counts).toEqual({ total: 1, used: 1 });
  });

  it.each([
    ['64 KB', 3_000],
    ['a megabyte', 60_000],
  ])('row 6: is asked about where it shows itself only after %s', async (_, rows) => {
    const start = ascii(`Date;Analyte;Value;Unit\n${'2020-05-01;P;1.1;mmol/L\n'.repeat(rows)}`);
    const bytes = new Uint8Array(start.length + GB18030_ROW.length);
    bytes.set(start);
    bytes.set(GB18030_ROW, start.length);
    const { choices } = expectKind(await open(bytes), 'encoding');
    const chinese = choices.find(({ encoding }) => encoding === 'gb18030');
    expect(chinese?.lines).toEqual(['2020-05-01;磷;1.1;mmol/L']);
    const { view } = expectKind(await open(bytes, 'labs.csv', 'gb18030'), 'table');
    expect(view.summary.counts).toEqual({ total: rows + 1, used: rows + 1 });
  });

  it('row 6: that is not in the chosen encoding either is asked about again', async () => {
    const bytes = Uint8Array.from([...GB18030, 0xff, 0x0a]);
    const { choices } = expectKind(await open(bytes, 'labs.csv', 'gb18030'), 'encoding');
    expect(choices.map(({ encoding }) => encoding)).not.toContain('gb18030');
  });

  it('row 6: as a case file is asked about too', async () => {
    const [before = '', after = ''] = caseText.split('A specimen');
    const bytes = Uint8Array.from([...ascii(before), 0xc1, 0xd7, ...ascii(after)]);
    expectKind(await open(bytes), 'encoding');
    const { loaded } = expectKind(await open(bytes, 'a.json', 'gb18030'), 'case');
    expect(loaded.caseRecord.title).toBe('磷');
  });

  it('row 6: as a case file at an address is refused, and handed on to be asked about', async () => {
    const [before = '', after = ''] = caseText.split('A specimen');
    const bytes = Uint8Array.from([...ascii(before), 0xc1, 0xd7, ...ascii(after)]);
    const { issues, importable } = await failureAt('data/a.json', bytes);
    expect(issues).toEqual([
      {
        severity: 'refuse',
        place: 'the file',
        found: 'a text that is not UTF-8',
        expected: 'a case file in UTF-8',
      },
    ]);
    expect(importable).toMatchObject({ name: 'a.json', size: bytes.length });
  });
});

describe('bytes that are no text', () => {
  const save = 'Save it as CSV UTF-8 from the spreadsheet and open that.';

  it.each<[string, number[], string, string]>([
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0], 'an Excel workbook or a packed file', save],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook', save],
    [
      'a PDF',
      ascii('%PDF-1.7'),
      'a PDF',
      'Copy its table into a spreadsheet and save that as CSV UTF-8.',
    ],
    [
      'a picture',
      [0x89, 0x50, 0x4e, 0x47],
      'a picture',
      'Choose a case file, a table or a FHIR bundle.',
    ],
    ['gzip', [0x1f, 0x8b, 8], 'a packed file', 'Unpack it and open what is in it.'],
  ])('row 7: %s that is called .csv is refused as what it is', async (_, bytes, found, next) => {
    const opened = await open(Uint8Array.from(bytes), 'labs.csv');
    expect(expectKind(opened, 'refused').issues).toEqual(whole(found, next));
  });

  const noText = whole(
    'bytes that are no text',
    'If it is a spreadsheet, save it as CSV UTF-8 and open that.',
  );

  it.each<[string, Blob | Uint8Array | string]>([
    ['near the beginning', fileWith(`${tableText}\0`)],
    ['after 64 KB of a table', fileWith(`${tableText}${'\n2020-05-01;P;1;g'.repeat(9000)}\0`)],
    [
      'after 64 KB of a case file',
      fileWith(JSON.stringify(fileOf({ title: 'a'.repeat(70_000) })) + '\0'),
    ],
    ['in a cell of a pasted table', tableText.replace('Phosphat', 'Phos\0phat')],
    ['in UTF-16, where other bytes of 0 belong', utf16(`${tableText}\0`, true)],
    ['in UTF-16 without its mark', utf16(tableText, true).slice(2)],
  ])('row 7: a NUL %s is refused', async (_, input) => {
    expect(await refusalOf(input)).toEqual(noText);
  });

  it('row 7: a workbook at an address is refused and not handed on', async () => {
    const failure = await failureAt('labs.json', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff]));
    expect(failure.issues).toMatchObject([{ found: 'bytes that are no text' }]);
    expect(failure).not.toHaveProperty('importable');
  });
});

describe('the format of a case file', () => {
  it.each(['caseline/2', 'caseline/10'])(
    'row 8: %s was made by a newer version',
    async (format) => {
      expect(await refusalOf(fileWith(JSON.stringify(fileOf({ format }))))).toEqual([
        {
          severity: 'refuse',
          place: 'format',
          found: `"${format}"`,
          expected: '"caseline/1"; the file was made for a newer version of Caseline',
          next: 'Load this page again to have its newest version, or ask for the file in this format.',
        },
      ]);
    },
  );

  it('row 8: a newer file is not read as far as it can be understood', async () => {
    const newer = JSON.stringify(fileOf({ format: 'caseline/2', colour: 'red' }));
    expect(await refusalOf(fileWith(newer))).toHaveLength(1);
  });

  it.each(['caselin/1', 'Caseline/1', 'caseline/0', 'caseline'])(
    'row 8: %s is no newer version, but none that is known',
    async (format) => {
      expect(await refusalOf(fileWith(JSON.stringify(fileOf({ format }))))).toEqual([
        {
          severity: 'refuse',
          place: 'format',
          found: `"${format}"`,
          expected: '"caseline/1", the name and version of the format',
        },
      ]);
    },
  );
});

describe('a misspelt key', () => {
  const unknown = (place: string, key: string, meant: string) => ({
    severity: 'refuse',
    place,
    found: `the unknown key "${key}"`,
    expected: 'a key of the format, or one that begins with x-',
    next: `Did you mean "${meant}"?`,
  });

  it('row 9: is refused with its path and the key that was meant, each of them', async () => {
    const file = fileOf({ tilte: 'A', series: [seriesInFile({ nmae: 'P' })] });
    expect(await refusalOf(fileWith(JSON.stringify(file)))).toEqual([
      unknown('series[0].nmae', 'nmae', 'name'),
      unknown('tilte', 'tilte', 'title'),
    ]);
  });

  it.each(['formt', 'Format', 'formats'])(
    'row 9: %s in place of format is told so',
    async (key) => {
      const { format, ...rest } = fileOf();
      const text = JSON.stringify({ [key]: format, ...rest });
      expect(await refusalOf(fileWith(text))).toEqual([unknown(key, key, 'format')]);
      expect((await failureAt('a.json', text)).issues).toEqual([unknown(key, key, 'format')]);
    },
  );

  it('row 9: a file of a case without its format is asked for it', async () => {
    const { format: _, ...rest } = fileOf();
    expect(await refusalOf(fileWith(JSON.stringify(rest)))).toMatchObject([
      { place: 'format', found: 'nothing' },
    ]);
  });
});

describe('a key of the language', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype'];

  it.each(KEYS)('row 10: %s in a case file is refused as an unknown key', async (key) => {
    const text = caseText.replace('"citation"', `"${key}":{"polluted":true},"citation"`);
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: `source.${key}`,
        found: `the unknown key "${key}"`,
        expected: 'a key of the format, or one that begins with x-',
      },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(KEYS)('row 10: %s in a Bundle touches nothing', async (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const text = bundleText.replace('"status"', `"${key}":{"polluted":true},"status"`);
    const opened = await open(fileWith(text));
    expect(expectKind(opened, 'findings').summary.counts).toEqual({ total: 1, used: 1 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(KEYS)('row 10: %s as a header, an analyte and a subject is a name', async (key) => {
    const text = rowsOf(
      `Date,Analyte,Value,Unit,Patient,${key}`,
      `2020-05-01,${key},1.1,mmol/L,${key},${key}`,
    );
    const opened = await open(text);
    const { table, view } = expectKind(opened, 'table');
    expect(table.columns.at(-1)?.name).toBe(key);
    expect(table.subjects).toEqual([{ name: key, rows: 1 }]);
    expect(view.summary.counts).toEqual({ total: 1, used: 1 });
    const { caseRecord } = await makeCase(opened.session);
    expect(caseRecord.series.map(({ name }) => name)).toEqual([key]);
  });
});

describe('lists in each other', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);

  it.each([
    ['alone', deep],
    ['in a case file', `{"format":"caseline/1","title":${deep}}`],
    ['in a Bundle', `{"resourceType":"Bundle","entry":${deep}}`],
  ])('row 11: 20,000 of them %s are refused by their depth', async (_, text) => {
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: 'the file',
        found: 'lists and objects nested too deep',
        expected: 'at most 100 of them in each other',
      },
    ]);
  });

  it('row 11: on a line of NDJSON are refused with the line', async () => {
    const text = `{"resourceType":"Basic"}\n{"resourceType":"Basic","a":${deep}}`;
    expect(await refusalOf(fileWith(text))).toMatchObject([
      { place: 'line 2', found: 'lists and objects nested too deep' },
    ]);
  });

  it.each([5_000, 100_000])(
    'row 11: %s that are not closed are refused where they end',
    async (n) => {
      expect(await refusalOf(fileWith('['.repeat(n)))).toMatchObject([
        { place: `line 1, column ${n + 1}` },
      ]);
    },
  );
});

describe('a file that is too large', () => {
  const next = 'Leave out what the case does not need, and save it again.';
  const document = 'at most 32 MB for a case file or a FHIR bundle';

  it.each([
    ['a case file', caseText, 100 * MEGABYTE, '100 MB', document],
    ['a case file, by a byte', caseText, 32 * MEGABYTE + 1, '33 MB', document],
    ['a Bundle', bundleText, 100 * MEGABYTE, '100 MB', document],
    ['a Bundle larger than any table', bundleText, 300 * MEGABYTE, '300 MB', document],
    ['NDJSON', '{"resourceType":"Basic"}\n', 100 * MEGABYTE, '100 MB', document],
    ['other JSON', '{"a": 1}', 100 * MEGABYTE, '100 MB', document],
    ['a table', tableText, 300 * MEGABYTE, '300 MB', 'at most 256 MB for a table'],
    ['a table, by a byte', tableText, 256 * MEGABYTE + 1, '257 MB', 'at most 256 MB for a table'],
  ])('row 12: %s is refused with its limit', async (_, head, size, found, expected) => {
    const { file, read } = fileOfSize(size, head);
    expect(await refusalOf(file)).toEqual(whole(found, next, expected));
    expect(Math.max(0, ...read)).toBeLessThanOrEqual(65_536);
  });

  it('row 12: is refused before its encoding is asked for', async () => {
    const { file } = fileOfSize(300 * MEGABYTE, '');
    file.slice = () => new Blob([GB18030]);
    expect(await refusalOf(file)).toMatchObject([{ expected: 'at most 256 MB for a table' }]);
  });

  it('row 12: as a pasted text is refused too', async () => {
    const text = `{"format":"caseline/1","title":"${'a'.repeat(33 * MEGABYTE)}"}`;
    expect(await refusalOf(text)).toEqual(whole('34 MB', next, document));
  });

  it('row 12: a table of 100 MB is not too large', async () => {
    const { file } = fileOfSize(100 * MEGABYTE, tableText);
    expect(expectKind(await open(file), 'table').view.summary.counts.total).toBe(1);
  });

  it('row 12: at an address is refused by what the server says, before it is fetched', async () => {
    const failure = await failureAt('data/a.json', '{', { 'Content-Length': '104857600' });
    expect(failure).toEqual({
      message: 'The case file at /data/a.json is larger than 32 MB, the most that is read.',
      issues: [],
      next: 'Choose another case below, or check the address.',
    });
  });
});

it('a table that is opened adds up: every row is used or listed', async () => {
  const opened = await open(`${tableText}\n;;;\nx;y\n2020-02-30;P;1;g`);
  const view = await readAs(opened, { skipsBrokenRows: true });
  expect(view.summary.counts.total).toBe(3);
  expect(addsUp(view.summary)).toBe(true);
});
