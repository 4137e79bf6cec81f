import { exportFigureWordsOf } from '../../words/enExportFigure';
import { deriveCards } from '../deriveCards';
import { describeRanges } from './describeRanges';
import type { ExportSubject } from './exportSubject';
import { type Measure, stackParagraphs } from './placeHead';
import type { ParagraphStyle, PlacedLines } from './placeLines';
import { shortAddress } from './shortAddress';

const QUIET = { size: 11.5, weight: 400, tone: 'quiet' } as const;

/** Ranges, source, licence, version, address and what the figure is not for. */
export function placeFoot(
  subject: ExportSubject,
  version: string,
  top: number,
  measure: Measure,
): PlacedLines {
  const { caseRecord, view, words, address, isBlank = false } = subject;
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
    [joinSentences(source), { ...QUIET, role: 'source', ...limit(3) }, 2],
    [
      [write.version(caseRecord.id, version), write.address(shortAddress(address))].join(' · '),
      { ...QUIET, role: 'address', ...limit(3) },
      2,
    ],
    [words.footer.teaching, { ...QUIET, weight: 600, tone: 'ink', role: 'teaching' }, 0],
  ];
  return stackParagraphs(
    isBlank ? paragraphs.slice(notesOf(subject).length) : paragraphs,
    top,
    measure,
  );
}

/** What each of several cases says of itself, which its own page says over the figure. */
function notesOf({ caseRecord, view, state, words, parts }: ExportSubject): string[] {
  const groups = parts?.regroupCards?.(deriveCards(caseRecord, view.axis, state.axis, words)) ?? [];
  return groups.flatMap(({ letter, note }) =>
    letter === undefined || note === undefined || note === '' ? [] : [`${letter} ${note}`],
  );
}

/** Sentences with one full stop between them, whether they bring their own or not. */
function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((one) => one !== undefined)
    .map((one) => (/[.。]$/.test(one) ? one : `${one}.`))
    .join(' ');
}
