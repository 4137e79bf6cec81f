import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';
import { deriveCards } from '../deriveCards';
import { measureText } from '../typeface/measureText';
import { describeEdits } from './describeEdits';
import { describeRanges } from './describeRanges';
import type { ExportSubject } from './exportSubject';
import { type Measure, stackParagraphs } from './placeHead';
import { type ParagraphStyle, type PlacedLines, placeLines } from './placeLines';
import { shortAddress } from './shortAddress';

const QUIET = { size: 11.5, weight: 400, tone: 'quiet' } as const;
const TEACHING = { role: 'teaching', size: 11.5, weight: 600, tone: 'ink' } as const;

/** Ranges, source, licence, version, address and what the figure is not for. */
export function placeFoot(
  subject: ExportSubject,
  version: string,
  top: number,
  measure: Measure,
): PlacedLines {
  const { caseRecord, view, words, isBlank = false } = subject;
  const write = exportFigureWordsOf(words);
  const { citation, doi, url, licence } = caseRecord.source;
  const limit = (mostLines: number) => (measure.isShort ? { mostLines } : {});
  const source = [
    write.source(citation),
    doi === undefined ? url : write.doi(doi),
    licence === undefined ? undefined : write.licence(licence),
  ];
  const paragraphs: (readonly [string | undefined, ParagraphStyle, number])[] = [
    ...notesOf(subject).map(
      (note) => [note, { ...QUIET, role: 'caution' as const, ...limit(2) }, 2] as const,
    ),
    [describeRanges(view.panels, words), { ...QUIET, role: 'range', ...limit(2) }, 2],
    [joinSentences(source, words), { ...QUIET, role: 'source', ...limit(3) }, 2],
    [describeEdits(caseRecord, words), { ...QUIET, role: 'source' as const, ...limit(1) }, 2],
  ];
  const above = stackParagraphs(
    isBlank ? paragraphs.slice(notesOf(subject).length) : paragraphs,
    top,
    measure,
  );
  const last = placeLastLines(subject, version, above.bottom, measure);
  return { texts: [...above.texts, ...last.texts], bottom: last.bottom };
}

/** Version and address, and at the right end of their line what the figure is not for, if it fits. */
function placeLastLines(
  { caseRecord, words, address }: ExportSubject,
  version: string,
  top: number,
  measure: Measure,
): PlacedLines {
  const { x, width, isShort } = measure;
  const write = exportFigureWordsOf(words);
  const where = [write.version(caseRecord.id, version), write.address(shortAddress(address))];
  const style = { ...QUIET, role: 'address' as const, ...(isShort ? { mostLines: 3 } : {}) };
  const above = placeLines(where.join(' · '), x, top, width, style);
  const { teaching } = words.footer;
  const [line, more] = above.texts;
  const isBeside =
    line !== undefined &&
    more === undefined &&
    measureText(line.text, line) + measureText(teaching, TEACHING) + 24 <= width;
  if (!isBeside) {
    const under = placeLines(teaching, x, above.bottom + 2, width, TEACHING);
    return { texts: [...above.texts, ...under.texts], bottom: under.bottom };
  }
  const beside = { ...line, ...TEACHING, text: teaching, x: x + width, anchor: 'end' } as const;
  return { texts: [line, beside], bottom: above.bottom };
}

/** What each of several cases says of itself, which its own page says over the figure. */
function notesOf({ caseRecord, view, state, words, parts }: ExportSubject): string[] {
  const groups = parts?.regroupCards?.(deriveCards(caseRecord, view.axis, state.axis, words)) ?? [];
  return groups.flatMap(({ letter, note }) =>
    letter === undefined || note === undefined || note === '' ? [] : [`${letter} · ${note}`],
  );
}

/** Sentences with one full stop between them, whether they bring their own or not. */
function joinSentences(sentences: readonly (string | undefined)[], { joints }: Words): string {
  return joints.sentences(
    sentences
      .filter((one) => one !== undefined)
      .map((one) => (/[.。]$/.test(one) ? one : joints.sentence(one))),
  );
}
