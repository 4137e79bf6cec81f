import type { EventKind } from '../../domain/clinicalEvent';
import { cleanText } from './cleanText';
import { elementAt, listAt, textAt } from './elementAt';
import type { EventFacts } from './fhirEvent';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { LeftOutResult } from './fhirResult';
import { type Concept, nameOf, readCoding, readConcept, readConcepts } from './readConcept';
import { readWhen } from './readWhen';
import { titleOf } from './titleOf';

/** HL7 v2 table 0074 and the LOINC parts that US Core uses, by the kind of event they mean. */
const KIND_OF_CATEGORY = new Map<string, EventKind>(
  (
    [
      [
        'laboratory',
        'LAB CH HM MB BLB TX VR SR IMM GE MYC PAR RCP OSL BG MCB laboratory LP29693-6',
      ],
      ['imaging', 'RAD IMG RX CT NMR NMS RUS CUS VUS OUS XRC imaging radiology LP29684-5'],
      ['pathology', 'SP CP PAT CTH PATH AP pathology LP7839-6'],
    ] as const
  ).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)),
);

/** A report at the time its findings hold for; when it was issued is another time. */
export function readReport(
  { content }: FhirResource,
  { words }: FhirContext,
): EventFacts | LeftOutResult {
  const title = titleOf(readConcept(elementAt(content, 'code')));
  if (title === undefined) return { leftOut: words.reasons.noTitle };
  const categories = readConcepts(content, 'category');
  const kind = kindOf(categories, content);
  const named = categories.map(nameOf).find((name) => name !== undefined);
  if (!kind) return { leftOut: words.reasons.reportKind(named) };
  const elements = { moments: ['effectiveDateTime'], period: 'effectivePeriod' };
  const when = readWhen(content, elements, words);
  if ('leftOut' in when) return when;
  const conclusion = cleanText(textAt(content, 'conclusion'));
  const category = categories.flatMap(({ codings }) => codings).find(({ code }) => code)?.code;
  return {
    kind,
    title,
    when,
    summary: [],
    ...(conclusion ? { details: conclusion } : {}),
    ...(category ? { category } : {}),
  };
}

/** A report without a category is one of the laboratory if it has results. */
function kindOf(categories: readonly Concept[], content: unknown): EventKind | undefined {
  const codes = categories.flatMap(({ codings }) => codings.map(({ code }) => code ?? ''));
  // LAB stands beside the finer category in many reports, so that the finer ones are asked first.
  const kinds = codes.map((code) => KIND_OF_CATEGORY.get(code)).filter((kind) => kind);
  const finer = kinds.find((kind) => kind !== 'laboratory');
  if (kinds.length > 0) return finer ?? 'laboratory';
  if (categories.length > 0) return undefined;
  if (listAt(content, 'result').length > 0) return 'laboratory';
  return listAt(content, 'imagingStudy').length > 0 ? 'imaging' : undefined;
}

/** An imaging study when it started, called by its procedure or by modality and body site. */
export function readImagingStudy(
  { content }: FhirResource,
  { words }: FhirContext,
): EventFacts | LeftOutResult {
  const when = readWhen(content, { moments: ['started'] }, words);
  if ('leftOut' in when) return when;
  const procedure = readConcepts(content, 'procedureCode')
    .map(titleOf)
    .find((name) => name);
  const described = cleanText(textAt(content, 'description'));
  const series = listAt(content, 'series');
  const modalities = uniqueTitles([
    ...listAt(content, 'modality'),
    ...series.map((one) => elementAt(one, 'modality')),
  ]);
  const sites = uniqueTitles(series.map((one) => elementAt(one, 'bodySite')));
  const shown = words.imaging(modalities, sites);
  const title = procedure ?? described ?? shown;
  return { kind: 'imaging', title, when, summary: title === shown ? [] : modalities };
}

/** What Codings are called, each once. */
function uniqueTitles(codings: readonly unknown[]): string[] {
  const titles = codings.map((one) => titleOf({ codings: [readCoding(one)] }));
  return [...new Set(titles.filter((title) => title !== undefined))];
}
