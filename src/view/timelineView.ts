import type { Basis } from '../domain/basis';
import type { Clock } from '../domain/caseTime';
import type { EventGroup } from '../domain/clinicalEvent';
import type { Comparator } from '../domain/quantity';
import type { TimeAxis } from '../domain/timeAxis';
import type { LongDrawing } from './longDrawing';
import type { ValueDomain } from './valueDomain';
import type { TimeDomain } from './viewState';

/** Where on the axis something is drawn; `from === to` for a point. */
export interface DrawnSpan {
  readonly from: number;
  readonly to: number;
}

/** The shape that says the status of a value: ▽ below, ○ in range, △ above, □ no range to tell. */
export type MarkShape = 'below' | 'within' | 'above' | 'untold';

/** One observation as it is to be drawn and said. */
export interface MarkView {
  /** `SERIES_ID:INDEX`. */
  readonly key: string;
  readonly seriesId: string;
  readonly index: number;
  /** One span, or the two candidates of an either/or time. */
  readonly spans: readonly DrawnSpan[];
  /** For each span, its place among results drawn at the same time: −1 is left, +1 is right. */
  readonly sides: readonly number[];
  /** In the shown unit. */
  readonly value: number;
  readonly comparator?: Comparator;
  readonly readingError?: number;
  readonly shape: MarkShape;
  readonly basis: Basis;
  readonly isHollow: boolean;
  /** What a screen reader hears: day, value with unit, status, basis. */
  readonly name: string;
}

export interface SegmentEnd {
  readonly at: number;
  readonly value: number;
  /** That of its mark, where two results share a time. */
  readonly side: number;
}

/** A straight piece of line between two neighbouring values. */
export interface SegmentView {
  readonly from: SegmentEnd;
  readonly to: SegmentEnd;
  readonly isDashed: boolean;
}

/** A stretch without a line, because nothing was measured for long. */
export interface GapView {
  readonly from: number;
  readonly to: number;
  /** The mean of the values at both ends, only to place the words. */
  readonly value: number;
  readonly label: string;
  /** Where there is no room for the label. */
  readonly shortLabel: string;
}

export interface RangeView {
  readonly low?: number;
  readonly high?: number;
  readonly lowLabel?: string;
  readonly highLabel?: string;
  readonly isAssumed: boolean;
  readonly label: string;
}

/** Values that are drawn as a column of lowest to highest for each pixel. */
export interface DenseView {
  /** How many there are, and what to do to see each; shorter where there is no room. */
  readonly note: string;
  readonly shortNote: string;
  /** What a screen reader hears in place of each value. */
  readonly name: string;
}

/** One series with its own y axis. */
export interface PanelView {
  readonly seriesId: string;
  readonly title: string;
  /** Tells its case from the others, where several stand in one panel. */
  readonly letter?: string;
  /** What a screen reader hears before its values, where the title is that of several. */
  readonly listTitle?: string;
  /** Drawn over the panel before it, in the same rectangle. */
  readonly isOverlaid?: boolean;
  readonly unit: string;
  readonly decimals: number;
  /** Shown value = stored value × factor. */
  readonly factor: number;
  readonly domain: ValueDomain;
  readonly tickLabels: readonly string[];
  /** Says that the y axis does not begin at zero, where it does not. */
  readonly cutNote?: string;
  readonly range?: RangeView;
  /** That of its case, where the band of the panel is for several or there is none. */
  readonly ownRange?: RangeView;
  /** How many values have a place on the axis. */
  readonly count: number;
  /** All values of a short series; of a long one those in the window and their neighbours. */
  readonly marks: readonly MarkView[];
  /** Where the series is long and the code for it has come. */
  readonly long?: LongDrawing;
  /** Instead of marks, where the window holds too many values to draw one by one. */
  readonly dense?: DenseView;
  /** At least one mark of each kind that the series has, for the legend. */
  readonly examples: readonly MarkView[];
  /** A mark at an index, whether it is among the marks or not. */
  readonly markAt: (index: number) => MarkView | undefined;
  readonly segments: readonly SegmentView[];
  readonly gaps: readonly GapView[];
}

/** One event as it is to be drawn and said. */
export interface EventView {
  readonly id: string;
  /** Counted in order of time from 1; the same on pin and card. */
  readonly number: number;
  readonly title: string;
  readonly group: EventGroup;
  /** The letter of its case and the name of its lane, where each case has a lane of its own. */
  readonly letter?: string;
  /** Outermost stretch; either end may be infinite. Two for an either/or time. */
  readonly spans: readonly DrawnSpan[];
  /** The stretch in which a period certainly lasts. */
  readonly core?: DrawnSpan;
  readonly isPoint: boolean;
  /** A treatment that lasts: a bar as long as it is known, and not a moment somewhere in there. */
  readonly isBar: boolean;
  readonly fadesAtStart: boolean;
  readonly fadesAtEnd: boolean;
  /** The time is placed by us or made up: a dashed outline. */
  readonly isDashed: boolean;
  readonly isAnchor: boolean;
  /** What a screen reader hears. */
  readonly name: string;
}

/** A phrase of the source over a stretch of time. */
export interface BracketView {
  readonly text: string;
  /** From the earliest it can begin to the latest it can end. */
  readonly span: DrawnSpan;
  /** The part in which it surely holds. */
  readonly core: DrawnSpan;
  readonly name: string;
}

/** Years of history on a clock of their own, above the plot. */
export interface HistoryView {
  /** Its times are ms on this clock. */
  readonly clock: Clock;
  readonly domain: TimeDomain;
  readonly events: readonly EventView[];
  /** Where day 0 lies in it, and what to write there. */
  readonly anchor?: { readonly span: DrawnSpan; readonly label: string };
}

/** Everything the figure shows, before it is given a size. */
export interface TimelineView {
  readonly title: string;
  readonly axis: TimeAxis;
  readonly mode: 'days' | 'dates';
  readonly window: TimeDomain;
  readonly extent: TimeDomain;
  readonly axisTitle: string;
  /** The finest step of the axis, in ms: an hour only where something is told by the clock. */
  readonly finestStep: number;
  readonly panels: readonly PanelView[];
  readonly events: readonly EventView[];
  readonly history?: HistoryView;
  readonly brackets: readonly BracketView[];
  readonly disclaimer?: string;
  /** How wide the right margin must be for more than the numbers of a range. */
  readonly marginRight?: (isNarrow: boolean) => number;
  readonly legend: readonly LegendItem[];
}

export interface LegendItem {
  readonly kind: MarkShape | 'hollow' | 'filled' | 'censored' | 'either' | 'range' | 'outside';
  /** The shape its key is drawn with, and whether filled, as the marks of the figure are. */
  readonly shape: MarkShape;
  readonly isFilled: boolean;
  readonly label: string;
}
