import { describe, expect, it } from 'vitest';
import { writeOpenAddress } from '../../../src/page/embed/writeOpenAddress';

describe('the way out of a frame', () => {
  it.each([
    ['?embed=1', ''],
    ['?case=x&embed=1&event=pet-ct', '?case=x&event=pet-ct'],
    ['?embed=1&theme=dark&case=x&lang=zh', '?case=x&lang=zh'],
    ['?embed=1&case=x&step=4', '?case=x&step=4'],
    ['?embedded=1&themes=2', '?embedded=1&themes=2'],
    ['?observation=phosphorus:3&unit=mg/dL&embed=1', '?observation=phosphorus:3&unit=mg/dL'],
    ['?embed=1#case=abc', '#case=abc'],
  ])('leads from %s to %s', (frame, page) => {
    const site = 'https://example.org/c/';
    expect(writeOpenAddress(site + frame)).toBe(site + page);
  });
});
