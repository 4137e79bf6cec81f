import type { ExportSize } from './exportSize';
import type { ExportSubject } from './exportSubject';
import { blankView } from './blankView';
import type { PlacedExport } from './placedExport';
import { placeSheet, type PlacedSheet, type SheetPlan } from './placeSheet';
import { recordVersion } from './recordVersion';

/** Type of 12 on a slide is 12 pt at 1 and 9.6 pt at the last of these. */
const SCALES = [1, 1.05, 1.1, 1.15, 1.2, 1.25] as const;
const FEW_EVENTS = 4;
const SMALL_SCALES = [1.3, 1.35, 1.4, 1.5, 1.6] as const;

/**
 * A figure laid out for a sheet, with everything a reader needs who sees nothing else.
 *
 * A sheet of fixed height is set at the largest type at which all of it fits. Where it does not fit
 * at some 9 pt, each event of the key keeps to one line and long texts end in an ellipsis; where
 * even that is too much, the type gets smaller, and at last the key names only the first events.
 * `smallestType` and `leftOut` say how far that went. Texts never cover each other.
 */
export function placeExport(subject: ExportSubject, size: ExportSize): PlacedExport {
  const shown = subject.isBlank ? { ...subject, view: blankView(subject.view) } : subject;
  const version = recordVersion(subject.caseRecord);
  const place = (plan: SheetPlan) => placeSheet(shown, version, size, plan);
  const width = size.layoutWidth;
  if (size.height === undefined) {
    const sheet = place({ width, key: 'below', isShort: false, mostEntries: Infinity });
    if (sheet) return sheet.placed;
  }
  const sheetAt = (scale: number) => {
    const wide = Math.round(width * scale);
    return { width: wide, height: (wide * (size.height ?? size.width)) / size.width };
  };
  const { events, history } = shown.view;
  // One event would stand alone at the side of a slide.
  const isFew = events.length + (history?.events.length ?? 0) <= FEW_EVENTS;
  const tryAt = (scale: number, isShort: boolean, mostEntries = Infinity) =>
    pickLarger(
      (isFew && !isShort ? (['below'] as const) : (['aside', 'below'] as const)).map((key) =>
        place({ ...sheetAt(scale), key, isShort, mostEntries }),
      ),
    );
  return (
    pickLargestType(SCALES, (scale) => tryAt(scale, false)) ??
    pickLargestType([...SCALES, ...SMALL_SCALES], (scale) => tryAt(scale, true)) ??
    placeCrowded(tryAt)
  );
}

/** The sheet at the first scale at which it fits. What does not fit at the last is not tried at all. */
function pickLargestType(
  scales: readonly number[],
  place: (scale: number) => PlacedExport | undefined,
): PlacedExport | undefined {
  const smallest = place(scales.at(-1) ?? 1);
  if (!smallest) return undefined;
  for (const scale of scales.slice(0, -1)) {
    const sheet = place(scale);
    if (sheet) return sheet;
  }
  return smallest;
}

/** More than a sheet can name: the drawing stays whole, and the key names what there is room for. */
function placeCrowded(
  tryAt: (scale: number, isShort: boolean, most: number) => PlacedExport | undefined,
): PlacedExport {
  for (let scale = 1.25; ; scale *= 1.12) {
    const least = tryAt(scale, true, 1);
    if (!least) continue;
    let most = 1;
    let sheet = least;
    for (let step = 64; step >= 1; step /= 2) {
      const larger = tryAt(scale, true, most + step);
      if (!larger) continue;
      most += step;
      sheet = larger;
    }
    return sheet;
  }
}

/** Of the sheets that fit, the one with the larger plots. */
function pickLarger(sheets: readonly (PlacedSheet | undefined)[]): PlacedExport | undefined {
  const fitting = sheets.flatMap((sheet) => (sheet && sheet.excess <= 0 ? [sheet.placed] : []));
  return fitting.sort((a, b) => plotSize(b) - plotSize(a))[0];
}

function plotSize({ chart: { figure } }: PlacedExport): number {
  const heights = figure.panels
    .filter(({ panel }) => !panel.isOverlaid)
    .reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  return heights * (figure.plotArea.right - figure.plotArea.left);
}
