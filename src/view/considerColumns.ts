import { type LinearScale, scaleFrom, scaleTo } from './linearScale';
import type { Consider } from './longDrawing';
import {
  findNearestInTime,
  findShown,
  isPoint,
  listShown,
  type ValueColumns,
} from './valueColumns';

/** Of values too many for marks those in reach, and else the nearest in time. */
export function considerColumns(
  values: ValueColumns,
  timeScale: LinearScale,
  scale: LinearScale,
  place: { readonly x: number; readonly y: number; readonly reach: number },
  consider: Consider,
): void {
  const at = scaleFrom(timeScale, place.x);
  const reach = Math.abs(scaleFrom(timeScale, place.x + place.reach) - at);
  const inReach = findShown(values, { from: at - reach, to: at + reach });
  const indices =
    inReach.count > 0
      ? listShown(values, inReach)
      : findNearestInTime(values, { from: at, to: at });
  for (const index of indices) {
    const from = values.fromAt(index);
    const spans = isPoint(values, index) ? [{ from, to: from }] : values.spansAt(index);
    let away = Infinity;
    for (const span of spans) away = Math.min(away, Math.max(span.from - at, at - span.to, 0));
    const dy = Math.abs(scaleTo(scale, values.valueAt(index)) - place.y);
    consider(index, (away / reach) * place.reach, dy);
  }
}
