import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneItem, NAME_GAP, packLane } from '../../src/view/packLane';

/** A pin 24 px wide whose name fits on its right or left. */
const pin = (left: number, nameWidth = 40, right = left + 24): LaneItem => ({
  left,
  right,
  nameWidth,
  namePlaces: [right + NAME_GAP, left - NAME_GAP - nameWidth],
});

const anyItem = fc
  .record({
    left: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 24, max: 200 }),
    nameWidth: fc.integer({ min: 10, max: 160 }),
  })
  .map(({ left, width, nameWidth }) => pin(left, nameWidth, left + width));

const isApart = (a: readonly [number, number], b: readonly [number, number]) =>
  a[1] <= b[0] || b[1] <= a[0];

describe('packLane', () => {
  it('takes one row where everything fits', () => {
    expect(packLane([pin(0), pin(100), pin(200)]).map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it('writes a name on its best side, and on the other where that is taken', () => {
    const [first, second] = packLane([pin(100), pin(140)]);
    expect(first!.nameLeft).toBe(100 - NAME_GAP - 40);
    expect(second!.nameLeft).toBe(140 + 24 + NAME_GAP);
  });

  it('takes a second row before it gives up a name', () => {
    const packed = packLane([pin(100, 90), pin(126, 90), pin(152, 90)]);
    expect(packed.every(({ nameLeft }) => nameLeft !== undefined)).toBe(true);
    expect(new Set(packed.map(({ row }) => row)).size).toBe(2);
  });

  it('keeps names off the rule of day 0 as long as three rows hold them', () => {
    const rule = 140;
    const [packed] = packLane([pin(100)], rule);
    expect(packed!.nameLeft).toBe(100 - NAME_GAP - 40);
  });

  it('interrupts the rule rather than lose a name', () => {
    const onlyRight = { ...pin(100), namePlaces: [131] };
    expect(packLane([onlyRight], 140)[0]!.nameLeft).toBe(131);
  });

  it('lets a name inside its pin stand over the rule, which the pin covers anyway', () => {
    const wide = { ...pin(50, 60, 250), namePlaces: [110, 257] };
    expect(packLane([wide], 140)[0]!.nameLeft).toBe(110);
  });

  it('writes names inside their pins in every row, since there they take no room', () => {
    const bar = { left: 100, right: 300, nameWidth: 120, namePlaces: [124, 307] };
    const packed = packLane(Array.from({ length: 7 }, () => bar));
    expect(packed.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(packed.map(({ nameLeft }) => nameLeft)).toEqual(Array<number>(7).fill(124));
  });

  it('keeps the first row free where the name of the lane stands', () => {
    const [left, right] = packLane([pin(50), pin(300)], undefined, 62);
    expect(left!.row).toBe(1);
    expect(right!.row).toBe(0);
  });

  it('leaves a name to the card where there is no room for it', () => {
    const packed = packLane(Array.from({ length: 12 }, () => pin(100, 300)));
    expect(packed.some(({ nameLeft }) => nameLeft === undefined)).toBe(true);
    expect(new Set(packed.map(({ row }) => row)).size).toBe(8);
  });

  it('piles up in the last of eight rows what finds no room in any', () => {
    const packed = packLane(Array.from({ length: 12 }, () => pin(100, 300)));
    expect(packed.filter(({ isPiled }) => isPiled)).toEqual(
      Array.from({ length: 4 }, () => ({ row: 7, isPiled: true })),
    );
  });

  it('never lets pins or names of a row meet, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 14 }), (items) => {
        const packed = packLane(items, 400, 80);
        expect(packed).toHaveLength(items.length);
        const boxes = packed.flatMap(({ row, nameLeft, isPiled }, index) => {
          // Where eight rows are full, the rest lies on each other.
          if (isPiled) return [];
          const { left, right, nameWidth } = items[index]!;
          const own = [{ row, index, ends: [left, right] as const }];
          if (nameLeft === undefined) return own;
          return [...own, { row, index, ends: [nameLeft, nameLeft + nameWidth] as const }];
        });
        for (const [n, box] of boxes.entries()) {
          if (box.row === 0) expect(box.ends[0]).toBeGreaterThanOrEqual(80);
          for (const other of boxes.slice(n + 1)) {
            if (other.row !== box.row || other.index === box.index) continue;
            expect(isApart(box.ends, other.ends)).toBe(true);
          }
        }
      }),
    );
  });

  it('is done with forty events at one time before anybody waits', () => {
    const items = Array.from({ length: 40 }, (_, n) => pin(100 + (n % 7), 60));
    const begun = performance.now();
    packLane(items, 120, 80);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
