import { deriveTimeAxis } from '../../domain/timeAxis';
import { deriveHeadline } from '../deriveHeadline';
import { measureText } from '../typeface/measureText';
import type { ExportSubject } from './exportSubject';
import { type PlacedLines, type ParagraphStyle, placeLines } from './placeLines';

/** Where the paragraphs of the sheet stand. */
export interface Measure {
  readonly x: number;
  readonly width: number;
  /** On a slide, which is read from afar; else on a page of paper. */
  readonly isSlide: boolean;
  /** Every text in full, or so that a sheet of fixed height holds them. */
  readonly isShort: boolean;
}

const TITLE = { role: 'title', weight: 700, tone: 'ink' } as const;
const HEADLINE = { role: 'headline', weight: 600, tone: 'ink' } as const;
const QUIET = { size: 12, weight: 400, tone: 'quiet' } as const;

/** Title, subject, what the data say and what to know before trusting them. */
export function placeHead(subject: ExportSubject, top: number, measure: Measure): PlacedLines {
  const { caseRecord, isBlank = false } = subject;
  const { title, subject: person, caution } = caseRecord;
  const headline = headlineOf(subject);
  const { isSlide, isShort } = measure;
  const short = (mostLines: number) => (isShort ? { mostLines } : {});
  const titleStyle = { ...TITLE, size: isSlide ? 20 : 15, ...short(2) };
  const personStyle = { ...QUIET, role: 'subject' as const, ...short(2) };
  const isToSay = person !== undefined && person !== title;
  const titleWidth = measureText(title, titleStyle) + 16;
  const isBeside = isToSay && titleWidth + measureText(person, QUIET) <= measure.width;
  const placed = stackParagraphs(
    [
      [title, titleStyle, isSlide ? 3 : 1],
      [isToSay && !isBeside ? person : undefined, personStyle, isSlide ? 6 : 5],
      [headline, { ...HEADLINE, size: isSlide ? 15 : 13, ...short(3) }, 1],
      [isBlank ? undefined : caution, { ...QUIET, role: 'caution', ...short(3) }, 1],
    ],
    top,
    measure,
  );
  const [first] = placed.texts;
  if (!isBeside || !first) return placed;
  // On the line of the title where both fit, because a slide is low.
  const style = { ...QUIET, role: 'subject' } as const;
  const beside = { ...first, ...style, text: person, x: measure.x + titleWidth };
  return { ...placed, texts: [first, beside, ...placed.texts.slice(1)] };
}

/** Paragraphs one under the other, each with so much room under it. */
export function stackParagraphs(
  paragraphs: readonly (readonly [string | undefined, ParagraphStyle, number])[],
  top: number,
  { x, width }: Pick<Measure, 'x' | 'width'>,
): PlacedLines {
  let bottom = top;
  let after = 0;
  const texts = paragraphs.flatMap(([text, style, gap]) => {
    if (text === undefined || text === '') return [];
    const placed = placeLines(text, x, bottom + after, width, style);
    bottom = placed.bottom;
    after = gap;
    return placed.texts;
  });
  return { texts, bottom };
}

/** None where there are no values to speak of, where the page has none, and of several cases. */
function headlineOf({ caseRecord, words, hasHeadline = true, isBlank }: ExportSubject) {
  if (!hasHeadline || isBlank || caseRecord.isComparison) return undefined;
  const headline = deriveHeadline(caseRecord, deriveTimeAxis(caseRecord), words);
  return headline === caseRecord.title ? undefined : headline;
}
