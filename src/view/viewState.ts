/** What a reader has chosen to see; everything else on the page is derived from it and the case. */
export interface ViewState {
  /** UCUM unit for every series that converts to it; absent is each series' own. */
  readonly unit?: string;
  readonly axis: 'days' | 'dates';
  /** The event called day 0; absent is the case's own anchor. */
  readonly anchorId?: string;
  /** The window on the axis, in ms from the case's own anchor. */
  readonly window: TimeDomain;
  /** The series that have a panel, in the order of the file; absent is `shownSeries` by itself. */
  readonly panels?: readonly string[];
  /** Series that have a panel because a value of them is pinned or asked about, not by choice. */
  readonly broughtIn?: readonly { readonly seriesId: string; readonly insteadOf?: string }[];
  readonly pinnedEvent?: string;
  readonly pinnedObservation?: ObservationKey;
}

/** A stretch of the axis, in ms from the case's own anchor. */
export interface TimeDomain {
  readonly from: number;
  readonly to: number;
}

export interface ObservationKey {
  readonly seriesId: string;
  readonly index: number;
}

/** The public name of an observation, `SERIES_ID:INDEX` with the index in order of time. */
export function writeObservationKey({ seriesId, index }: ObservationKey): string {
  return `${seriesId}:${index}`;
}

export function parseObservationKey(text: string): ObservationKey | undefined {
  const [, seriesId, index] = /^(.+):(\d+)$/.exec(text) ?? [];
  return seriesId === undefined ? undefined : { seriesId, index: Number(index) };
}
