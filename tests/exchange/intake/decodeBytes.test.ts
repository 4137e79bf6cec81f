import { describe, expect, it } from 'vitest';
import { findEncoding, previewEncodings } from '../../../src/exchange/intake/decodeBytes';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** "磷 1.2" and "日期" as a Chinese spreadsheet saves them: GB18030, two bytes a character. */
const GB18030 = Uint8Array.from([0xc1, 0xd7, 0x2c, 0x31, 0x2e, 0x32, 0x0a, 0xc8, 0xd5, 0xc6, 0xda]);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from([...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes]);
}

describe('the encoding of a text', () => {
  it.each([
    ['plain ASCII', utf8('a,b\n1,2'), 'utf-8'],
    ['UTF-8 with µ and 磷', utf8('µmol/L 磷'), 'utf-8'],
    ['UTF-8 with its byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'utf-8'],
    ['UTF-16, little end first, as "Unicode text" is', utf16('a;磷', true), 'utf-16le'],
    ['UTF-16, big end first', utf16('a;磷', false), 'utf-16be'],
    ['nothing at all', new Uint8Array(), 'utf-8'],
  ])('%s is told by its bytes', (_, bytes, encoding) => {
    expect(findEncoding(bytes, true)).toEqual({ kind: 'text', encoding });
  });

  it('is not known where bytes are not UTF-8 and carry no mark', () => {
    expect(findEncoding(GB18030, true)).toEqual({ kind: 'unknownEncoding' });
  });

  it('is still UTF-8 where the first piece ends inside a character, and not where the file does', () => {
    const cut = utf8('磷').slice(0, 2);
    expect(findEncoding(cut, false)).toEqual({ kind: 'text', encoding: 'utf-8' });
    expect(findEncoding(cut, true)).toEqual({ kind: 'unknownEncoding' });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['workbook', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['packed', [0x1f, 0x8b, 0x08]],
    ['unknown', [0x61, 0x2c, 0x00, 0x62]],
  ] as const)('are called what they are: %s', (is, bytes) => {
    expect(findEncoding(Uint8Array.from(bytes), true)).toEqual({ kind: 'binary', is });
  });
});

describe('the choice of an encoding', () => {
  it('shows the lines that tell encodings apart, Chinese among them', () => {
    const choices = previewEncodings(GB18030, true);
    const chinese = choices.find((choice) => choice.encoding === 'gb18030');
    expect(chinese?.lines).toEqual(['磷,1.2', '日期']);
  });

  it('offers none that cannot read the bytes without a gap', () => {
    for (const { lines } of previewEncodings(GB18030, true)) {
      expect(lines.join('')).not.toContain('\uFFFD');
    }
  });

  it('shows an accent of a Western file as what it is', () => {
    const bytes = Uint8Array.from([0x48, 0xe4, 0x6d, 0x6f, 0x6c, 0x79, 0x73, 0x65, 0x64]);
    const western = previewEncodings(bytes, true).find(
      (choice) => choice.encoding === 'windows-1252',
    );
    expect(western?.lines).toEqual(['Hämolysed']);
  });
});
