import type { ShareWords } from '../../words/enShare';
import type { CaseFile } from '../caseFile';
import { datesToDays } from './datesToDays';
import { leaveOutTexts } from './freeTexts';
import { isReadableCase } from './isReadableCase';
import { leaveOutIdentifiers, leaveOutOriginals, leaveOutSource } from './leaveOutIdentifiers';
import { shiftDates } from './shiftDates';

/** What an author chose to change before a case goes out. */
export interface ShareChoices {
  readonly dates: 'kept' | 'shifted' | 'days';
  /** Days by which dates are moved, where they are; from `drawShift`. */
  readonly shift: number;
  readonly title: string;
  readonly leavesOutIdentifiers: boolean;
  readonly leavesOutSource: boolean;
  /** Keys of `freeTextKey`. */
  readonly leftOutTexts: ReadonlySet<string>;
}

/** A case as it stands: the choices that a dialog begins with. */
export function choicesToKeepAll(document: CaseFile, shift: number): ShareChoices {
  return {
    dates: 'kept',
    shift,
    title: document.title,
    leavesOutIdentifiers: false,
    leavesOutSource: false,
    leftOutTexts: new Set(),
  };
}

/**
 * A case as it goes out. Where anything is changed, the log of edits, translations and the keys of
 * other tools are left out too, because they can hold what was taken out.
 *
 * @returns undefined where the choices cannot be followed truthfully, or what they leave would not
 *   open again, as where two times are told apart only by words that are to go
 */
export function deriveSharedDocument(
  document: CaseFile,
  choices: ShareChoices,
  words: ShareWords['standIns'],
): CaseFile | undefined {
  const title = choices.title.trim() === '' ? words.title : choices.title;
  const titled = title === document.title ? document : { ...document, title };
  const texts = leaveOutTexts(titled, choices.leftOutTexts, words);
  const named = choices.leavesOutIdentifiers ? leaveOutIdentifiers(texts) : texts;
  const sourced = choices.leavesOutSource ? leaveOutSource(named, words.citation) : named;
  const dated = changeDates(sourced === document ? document : leaveOutOriginals(sourced), choices);
  if (dated === document) return document;
  return dated && isReadableCase(dated) ? dated : undefined;
}

function changeDates(document: CaseFile, { dates, shift }: ShareChoices): CaseFile | undefined {
  if (dates === 'kept') return document;
  const bare = leaveOutOriginals(document);
  return dates === 'shifted' ? shiftDates(bare, shift) : datesToDays(bare);
}
