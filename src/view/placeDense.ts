import { censoredPath } from './censoredPath';
import { columnBoxes } from './columnBoxes';
import type { PlacedDense } from './longDrawing';
import type { Column } from './pixelColumn';
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
      if (covered.length < 2) return enter + throughPath(column);
      const pieces = covered.map(
        ([top, bottom]) => `M${column.x} ${tenth(top)}${downTo(top, bottom)}`,
      );
      return `${enter}${pieces.join('')}M${tenth(last.x)} ${tenth(last.y)}`;
    })
    .join('');
}

/** By its lowest and highest value on to its last. */
function throughPath({ first, turns, last, isJoined }: Column): string {
  if (turns.length === 0 && first.x === last.x && first.y === last.y) {
    // A column of one value is a point; the round end of the line makes it one to see.
    return isJoined ? '' : 'h0';
  }
  return [...turns, last].map(({ x, y }) => `L${tenth(x)} ${tenth(y)}`).join('');
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
