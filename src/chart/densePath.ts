import type { PlacedDense } from '../view/placedFigure';
import { censoredPath } from './markPath';

/** Through the first, highest, lowest and last value of each column, from column to column. */
export function densePath({ columns }: PlacedDense): string {
  return columns
    .map(({ x, first, last, top, bottom, isJoined }) => {
      const begin = `${isJoined ? 'L' : 'M'}${x} ${tenth(first)}`;
      // A column of one value is a point; the round end of the line makes it one to see.
      if (top === bottom) return isJoined ? begin : `${begin}h0`;
      const ends = first - top < bottom - first ? [top, bottom] : [bottom, top];
      const back = last === ends[1] ? [] : [last];
      return begin + [...ends, ...back].map((y) => `V${tenth(y)}`).join('');
    })
    .join('');
}

/** What of each column lies outside the range. */
export function denseOutsidePath({ columns }: PlacedDense): string {
  return columns
    .flatMap(({ x, outside }) =>
      outside.map(([top, bottom]) => `M${x} ${tenth(top)}V${tenth(bottom)}`),
    )
    .join('');
}

/** An arrow for each limit, which is no value. */
export function denseLimitPath({ limits }: PlacedDense, isOutside: boolean): string {
  return limits
    .filter((limit) => limit.isOutside === isOutside)
    .map(({ x, y, direction }) => censoredPath(direction, x, x, y))
    .join('');
}

export function denseStretchPath({ stretches }: PlacedDense): string {
  return stretches.map(({ x1, x2, y }) => `M${tenth(x1)} ${y}H${tenth(x2)}`).join('');
}

function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
