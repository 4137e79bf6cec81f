import { censoredPath } from './censoredPath';
import { columnBoxes } from './columnBoxes';
import type { PlacedDense } from './longDrawing';
import type { Column, HeightSpan } from './pixelColumn';
import { type Columns, placeColumns } from './placeColumns';

/** Values too many to be marks, in one path each for what they are. */
export function placeDense(...where: Parameters<typeof placeColumns>): PlacedDense {
  const columns = placeColumns(...where);
  const paths: PlacedDense['paths'] = [
    { className: 'series-line', d: linePath(columns) },
    { className: 'dense-outside', d: outsidePath(columns) },
    { className: 'dense-stretch', d: stretchPath(columns) },
    { className: 'dense-limit', d: limitPath(columns, false) },
    { className: 'dense-limit dense-outside', d: limitPath(columns, true) },
  ];
  return {
    paths: paths.filter(({ d }) => d !== ''),
    isHollow: columns.isHollow,
    boxes: columnBoxes(columns),
  };
}

/** Through the first, highest, lowest and last value of each column, from column to column. */
function linePath({ columns }: Columns): string {
  return columns
    .map((column) => {
      const { first, last, isJoined, covered } = column;
      const enter = `${isJoined ? 'L' : 'M'}${tenth(first.x)} ${tenth(first.y)}`;
      const [only, more] = covered;
      if (only && !more) return enter + throughPath(column, only);
      const pieces = covered.map(
        ([top, bottom]) => `M${column.x} ${tenth(top)}${downTo(top, bottom)}`,
      );
      return `${enter}${pieces.join('')}M${tenth(last.x)} ${tenth(last.y)}`;
    })
    .join('');
}

/** Within one pixel: to the nearer end, to the other, and on to the last value. */
function throughPath({ first, last, isJoined }: Column, [top, bottom]: HeightSpan): string {
  // A column of one value is a point; the round end of the line makes it one to see.
  if (first.x === last.x && top === bottom) return isJoined ? '' : 'h0';
  const ends = first.y - top < bottom - first.y ? [top, bottom] : [bottom, top];
  const heights = ends.map((y) => `V${tenth(y)}`).join('');
  return `${heights}L${tenth(last.x)} ${tenth(last.y)}`;
}

function downTo(top: number, bottom: number): string {
  return top === bottom ? 'h0' : `V${tenth(bottom)}`;
}

/** What of each column lies outside the range. */
function outsidePath({ columns }: Columns): string {
  return columns
    .flatMap(({ x, outside }) =>
      outside.map(([top, bottom]) => `M${x} ${tenth(top)}V${tenth(bottom)}`),
    )
    .join('');
}

/** An arrow for each limit, which is no value. */
function limitPath({ limits }: Columns, isOutside: boolean): string {
  return limits
    .filter((limit) => limit.isOutside === isOutside)
    .map(({ x, y, direction }) => censoredPath(direction, x, x, y))
    .join('');
}

function stretchPath({ stretches }: Columns): string {
  return stretches.map(({ x1, x2, y }) => `M${tenth(x1)} ${y}H${tenth(x2)}`).join('');
}

function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
