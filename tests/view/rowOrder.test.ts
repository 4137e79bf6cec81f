import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowOrder, type OrderedRows } from '../../src/view/rowOrder';

type Span = readonly [start: number, end: number];

const rowsOf = (spans: readonly Span[]): OrderedRows => ({
  length: spans.length,
  startAt: (index) => spans[index]![0],
  endAt: (index) => spans[index]![1],
});
const spans = fc
  .array(
    fc.tuple(fc.constantFrom(-Infinity, ...Array(20).keys()), fc.integer({ min: 20, max: 22 })),
  )
  .map((list) => list.sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1)));

describe('the order of all rows', () => {
  it('is that of time, then of the sources, wherever one begins to look', () => {
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 5 }),
        fc.integer({ min: -1, max: 25 }),
        (lists, at) => {
          const all = lists
            .flatMap((list, source) => list.map((span, index) => ({ span, source, index })))
            .sort(
              (a, b) =>
                (a.span[0] === b.span[0]
                  ? a.span[1] - b.span[1]
                  : a.span[0] < b.span[0]
                    ? -1
                    : 1) ||
                a.source - b.source ||
                a.index - b.index,
            );
          const order = createRowOrder(lists.map(rowsOf));
          const places = [...all.keys()].reverse();
          const found = places.map((place) => order.at(place)).reverse();
          expect(found).toEqual(all.map(({ source, index }) => ({ source, index })));
          expect(order.length).toBe(all.length);
          expect(order.placeOf(at)).toBe(all.filter(({ span }) => span[0] < at).length);
        },
      ),
    );
  });

  it.each([-1, 3, 0.5 + 3, NaN])('has no row at %s of three', (place) => {
    expect(
      createRowOrder([
        rowsOf([
          [0, 1],
          [1, 2],
          [2, 3],
        ]),
      ]).at(place),
    ).toBeUndefined();
  });

  it('of a million rows asks for few of them', () => {
    let asked = 0;
    const sources = Array.from({ length: 20 }, (_, source) => ({
      length: 50_000,
      startAt: (index: number) => {
        asked += 1;
        return 20 * index + source;
      },
      endAt: (index: number) => 20 * index + source,
    }));
    const order = createRowOrder(sources);
    expect(order.at(777_777)).toEqual({ source: 17, index: 38_888 });
    expect(asked).toBeLessThan(400_000);
  });
});
