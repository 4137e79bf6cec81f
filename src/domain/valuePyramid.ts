import type { Series } from './series';
import { BITS, tallySeries } from './seriesTally';

/** Blocks of one size, from the first value on; the last may be shorter. */
export interface PyramidLevel {
  /** Values in a block. */
  readonly size: number;
  /** The index of the lowest value of each block that is not "more than", the first of several. */
  readonly lowest: Int32Array;
  /** The index of the highest that is not "less than"; −1 for none, as in `lowest`. */
  readonly highest: Int32Array;
  /** The `BITS` of all its values together. */
  readonly bits: Uint16Array;
}

/** The lowest and highest values of a series for blocks, and blocks of blocks, the smallest first. */
export type ValuePyramid = readonly PyramidLevel[];

/** Small, because the ends of a pixel column are gone through value by value. */
const SMALLEST_BLOCK = 16;
const FAN = 8;

/**
 * Goes through a series once, so that the extremes of any run of a million values are found in a few
 * dozen steps (the min/max tree of M4: Jugel et al., VLDB 2014).
 */
export function buildPyramid(series: Series): ValuePyramid {
  const { bits } = tallySeries(series);
  const { value } = series;
  const levels: PyramidLevel[] = [];
  let below: PyramidLevel | undefined;
  for (let size = SMALLEST_BLOCK; size <= bits.length; size *= FAN) {
    const level = emptyLevel(size, Math.ceil(bits.length / size));
    if (below) addBlocks(level, below, value);
    else addValues(level, bits, value);
    levels.push(level);
    below = level;
  }
  return levels;
}

function emptyLevel(size: number, count: number): PyramidLevel {
  return {
    size,
    lowest: new Int32Array(count).fill(-1),
    highest: new Int32Array(count).fill(-1),
    bits: new Uint16Array(count),
  };
}

function addValues(level: PyramidLevel, bits: Uint16Array, value: Float64Array): void {
  for (let index = 0; index < bits.length; index += 1) {
    const own = bits[index] ?? 0;
    const block = Math.floor(index / level.size);
    level.bits[block] = (level.bits[block] ?? 0) | own;
    if (!(own & BITS.measured)) continue;
    if (!(own & BITS.more)) takeLower(level, block, index, value);
    if (!(own & BITS.less)) takeHigher(level, block, index, value);
  }
}

function addBlocks(level: PyramidLevel, below: PyramidLevel, value: Float64Array): void {
  for (let part = 0; part < below.bits.length; part += 1) {
    const block = Math.floor(part / FAN);
    level.bits[block] = (level.bits[block] ?? 0) | (below.bits[part] ?? 0);
    takeLower(level, block, below.lowest[part] ?? -1, value);
    takeHigher(level, block, below.highest[part] ?? -1, value);
  }
}

function takeLower({ lowest }: PyramidLevel, block: number, index: number, value: Float64Array) {
  const least = lowest[block] ?? -1;
  if (index >= 0 && (least < 0 || (value[index] ?? NaN) < (value[least] ?? NaN))) {
    lowest[block] = index;
  }
}

function takeHigher({ highest }: PyramidLevel, block: number, index: number, value: Float64Array) {
  const most = highest[block] ?? -1;
  if (index >= 0 && (most < 0 || (value[index] ?? NaN) > (value[most] ?? NaN))) {
    highest[block] = index;
  }
}

/** What a walk through a run of values calls, in order. */
export interface BlockVisitor {
  /** Values that may be taken together: the first and the last of them, and their block. */
  readonly block: (first: number, last: number, level: PyramidLevel, place: number) => void;
  readonly value: (index: number) => void;
}

/**
 * Goes from one index up to another in as few steps as there are: in the largest blocks that lie
 * within, and value by value at the ends and where a block holds any of the `apart` bits.
 */
export function walkBlocks(
  pyramid: ValuePyramid,
  from: number,
  to: number,
  apart: number,
  visitor: BlockVisitor,
): void {
  let index = from;
  while (index < to) {
    let found: PyramidLevel | undefined;
    let isApart = false;
    for (const level of pyramid) {
      if (index % level.size !== 0 || index + level.size > to) break;
      isApart = ((level.bits[index / level.size] ?? 0) & apart) !== 0;
      if (isApart) break;
      found = level;
    }
    if (found) {
      visitor.block(index, index + found.size - 1, found, index / found.size);
      index += found.size;
    } else {
      // Where the smallest block is to be seen value by value, its end is reached without asking.
      const end = isApart ? Math.min(to, index + SMALLEST_BLOCK) : index + 1;
      for (; index < end; index += 1) visitor.value(index);
    }
  }
}
