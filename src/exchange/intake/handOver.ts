import type { Series } from '../../domain/series';
import { digestSeries, learnDigest, type SeriesDigest } from '../../domain/seriesDigest';

/** Of so many values a digest is worked out before the page has them. */
const MOST_UNDIGESTED = 2000;

/** What goes from a worker to the page beside a value. */
export interface HandedOver {
  /** Of the series of a case, in their order; absent for short ones. */
  readonly digests: readonly (SeriesDigest | undefined)[];
}

/**
 * Works out what takes a pass over all values, and lists what need not be copied. What is handed over
 * is gone for whoever hands it over.
 */
export function handOver(value: unknown): HandedOver & { readonly buffers: ArrayBuffer[] } {
  const digests = seriesOf(value).map((series) =>
    series.value.length > MOST_UNDIGESTED ? digestSeries(series) : undefined,
  );
  const buffers = new Set<ArrayBuffer>();
  for (const { start, end, value: values } of seriesOf(value)) {
    for (const { buffer } of [start, end, values]) addBuffer(buffer, buffers);
  }
  addBuffers(digests, buffers);
  return { digests, buffers: [...buffers] };
}

/** Makes known what was worked out for the series of a case. */
export function takeOver(value: unknown, { digests }: HandedOver): void {
  seriesOf(value).forEach((series, index) => {
    const digest = digests[index];
    if (digest) learnDigest(series, digest);
  });
}

function seriesOf(value: unknown): readonly Series[] {
  const { loaded } = (value ?? {}) as {
    readonly loaded?: { readonly caseRecord: { readonly series: readonly Series[] } };
  };
  return loaded?.caseRecord.series ?? [];
}

function addBuffers(holder: unknown, buffers: Set<ArrayBuffer>): void {
  if (typeof holder !== 'object' || holder === null) return;
  if (ArrayBuffer.isView(holder)) {
    addBuffer(holder.buffer, buffers);
    return;
  }
  for (const inner of Object.values(holder)) addBuffers(inner, buffers);
}

function addBuffer(buffer: ArrayBufferLike, buffers: Set<ArrayBuffer>): void {
  if (buffer instanceof ArrayBuffer) buffers.add(buffer);
}
