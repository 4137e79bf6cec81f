import type { ReferenceRange } from '../quantity';
import type { Series } from '../series';
import { type Alignment, listAlignments } from './listAlignments';
import type { Piece } from './prediction';
import { type Bounds, deriveMeanDifference } from './meanDifference';
import type { TruthValue } from './truthValues';
import { deriveVerdict, type ValueVerdict, type Verdict } from './valueVerdict';

/** A line beside all printed values that lie within what was drawn. */
export interface LevelGap {
  /** How many values can lie within what was drawn. */
  readonly count: number;
  /** How many of them the line passes within the tolerance, in the stored unit. */
  readonly close: Bounds;
  readonly tolerance: number;
  /** How many can be told apart by the range, and at how many the line is on the same side. */
  readonly statusCount: number;
  readonly sameStatus: Bounds;
  /** Mean of line minus value; absent where all values are limits. */
  readonly difference?: Bounds;
}

/** A tenth of the width of the range; without one, of how far the values themselves go. */
const CLOSE_SHARE = 0.1;

/**
 * Adds up over the ways in which either/or times can be true together, so that "5 to 7 of 8" holds
 * whichever it was. `most` counts a value as met where the line passes it at any time it can have,
 * as long as the order of the values holds.
 */
export function deriveLevelGap(
  pieces: readonly Piece[],
  values: readonly TruthValue[],
  series: Series,
): LevelGap | undefined {
  const tolerance = toleranceOf(values, series.referenceRange);
  const judged = values.map((value) => ({
    index: value.index,
    verdicts: value.spans.map((span) =>
      deriveVerdict(pieces, value, span, rangeAt(series, value.index), tolerance),
    ),
  }));
  const drawn = judged.filter(({ verdicts }) => verdicts.some(Boolean));
  if (drawn.length === 0) return undefined;
  const alignments = listAlignments(series) ?? [];
  const ways =
    alignments.length > 0 ? alignments.map((way) => tallyOf(drawn, way)) : [looseTally(drawn)];
  const bounds = (pick: (tally: Tally) => Bounds | undefined): Bounds | undefined => {
    const all = ways.map(pick).filter((one) => one !== undefined);
    if (all.length === 0) return undefined;
    return {
      least: Math.min(...all.map(({ least }) => least)),
      most: Math.max(...all.map(({ most }) => most)),
    };
  };
  const difference = bounds((tally) => tally.difference);
  return {
    count: drawn.length,
    close: bounds(({ close }) => close) ?? { least: 0, most: 0 },
    tolerance,
    statusCount: drawn.filter(({ verdicts }) => verdicts.some((one) => one?.isSameStatus)).length,
    sameStatus: bounds(({ sameStatus }) => sameStatus) ?? { least: 0, most: 0 },
    ...(difference ? { difference } : {}),
  };
}

interface Judged {
  readonly index: number;
  readonly verdicts: readonly (ValueVerdict | undefined)[];
}

interface Tally {
  readonly close: Bounds;
  readonly sameStatus: Bounds;
  readonly difference: Bounds | undefined;
}

/** One way in which the times can be true. */
function tallyOf(judged: readonly Judged[], way: Alignment): Tally {
  const verdicts = judged
    .map(({ index, verdicts }) => verdicts[way.get(index) ?? 0])
    .filter((verdict) => verdict !== undefined);
  return {
    close: countOf(verdicts.map(({ isClose }) => isClose)),
    sameStatus: countOf(verdicts.map(({ isSameStatus }) => isSameStatus)),
    difference: deriveMeanDifference(verdicts),
  };
}

/** Too many ways to go through: each value for itself, which can only make the bounds wider. */
function looseTally(judged: readonly Judged[]): Tally {
  const sides = judged.map(({ verdicts }) => ({
    close: joint(verdicts.map((one) => one?.isClose)),
    sameStatus: joint(verdicts.map((one) => one?.isSameStatus)),
    differences: verdicts.flatMap((one) => (one?.difference ? [one.difference] : [])),
  }));
  const reach = sides.flatMap(({ differences }) => differences);
  return {
    close: countOf(sides.map(({ close }) => close)),
    sameStatus: countOf(sides.map(({ sameStatus }) => sameStatus)),
    difference:
      reach.length === 0
        ? undefined
        : {
            least: Math.min(...reach.map(({ least }) => least)),
            most: Math.max(...reach.map(({ most }) => most)),
          },
  };
}

function joint(verdicts: readonly (Verdict | undefined)[]): Verdict {
  if (verdicts.every((one) => one === 'yes')) return 'yes';
  return verdicts.some((one) => one === 'yes' || one === 'maybe') ? 'maybe' : 'no';
}

function countOf(verdicts: readonly (Verdict | undefined)[]): Bounds {
  const count = (wanted: Verdict) => verdicts.filter((one) => one === wanted).length;
  return { least: count('yes'), most: count('yes') + count('maybe') };
}

function rangeAt({ rare, referenceRange }: Series, index: number): ReferenceRange | undefined {
  return rare.get(index)?.referenceRange ?? referenceRange;
}

function toleranceOf(values: readonly TruthValue[], range: ReferenceRange | undefined): number {
  const own = values.map(({ value }) => value);
  const width =
    range?.low !== undefined && range.high !== undefined
      ? range.high - range.low
      : Math.max(...own) - Math.min(...own);
  return CLOSE_SHARE * (width > 0 ? width : Math.abs(own[0] ?? 0));
}
