import { CASE_FORMAT, type CaseFile, type EventInFile, type SeriesInFile } from '../caseFile';
import type { AnchorChoice, CaseForm, SeriesChoice } from './caseForm';
import type { Findings } from './findings';
import { slug } from './idWriter';

/** Findings as the case file their author decided on; the presets are added once it can be read. */
export function makeCaseFile(findings: Findings, form: CaseForm): CaseFile {
  const told = form.anchor.kind === 'told' ? toldEvent(form.anchor, findings.events) : undefined;
  const chosen = findings.events.filter((event) => form.eventIds.includes(event.id));
  const events = told ? [told, ...chosen] : chosen;
  const anchorId = form.anchor.kind === 'event' ? form.anchor.id : told?.id;
  const subject = form.subject.trim();
  return {
    format: CASE_FORMAT,
    // Titles in other scripts than Latin share an id, which no list of cases minds.
    id: slug(form.title) || 'case',
    title: form.title.trim(),
    ...(subject === '' ? {} : { subject }),
    ...(anchorId === undefined ? {} : { anchor: { event: anchorId } }),
    series: form.series.flatMap((choice) => {
      const found = findings.series.find((series) => series.id === choice.id);
      return found ? [chooseSeries(found, choice)] : [];
    }),
    events,
    source: { citation: form.citation.trim() },
  };
}

function chooseSeries(found: SeriesInFile, { name, range }: SeriesChoice): SeriesInFile {
  const { referenceRange, observations, ...series } = found;
  const named = { ...series, name: name.trim() === '' ? series.name : name.trim() };
  if (range.kind === 'none') return { ...named, observations };
  if (range.kind === 'found') {
    return { ...named, ...(referenceRange ? { referenceRange } : {}), observations };
  }
  const { low, high, source, isAssumed } = range;
  return {
    ...named,
    referenceRange: {
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      basis: isAssumed ? 'assumed' : 'reported',
    },
    observations,
  };
}

/** Without a date the event is day 0 itself, which is where the days of the table count from. */
function toldEvent(
  { title, eventKind, date }: Extract<AnchorChoice, { kind: 'told' }>,
  others: readonly EventInFile[],
): EventInFile {
  const ids = others.map((event) => event.id);
  const id = ids.includes('day-0') ? `day-0-${ids.length}` : 'day-0';
  const time = date === undefined ? { day: 0 } : { date };
  return { id, kind: eventKind, title: title.trim(), time, basis: 'reported' };
}
