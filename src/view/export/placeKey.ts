import { fitText } from '../fitText';
import { measureText } from '../typeface/measureText';
import type { KeyEntry } from './listKeyEntries';
import type { ExportDisc, ExportText } from './placedExport';
import { type ParagraphStyle, placeLines } from './placeLines';

/** Where the key may stand. */
export interface KeyArea {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly columns: number;
  /** One line for each event, shortened where it is longer. */
  readonly isShort: boolean;
}

export interface PlacedKey {
  readonly texts: readonly ExportText[];
  readonly discs: readonly ExportDisc[];
  readonly bottom: number;
}

const RADIUS = 9;
const TEXT_X = 2 * RADIUS + 7;
const COLUMN_GAP = 20;
const ROW_GAP = 2;
const NAME = { role: 'key-name', size: 12, weight: 500, tone: 'ink' } as const;
const WHEN = { role: 'key-name', size: 11.5, weight: 400, tone: 'quiet' } as const;
const NUMBER = { size: 11, weight: 600 } as const;
const HEADING = { role: 'key-title', size: 12, weight: 600, tone: 'ink' } as const;

/** The events with their numbers, in columns that are read downwards and end as level as they can. */
export function placeKey(entries: readonly KeyEntry[], area: KeyArea): PlacedKey {
  const { x, top, columns } = area;
  const width = (area.width - (columns - 1) * COLUMN_GAP) / columns;
  const heights = entries.map(
    (entry) => placeEntry(entry, 0, 0, width, area.isShort).bottom + ROW_GAP,
  );
  const limit = levelHeight(heights, columns);
  let column = 0;
  let y = top;
  let bottom = top;
  const placed = entries.map((entry, index) => {
    const height = heights[index] ?? 0;
    if (y > top && y + height > top + limit + 0.01) {
      column += 1;
      y = top;
    }
    const one = placeEntry(entry, x + column * (width + COLUMN_GAP), y, width, area.isShort);
    y += height;
    bottom = Math.max(bottom, y - ROW_GAP);
    return one;
  });
  return {
    texts: placed.flatMap(({ texts }) => texts),
    discs: placed.flatMap(({ discs }) => discs),
    bottom,
  };
}

/** The least height in which the rows stand in so many columns without changing their order. */
function levelHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, one) => sum + one, 0);
  let limit = Math.max(total / columns, ...heights, 0);
  while (countColumns(heights, limit) > columns) limit += 2;
  return limit;
}

function countColumns(heights: readonly number[], limit: number): number {
  let columns = 1;
  let used = 0;
  for (const height of heights) {
    if (used > 0 && used + height > limit + 0.01) {
      columns += 1;
      used = 0;
    }
    used += height;
  }
  return columns;
}

function placeEntry(entry: KeyEntry, x: number, top: number, width: number, isShort: boolean) {
  const { eventId, number, heading, isAnchor, isTimeOurs } = entry;
  const head = heading === undefined ? undefined : placeLines(heading, x, top + 4, width, HEADING);
  const y = head ? head.bottom + 3 : top;
  const words = placeWords(entry, x + TEXT_X, y + 1.5, width - TEXT_X, isShort);
  const disc = { eventId, x: x + RADIUS + 1, y: y + RADIUS + 1, radius: RADIUS };
  const digits: ExportText = {
    ...NUMBER,
    role: 'key-number',
    text: String(number),
    x: disc.x,
    y: disc.y + 3.75,
    anchor: 'middle',
    tone: isAnchor ? 'paper' : 'ink',
    eventId,
  };
  return {
    texts: [...(head?.texts ?? []), digits, ...words.texts],
    discs: [{ ...disc, isAnchor, isDashed: isTimeOurs }],
    bottom: Math.max(words.bottom, y + 2 * RADIUS + 2),
  };
}

/** The name, and its time on the same line where both fit, else under it. */
function placeWords(entry: KeyEntry, x: number, y: number, width: number, isShort: boolean) {
  const { eventId } = entry;
  const name: ParagraphStyle = {
    ...NAME,
    eventId,
    mostLines: 3,
    weight: entry.isAnchor ? 700 : 500,
  };
  const when: ParagraphStyle = { ...WHEN, eventId, mostLines: 3, isItalic: entry.isTimeOurs };
  const whenFont = { ...WHEN, italic: entry.isTimeOurs };
  const nameFont = { size: name.size, weight: name.weight };
  const gap = 7;
  // A short name leaves its time more than half of the line.
  const whenRoom = Math.max(width * 0.45, width - measureText(entry.title, nameFont) - gap);
  const shortWhen = fitText(entry.when, whenRoom, whenFont);
  const own = measureText(shortWhen, whenFont);
  const room = width - own - (own > 0 ? gap : 0);
  const isBeside = measureText(entry.title, nameFont) <= room && shortWhen === entry.when;
  if (isBeside || isShort) {
    const title = fitText(entry.title, room, nameFont);
    const first = placeLines(title, x, y, width, { ...name, mostLines: 1 });
    const at = x + measureText(title, nameFont) + gap;
    const second = placeLines(shortWhen, at, y + 0.5, own + 1, { ...when, mostLines: 1 });
    return { texts: [...first.texts, ...second.texts], bottom: first.bottom };
  }
  const first = placeLines(entry.title, x, y, width, name);
  const second = placeLines(entry.when, x, first.bottom, width, when);
  return { texts: [...first.texts, ...second.texts], bottom: second.bottom };
}
