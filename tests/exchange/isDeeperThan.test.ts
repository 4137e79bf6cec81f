import { describe, expect, it } from 'vitest';
import { isDeeperThan } from '../../src/exchange/isDeeperThan';

describe('the depth of a value', () => {
  it.each([
    [1, 0, false],
    [null, 0, false],
    [[], 0, true],
    [[], 1, false],
    [[[]], 1, true],
    [[1, { a: [] }], 2, true],
    [[1, { a: [] }], 3, false],
    [{ a: 1, b: { c: null } }, 2, false],
  ])('of %j is beyond %i: %s', (value, limit, expected) => {
    expect(isDeeperThan(value, limit)).toBe(expected);
  });

  it('is told of a hundred thousand lists in each other without an overflow', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(isDeeperThan(value, 99_999)).toBe(true);
    expect(isDeeperThan(value, 100_000)).toBe(false);
  });

  it('is told of a very wide value', () => {
    expect(
      isDeeperThan(
        Array.from({ length: 500_000 }, () => [1]),
        2,
      ),
    ).toBe(false);
  });
});
