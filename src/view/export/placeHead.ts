import { deriveTimeAxis } from '../../domain/timeAxis';
import { deriveHeadline } from '../deriveHeadline';
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

/** Title, subject, what the data say and what to know before trusting them. */
export function placeHead(subject: ExportSubject, top: number, measure: Measure): PlacedLines {
  const { caseRecord } = subject;
  const { title, subject: person, caution } = caseRecord;
  const headline = headlineOf(subject);
  const { isSlide, isShort } = measure;
  const most = isShort ? { mostLines: 2 } : {};
  const paragraphs: readonly (readonly [string | undefined, ParagraphStyle, number])[] = [
    [
      title,
      { role: 'title', size: isSlide ? 20 : 15, weight: 700, tone: 'ink', ...most },
      isSlide ? 2 : 1,
    ],
    [
      person === title ? undefined : person,
      { role: 'subject', size: 12, weight: 400, tone: 'quiet', ...most },
      isSlide ? 7 : 5,
    ],
    [headline, { role: 'headline', size: isSlide ? 15 : 13, weight: 600, tone: 'ink', ...most }, 1],
    [
      subject.isBlank ? undefined : caution,
      {
        role: 'caution',
        size: 12,
        weight: 400,
        tone: 'quiet',
        ...(isShort ? { mostLines: 3 } : {}),
      },
      1,
    ],
  ];
  return stackParagraphs(paragraphs, top, measure);
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
