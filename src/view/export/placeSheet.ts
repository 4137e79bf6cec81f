import { exportFigureWordsOf } from '../../words/enExportFigure';
import { deriveSummary } from '../deriveSummary';
import type { PlacedFigure } from '../placedFigure';
import { NARROW_WIDTH, placeFigure } from '../placeFigure';
import { countRectangles } from '../placePanels';
import { type ExportSize, widthInPx } from './exportSize';
import type { ExportSubject } from './exportSubject';
import { type KeyEntry, listKeyEntries } from './listKeyEntries';
import type { PlacedExport } from './placedExport';
import { placeFoot } from './placeFoot';
import { type Measure, placeHead } from './placeHead';
import { placeKey, type PlacedKey } from './placeKey';
import { placeLines } from './placeLines';

/** One way to set a sheet. */
export interface SheetPlan {
  /** In units; the sheet is as high as what stands on it where there is no height. */
  readonly width: number;
  readonly height?: number;
  readonly key: 'aside' | 'below';
  /** Every text in full, or no longer than a sheet of fixed height can hold. */
  readonly isShort: boolean;
  /** How many events the key names. */
  readonly mostEntries: number;
}

export interface PlacedSheet {
  readonly placed: PlacedExport;
  /** By how much it is higher than its sheet, in units; at most 0 where it fits. */
  readonly excess: number;
}

/** The numbers in the pins, the smallest type there is. */
const SMALLEST_TYPE = 11;
const GAP = 10;
const KEY_COLUMN = 215;
/** How far plots may be pressed to save a step of type, in units. */
const MOST_SHRINKING = 40;

/** The sheet as one plan has it, or nothing where the plan leaves no room for the chart. */
export function placeSheet(
  subject: ExportSubject,
  version: string,
  size: ExportSize,
  plan: SheetPlan,
): PlacedSheet | undefined {
  const { caseRecord, words, isBlank = false } = subject;
  const isSlide = size.unit === 'in';
  const margin = plan.width < NARROW_WIDTH ? 8 : isSlide ? 28 : 12;
  const measure: Measure = {
    x: margin,
    width: plan.width - 2 * margin,
    isSlide,
    isShort: plan.isShort,
  };
  const head = placeHead(subject, isSlide ? 20 : margin, measure);
  const foot = placeFoot(subject, version, 0, measure);
  const top = head.bottom + GAP - 4;
  const under = foot.bottom + GAP + (isSlide ? 16 : margin);
  const body = placeBody(subject, plan, measure, top, plan.height && plan.height - top - under);
  if (!body) return undefined;
  const height = plan.height ?? Math.ceil(body.bottom + under);
  const footTop = height - foot.bottom - (isSlide ? 16 : margin);
  const { figure } = body;
  return {
    placed: {
      size,
      width: plan.width,
      height,
      chart: { figure, x: body.x, y: top },
      texts: [
        ...head.texts,
        ...body.key.texts,
        ...foot.texts.map((text) => ({ ...text, y: text.y + footTop })),
      ],
      discs: body.key.discs,
      title: caseRecord.title,
      description: isBlank ? words.footer.teaching : describe(subject),
      locale: words.locale,
      smallestType: (SMALLEST_TYPE * widthInPx(size) * 0.75) / plan.width,
      leftOut: body.leftOut,
    },
    excess: body.bottom + under - height,
  };
}

interface PlacedBody {
  readonly figure: PlacedFigure;
  readonly x: number;
  readonly key: PlacedKey;
  readonly leftOut: number;
  readonly bottom: number;
}

/** The chart with its key at its side or under it, in the room between head and foot. */
function placeBody(
  subject: ExportSubject,
  plan: SheetPlan,
  measure: Measure,
  top: number,
  room: number | undefined,
): PlacedBody | undefined {
  const { view, parts, words, isBlank = false } = subject;
  const isAside = plan.key === 'aside';
  const keyWidth = isAside ? Math.min(290, Math.max(200, plan.width * 0.26)) : measure.width;
  const x = measure.x - (plan.width < NARROW_WIDTH ? 4 : 12);
  const keyX = isAside ? plan.width - measure.x - keyWidth : measure.x;
  const chartWidth = Math.floor(isAside ? keyX - 14 - x : plan.width - 2 * x);
  if (isAside && (chartWidth < NARROW_WIDTH || room === undefined)) return undefined;
  const place = (chartRoom: number | undefined): PlacedFigure => {
    const shrinking = chartRoom === undefined ? 0 : MOST_SHRINKING * countRectangles(view) ** 0.5;
    const figure = placeFigure(view, chartWidth, words, chartRoom ?? 0, shrinking);
    const redrawn = parts?.redrawFigure?.(figure) ?? figure;
    // A way of teaching may bring back the words about values that are not there.
    return isBlank ? { ...redrawn, disclaimer: [] } : redrawn;
  };
  if (isAside) {
    const figure = place(room);
    const { key, leftOut } = placeNamed(subject, figure, plan, keyX, top, keyWidth, 1);
    const bottom = Math.max(top + figure.height, key.bottom);
    return { figure, x, key, leftOut, bottom };
  }
  const columns = Math.max(1, Math.floor((keyWidth + 20) / (KEY_COLUMN + 20)));
  const at = (keyTop: number, figure: PlacedFigure) =>
    placeNamed(subject, figure, plan, keyX, keyTop, keyWidth, columns);
  const natural = place(undefined);
  const keyHeight = at(0, natural).key.bottom;
  const figure = room === undefined ? natural : place(room - keyHeight - (keyHeight > 0 ? 8 : 0));
  const { key, leftOut } = at(top + figure.height + 8, figure);
  return { figure, x, key, leftOut, bottom: Math.max(top + figure.height, key.bottom) };
}

/** The key under its title, with how many events it does not name. */
function placeNamed(
  subject: ExportSubject,
  figure: PlacedFigure,
  plan: SheetPlan,
  x: number,
  top: number,
  width: number,
  columns: number,
): { key: PlacedKey; leftOut: number } {
  const all = listKeyEntries(subject, figure);
  const entries: readonly KeyEntry[] = all.slice(0, plan.mostEntries);
  if (all.length === 0) return { key: { texts: [], discs: [], bottom: top }, leftOut: 0 };
  const write = exportFigureWordsOf(subject.words);
  const style = { size: 12, weight: 600, tone: 'ink' } as const;
  const title = placeLines(write.keyTitle, x, top, width, { ...style, role: 'key-title' });
  const area = { x, top: title.bottom + 3, width, columns, isShort: plan.isShort };
  const key = placeKey(entries, area);
  const leftOut = all.length - entries.length;
  const more = placeLines(leftOut > 0 ? write.keyMore(leftOut) : '', x, key.bottom + 3, width, {
    role: 'key-more',
    size: 11.5,
    weight: 400,
    tone: 'quiet',
  });
  const texts = [...title.texts, ...key.texts, ...more.texts];
  return { key: { ...key, texts, bottom: more.bottom }, leftOut };
}

function describe({ caseRecord, view, state, words }: ExportSubject): string {
  const summary = deriveSummary(caseRecord, view.axis, state.unit, words);
  return words.joints.sentences(
    [summary, view.disclaimer ?? '', words.footer.teaching].filter(Boolean),
  );
}
