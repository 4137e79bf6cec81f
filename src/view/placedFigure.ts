import type { Box } from './box';
import type { LinearScale } from './linearScale';
import type { PlacedDense } from './longDrawing';
import type { TimeTick } from './timeTicks';
import type { EventView, LegendItem, MarkView, PanelView, SegmentView } from './timelineView';

/** Text at a place; `x` is where its anchor stands and `y` its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedMark {
  readonly mark: MarkView;
  /** For each candidate time: a point, or a capsule as wide as the time is uncertain. */
  readonly places: readonly { readonly x1: number; readonly x2: number }[];
  readonly y: number;
}

export interface PlacedGap {
  readonly x1: number;
  readonly x2: number;
  /** It goes on beyond the plot. */
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  readonly y: number;
  readonly label?: PlacedText;
}

export interface PlacedPanel {
  readonly panel: PanelView;
  readonly top: number;
  readonly bottom: number;
  readonly scale: LinearScale;
  readonly title: PlacedText;
  readonly cutNote?: PlacedText;
  readonly tickYs: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly dense?: PlacedDense;
  readonly denseNote?: PlacedText;
  readonly segments: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly segment: SegmentView;
  }[];
  readonly gaps: readonly PlacedGap[];
  readonly rangeNumbers: readonly PlacedText[];
  readonly rangeLabel?: PlacedText;
}

/** An event's pin or capsule, its name beside it if it found room, and its hit area. */
export interface PlacedEvent {
  readonly event: EventView;
  /** One stretch, or two ghosts of an either/or time; a point has `x1 === x2`. */
  readonly places: readonly PlacedStretch[];
  /** The part of a period that is sure. */
  readonly core?: { readonly x1: number; readonly x2: number };
  /** Drawn instead of the places, of a treatment that lasts. */
  readonly bar?: PlacedBar;
  /** Where the number stands. */
  readonly numberX: number;
  readonly y: number;
  readonly label?: PlacedText;
  readonly hit: Box;
}

/** The bar of a treatment: hard where an end is known, fading where it is not. */
export interface PlacedBar {
  readonly x1: number;
  readonly x2: number;
  /** Over how much of each end the bar fades, in px; 0 is a hard end. */
  readonly fadeLeft: number;
  readonly fadeRight: number;
  /** How long its arrow head is where a known end lies beyond the plot; 0 is none. */
  readonly headLeft: number;
  readonly headRight: number;
}

export interface PlacedStretch {
  readonly x1: number;
  readonly x2: number;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
  /** It goes on beyond the plot. */
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  /** One of two times that the window does not show; only their bond leads there. */
  readonly isOutside: boolean;
}

export interface PlacedLane {
  readonly name: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly events: readonly PlacedEvent[];
  /** Beside each pile of pins, how many lie under the last. */
  readonly piles: readonly PlacedText[];
}

export interface PlacedHistory extends PlacedLane {
  readonly axisY: number;
  readonly scale: LinearScale;
  readonly ticks: readonly TimeTick[];
  /** Where day 0 lies, on the axis of the strip. */
  readonly anchor?: { readonly x1: number; readonly x2: number; readonly label?: PlacedText };
}

export interface PlacedBracket {
  readonly x1: number;
  readonly x2: number;
  readonly coreX1: number;
  readonly coreX2: number;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  readonly y: number;
  readonly label: PlacedText;
  readonly name: string;
}

export interface PlacedLegendItem {
  readonly item: LegendItem;
  readonly x: number;
  readonly y: number;
}

/** The name of a case at the end of its line: a badge with its letter, and its title if it fits. */
export interface PlacedEndLabel {
  readonly letter: string;
  /** The middle of the badge. */
  readonly x: number;
  readonly y: number;
  readonly text?: PlacedText;
  /** To the mark it belongs to, where it could not stand beside it. */
  readonly leader?: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

/** The range of some cases beside the plot; an open end has no foot. */
export interface PlacedOwnRange {
  readonly letters: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  readonly isAssumed: boolean;
  readonly name: PlacedText;
  readonly numbers: readonly PlacedText[];
}

/** What tells the cases apart, in pixels. */
export interface PlacedComparison {
  readonly labels: readonly PlacedEndLabel[];
  readonly ranges: readonly PlacedOwnRange[];
}

/** The whole figure in pixels; ink only has to follow it. */
export interface PlacedFigure {
  readonly width: number;
  readonly height: number;
  /** From the left end of the axis to its right end, from the first panel's top to the last's end. */
  readonly plotArea: Box;
  readonly timeScale: LinearScale;
  readonly ticks: readonly TimeTick[];
  readonly axisTitle: PlacedText;
  readonly panels: readonly PlacedPanel[];
  readonly brackets: readonly PlacedBracket[];
  readonly lanes: readonly PlacedLane[];
  /** Events outside the window, which no lane shows. */
  readonly unshownEvents: readonly EventView[];
  readonly history?: PlacedHistory;
  readonly disclaimer: readonly PlacedText[];
  readonly edgeNotes: readonly PlacedText[];
  readonly legend: readonly PlacedLegendItem[];
  /** The rule of day 0, where it is in the window. */
  readonly anchorX?: number;
  readonly lanesBottom: number;
  /** Where several cases stand together. */
  readonly comparison?: PlacedComparison;
}
