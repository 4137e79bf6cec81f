import { DAY_MS, type TimeSpan } from '../domain/caseTime';
import type { CaseRecord, Preset } from '../domain/caseRecord';
import { clockOf, type ClinicalEvent } from '../domain/clinicalEvent';
import { reachOf } from '../domain/seriesReach';
import { spanOfEvent, type TimeAxis } from '../domain/timeAxis';
import { frameOf, isExact, spanFromAnchor } from '../domain/timeFrame';
import type { TimeDomain } from './viewState';

/** Below this a plot shows hours of a course that is told in days. */
export const LEAST_WINDOW = DAY_MS;

/**
 * The stretch of the axis the plot can show, and the events it leaves to the history strip: those
 * told on another clock that day 0 does not pin down, and those far beyond the values (further than
 * the values are long), because years of history beside weeks of recovery take two clocks.
 */
export interface Extent {
  readonly domain: TimeDomain;
  readonly historyEventIds: ReadonlySet<string>;
}

export function deriveExtent(caseRecord: CaseRecord, axis: TimeAxis): Extent {
  const core = observedExtent(caseRecord, axis);
  const reach = core ? Math.max(core.to - core.from, 30 * DAY_MS) : Infinity;
  const historyEventIds = new Set<string>();
  let { from, to } = core ?? { from: Infinity, to: -Infinity };
  for (const event of caseRecord.events) {
    if (event.kind === 'evidence') continue;
    const span = spanOfEvent(event, axis.frame);
    if (!span || isOnLooseClock(event, caseRecord, axis)) {
      historyEventIds.add(event.id);
    } else if (core && (span.end < core.from - reach || span.start > core.to + reach)) {
      historyEventIds.add(event.id);
    } else {
      // A treatment since years ago goes on here, but weeks of values do not shrink for its start.
      const isNear = (at: number) =>
        Number.isFinite(at) && (!core || (at >= core.from - reach && at <= core.to + reach));
      if (isNear(span.start)) from = Math.min(from, span.start);
      if (isNear(span.end)) to = Math.max(to, lastTickOf(span));
    }
  }
  if (from > to) [from, to] = [0, 7 * DAY_MS];
  const given = caseRecord.drawnOver && presetWindow(caseRecord.drawnOver, axis);
  return { domain: given ?? pad({ from, to }), historyEventIds };
}

/** An event told on the calendar beside values told in days, while day 0 has no known date. */
function isOnLooseClock(event: ClinicalEvent, caseRecord: CaseRecord, axis: TimeAxis): boolean {
  // Of several cases on one axis each has told already what its day 0 pins down.
  if (isExact(axis.frame) || caseRecord.isComparison) return false;
  const main = caseRecord.series[0]?.clock ?? 'anchor';
  return clockOf(event) !== main;
}

function observedExtent(caseRecord: CaseRecord, axis: TimeAxis): TimeDomain | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const series of caseRecord.series) {
    const { firstStart, lastStart, lastEnd } = reachOf(series);
    const point = { clock: series.clock, form: 'instant', resolution: 0 } as const;
    // Crossing clocks adds the same to every time, so the outermost times stay the outermost.
    const shift = spanFromAnchor(
      { ...point, start: 0, end: 0, aboutStart: false, aboutEnd: false },
      frameOf(series, axis.frame),
    );
    if (!shift) continue;
    const first = firstStart + shift.start;
    const last = lastTickOf({ start: lastStart + shift.start, end: lastEnd + shift.end });
    if (Number.isFinite(first)) from = Math.min(from, first);
    if (Number.isFinite(last)) to = Math.max(to, last);
  }
  return from > to ? undefined : { from, to };
}

/** What is known to the day ends at its last day's tick; a minute ends where it begins. */
function lastTickOf({ start, end }: TimeSpan): number {
  return Math.max(start, end - DAY_MS);
}

/** Room for the first and last mark: a fortieth of the length, at least a day, in whole days. */
function pad({ from, to }: TimeDomain): TimeDomain {
  const room = Math.max(DAY_MS, (to - from) / 40);
  return {
    from: Math.floor((from - room) / DAY_MS) * DAY_MS,
    to: Math.ceil((to + room) / DAY_MS) * DAY_MS,
  };
}

/** A preset's window on the axis; undefined where its times cannot be placed. */
export function presetWindow(
  preset: Pick<Preset, 'from' | 'to'>,
  axis: TimeAxis,
): TimeDomain | undefined {
  const from = spanFromAnchor(preset.from, axis.frame);
  const to = spanFromAnchor(preset.to, axis.frame);
  if (!from || !to) return undefined;
  return { from: from.start, to: to.end - preset.to.resolution };
}

/** The window a case opens with: its first preset, on a phone the one meant for it, or all. */
export function openingWindow(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  isNarrow: boolean,
  whole: TimeDomain,
): TimeDomain {
  const { presets } = caseRecord;
  const narrow = isNarrow ? presets.find((preset) => preset.opensOn === 'narrow') : undefined;
  const preset = narrow ?? presets[0];
  return (preset && presetWindow(preset, axis)) ?? whole;
}

/** A window no shorter than a day and no further out than three times the whole course. */
export function clampWindow({ from, to }: TimeDomain, whole: TimeDomain): TimeDomain {
  const length = whole.to - whole.from;
  const [first, last] = [whole.from - length, whole.to + length];
  const size = Math.min(Math.max(to - from, LEAST_WINDOW), last - first);
  const start = Math.min(Math.max((from + to - size) / 2, first), last - size);
  return { from: start, to: start + size };
}
