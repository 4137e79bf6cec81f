import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../../src/exchange/link/base64Url';
import { checksum } from '../../../src/exchange/link/checksum';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
  it('is what Node writes, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = writeBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...(readBase64Url(text) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it.each(['A', 'AAAAA', 'AA==', 'A+', 'A/', 'A A', 'Ä'])('does not read %s', (text) => {
    expect(readBase64Url(text)).toBeUndefined();
  });
});

describe('the checksum', () => {
  it.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ])('of %j is the CRC-32 that others compute', (text, told) => {
    expect(checksum(bytesOf(text))).toBe(told);
  });
});
