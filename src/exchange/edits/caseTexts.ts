import type { CaseFile } from '../caseFile';
import { changeTime } from './changeTime';
import { parseTimeText } from './parseTimeText';
import { setKeys, textOrNone } from './setKeys';
import type { TextReading } from './textReading';
import { writeTimeText } from './writeTimeText';

/** What a case says of itself, as the texts of its fields. */
export interface CaseTexts {
  readonly title: string;
  readonly subject: string;
  readonly claim: string;
  readonly caution: string;
  readonly citation: string;
  readonly doi: string;
  readonly url: string;
  readonly licence: string;
  /** The id of the event that is day 0; empty for none. */
  readonly anchorEvent: string;
  readonly anchorTime: string;
  readonly illustrativeDate: string;
}

export function writeCaseTexts(file: CaseFile): CaseTexts {
  const { title, subject, claim, caution, source, anchor } = file;
  return {
    title,
    subject: subject ?? '',
    claim: claim ?? '',
    caution: caution ?? '',
    citation: source.citation,
    doi: source.doi ?? '',
    url: source.url ?? '',
    licence: source.licence ?? '',
    anchorEvent: anchor?.event ?? '',
    anchorTime: anchor?.time ? writeTimeText(anchor.time) : '',
    illustrativeDate: anchor?.illustrativeDate ?? '',
  };
}

/** The document with what its fields say; without an event that is day 0 there is no anchor. */
export function readCaseTexts(
  texts: CaseTexts,
  from: CaseFile,
): TextReading<CaseFile, keyof CaseTexts> {
  const parsed = texts.anchorTime.trim() === '' ? undefined : parseTimeText(texts.anchorTime);
  if (texts.anchorTime.trim() !== '' && !parsed) {
    return { ok: false, field: 'anchorTime', problem: 'time' };
  }
  const event = textOrNone(texts.anchorEvent);
  const anchor =
    event === undefined
      ? undefined
      : setKeys<NonNullable<CaseFile['anchor']>>(from.anchor ?? { event }, {
          event,
          time: parsed && changeTime(from.anchor?.time, parsed),
          illustrativeDate: textOrNone(texts.illustrativeDate),
        });
  const source = setKeys(from.source, {
    citation: texts.citation.trim(),
    doi: textOrNone(texts.doi),
    url: textOrNone(texts.url),
    licence: textOrNone(texts.licence),
  });
  const value = setKeys(from, {
    title: texts.title.trim(),
    subject: textOrNone(texts.subject),
    claim: textOrNone(texts.claim),
    caution: textOrNone(texts.caution),
    anchor,
    source,
  });
  return { ok: true, value };
}
