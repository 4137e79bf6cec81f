import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/exchange/link/checksum';
import { writeDensity } from '../../src/figure/pngDensity';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(name: string, data: readonly number[]): number[] {
  const named = [...new TextEncoder().encode(name), ...data];
  const sum = parseInt(checksum(Uint8Array.from(named)), 16);
  return [...big(data.length), ...named, ...big(sum)];
}

const big = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

const header = chunk('IHDR', [...big(4), ...big(3), 8, 2, 0, 0, 0]);
const data = chunk('IDAT', [1, 2, 3, 4, 5]);
const end = chunk('IEND', []);

/** The chunks of a PNG, each with what it holds; throws where a length or a sum is wrong. */
function chunksOf(bytes: Uint8Array): { name: string; data: number[] }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (parseInt(checksum(named), 16) !== view.getUint32(at + 8 + length)) throw new Error('sum');
    found.push({
      name: String.fromCharCode(...named.subarray(0, 4)),
      data: [...named.subarray(4)],
    });
    at += 12 + length;
  }
  return found;
}

async function written(parts: readonly number[][], dotsPerInch: number): Promise<Uint8Array> {
  const blob = writeDensity(Uint8Array.from([...SIGNATURE, ...parts.flat()]), dotsPerInch);
  expect(blob.type).toBe('image/png');
  return new Uint8Array(await blob.arrayBuffer());
}

describe('a PNG that says how large it is', () => {
  it.each([
    [96, 3780],
    [192, 7559],
    [288, 11339],
  ])('at %i dpi has %i pixels a metre, between its header and its data', async (dpi, perMetre) => {
    const bytes = await written([header, data, end], dpi);
    expect([...bytes.subarray(0, 8)]).toEqual(SIGNATURE);
    const chunks = chunksOf(bytes);
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect(chunks[1]?.data).toEqual([...big(perMetre), ...big(perMetre), 1]);
    expect(chunks[2]?.data).toEqual([1, 2, 3, 4, 5]);
  });

  it('loses a size that was in it, and keeps everything else in order', async () => {
    const former = chunk('pHYs', [...big(1), ...big(1), 1]);
    const chunks = chunksOf(
      await written([header, chunk('sRGB', [0]), former, data, data, end], 96),
    );
    expect(chunks.map(({ name }) => name)).toEqual([
      ...['IHDR', 'pHYs', 'sRGB', 'IDAT', 'IDAT', 'IEND'],
    ]);
    expect(chunks[1]?.data.slice(0, 4)).toEqual(big(3780));
  });

  it('is read from a part of a larger buffer too', async () => {
    const whole = Uint8Array.from([0, 0, 0, ...SIGNATURE, ...header, ...data, ...end]);
    const blob = writeDensity(whole.subarray(3), 96);
    expect(chunksOf(new Uint8Array(await blob.arrayBuffer()))).toHaveLength(4);
  });
});
