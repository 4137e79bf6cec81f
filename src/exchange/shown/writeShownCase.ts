import type { CaseRecord, Preset, SourceWords } from '../../domain/caseRecord';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { holdsIllustration } from '../../domain/series';
import { deriveShownUnit } from '../../domain/shownUnit';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { describeEdit, describeEventEdit } from '../../words/describeEdit';
import type { Words } from '../../words/en';
import { exportWordsOf } from '../../words/enExport';
import { writeCaseFile } from '../caseDocument/writeCaseFile';
import { CASE_FORMAT, type CaseFile, type EventInFile } from '../caseFile';
import { type EditedInFile, fileSeriesOf } from './fileSeriesOf';
import { fileMomentOf, filePeriodOf, fileTimeOf } from './fileTimeOf';

type AnchorInFile = NonNullable<CaseFile['anchor']>;

/** What a file of the case as shown tells besides the case, for who reads the file itself. */
interface SaidInFile {
  readonly 'x-note': readonly string[];
}

/**
 * The case as it is shown, as the text of a case file: edits are in it, and what a lesson hides is
 * not. It is written from the record and not cut out of the document, because only what is shown can
 * then be in it. `parseCase` reads it to the same record but for these: the lesson, the log of edits
 * (each is told in words, under `x-edit`), extensions and printed offsets are not in a record; what
 * other patients showed and the stretch a lesson draws over are no part of a case; and where the
 * event of day 0 is hidden, one without a word of it stands for it.
 *
 * @returns undefined for several cases together, because a case file holds one
 */
export function writeShownCase(caseRecord: CaseRecord, words: Words): string | undefined {
  if (caseRecord.isComparison) return undefined;
  const { id, title, subject, claim, caution, disclaimer, source } = caseRecord;
  const axis = deriveTimeAxis(caseRecord);
  const events = caseRecord.events.flatMap((event) =>
    fileEventOf(event, describeEventEdit(event, axis, words)),
  );
  const { anchor, standIn } = fileAnchorOf(caseRecord, words);
  const file: CaseFile & SaidInFile = {
    format: CASE_FORMAT,
    id,
    title,
    ...(subject === undefined ? {} : { subject }),
    ...(claim === undefined ? {} : { claim }),
    ...(caution === undefined ? {} : { caution }),
    ...(disclaimer === undefined ? {} : { disclaimer }),
    ...(anchor ? { anchor } : {}),
    series: caseRecord.series.map((series) => {
      const shown = deriveShownUnit(series, undefined);
      return fileSeriesOf(series, (one) => describeEdit(one, series, shown, axis, words));
    }),
    events: standIn ? [...events, standIn] : events,
    ...(caseRecord.words.length > 0 ? { words: caseRecord.words.map(filePhraseOf) } : {}),
    ...(caseRecord.presets.length > 0 ? { presets: caseRecord.presets.map(filePresetOf) } : {}),
    source: { ...source },
    'x-note': [
      words.footer.teaching,
      ...(caseRecord.series.some(holdsIllustration) ? [words.figure.illustration] : []),
    ],
  };
  return writeCaseFile(file);
}

/** What other patients showed is set beside the case by a lesson, and is no event of it. */
function fileEventOf(event: ClinicalEvent, edit: string | undefined): EventInFile[] {
  const { id, kind, title, time, period, summary, details, figurePanel, locator, basis } = event;
  if (kind === 'evidence') return [];
  const file: EventInFile & EditedInFile = {
    id,
    kind,
    title,
    ...(time ? { time: fileTimeOf(time) } : {}),
    ...(period ? { period: filePeriodOf(period) } : {}),
    ...(summary === undefined ? {} : { summary }),
    ...(details === undefined ? {} : { details }),
    ...(figurePanel === undefined ? {} : { figurePanel }),
    ...(locator === undefined ? {} : { locator }),
    basis,
    ...(edit === undefined ? {} : { 'x-edit': edit }),
  };
  return [file];
}

/** Day 0, with an event that stands for it where its own is hidden: its id may be a hidden word. */
function fileAnchorOf(
  { anchor, events }: CaseRecord,
  words: Words,
): { readonly anchor?: AnchorInFile; readonly standIn?: EventInFile } {
  if (!anchor) return {};
  const isShown = events.some(({ id }) => id === anchor.event);
  const { file: say } = exportWordsOf(words);
  let free = 'day-0';
  for (let n = 2; events.some(({ id }) => id === free); n += 1) free = `day-0-${n}`;
  const { illustrativeDate } = anchor;
  const time = isShown ? anchor.time : anchor.time && { ...anchor.time, text: '' };
  return {
    anchor: {
      event: isShown ? anchor.event : free,
      ...(time ? { time: fileTimeOf(time) } : {}),
      ...(illustrativeDate === undefined
        ? {}
        : { illustrativeDate: new Date(illustrativeDate).toISOString().slice(0, 10) }),
    },
    ...(isShown
      ? {}
      : {
          standIn: {
            id: free,
            kind: 'visit',
            title: say.dayZero,
            time: { day: 0 },
            summary: say.dayZeroSummary,
            basis: 'reconstructed',
          },
        }),
  };
}

function filePhraseOf(phrase: SourceWords): NonNullable<CaseFile['words']>[number] {
  const { text, figurePanel, locator, basis } = phrase;
  return {
    text,
    period: filePeriodOf(phrase),
    ...(figurePanel === undefined ? {} : { figurePanel }),
    ...(locator === undefined ? {} : { locator }),
    basis,
  };
}

function filePresetOf({
  id,
  title,
  from,
  to,
  opensOn,
}: Preset): NonNullable<CaseFile['presets']>[number] {
  return {
    id,
    title,
    from: fileMomentOf(from),
    to: fileMomentOf(to),
    ...(opensOn ? { opensOn } : {}),
  };
}
