import { parseCalendarText } from '../../domain/calendarText';
import type { EventKind } from '../../domain/clinicalEvent';
import type { OpenWords } from '../../words/enOpen';
import type { AnchorChoice, CaseForm } from './caseForm';
import type { FindingsSummary, FoundEvent } from './findingsSummary';

/** As many panels as a first look can take in. */
const FIRST_SERIES = 3;
/** As many cards as a screen holds. */
const FIRST_EVENTS = 12;

/** What most often explains a course comes first where not every event can be shown. */
const TELLING: readonly EventKind[] = [
  'procedure',
  'admission',
  'discharge',
  'symptom',
  'diagnosis',
  'pathology',
  'imaging',
  'follow-up',
  'medication',
];

/** A form to begin with; all of it is on screen and can be changed before anything is shown. */
export function proposeForm(
  summary: FindingsSummary,
  name: string,
  subject: string | undefined,
  words: OpenWords['findings'],
): CaseForm {
  const several = summary.series.filter((series) => series.values > 1);
  const shown = (several.length > 0 ? several : summary.series).slice(0, FIRST_SERIES);
  const events = proposeEvents(summary.events);
  return {
    title: '',
    subject: subject ?? '',
    citation: words.ownData(name),
    anchor: proposeAnchor(summary, events),
    series: shown.map(({ id, name: called, referenceRange }) => ({
      id,
      name: called,
      range: { kind: referenceRange ? 'found' : 'none' },
    })),
    eventIds: events.map((event) => event.id),
    presetIds: [],
  };
}

/** A form that goes on with events of another table; whoever added them wants them shown. */
export function withNewEvents(
  form: CaseForm,
  before: FindingsSummary,
  now: FindingsSummary,
): CaseForm {
  const known = new Set(before.events.map(({ id }) => id));
  const added = now.events.flatMap(({ id }) => (known.has(id) ? [] : id));
  // None was the only answer while no event was there, so it was nobody's choice.
  const wasOnlyAnswer = before.events.length === 0;
  const lacksAnchor = form.anchor.kind === 'none' && (now.tellsDays || wasOnlyAnswer);
  return {
    ...form,
    anchor: lacksAnchor ? proposeAnchor(now, now.events) : form.anchor,
    eventIds: [...form.eventIds, ...added],
  };
}

function proposeEvents(events: readonly FoundEvent[]): readonly FoundEvent[] {
  const near = events.filter((event) => event.isAmongResults);
  if (near.length === events.length && events.length <= FIRST_EVENTS) return events;
  const chosen = TELLING.flatMap((kind) => near.filter((event) => event.kind === kind));
  const first = new Set(chosen.slice(0, FIRST_EVENTS));
  return events.filter((event) => first.has(event));
}

/** An operation is what a course is most often told from; where days are told, day 0 is needed. */
function proposeAnchor(summary: FindingsSummary, events: readonly FoundEvent[]): AnchorChoice {
  const sure = events.filter((event) => event.isKnownToTheDay);
  const zero = summary.tellsDays ? sure.find((event) => event.isDayZero) : undefined;
  const telling = sure.find((event) => event.kind === 'procedure');
  const first = zero ?? (summary.tellsDays ? undefined : telling);
  if (first) return { kind: 'event', id: first.id };
  return summary.tellsDays ? { kind: 'told', title: '', eventKind: 'procedure' } : { kind: 'none' };
}

/** What a form still lacks, by the field that lacks it. */
export interface FormProblems {
  readonly title?: string;
  readonly citation?: string;
  readonly anchor?: string;
  /** By series id. */
  readonly ranges: Readonly<Record<string, string>>;
}

/** What keeps a form from becoming a case. */
export function checkForm(
  form: CaseForm,
  summary: FindingsSummary,
  words: OpenWords['findings'],
): FormProblems {
  const { anchor } = form;
  const lacksAnchor =
    (anchor.kind === 'none' && summary.tellsDays) ||
    (anchor.kind === 'told' &&
      (anchor.title.trim() === '' ||
        (summary.tellsDates && !parseCalendarText(anchor.date ?? ''))));
  const wrongRanges = form.series.filter(({ range }) => {
    if (range.kind !== 'typed') return false;
    const { low, high } = range;
    return low === undefined ? high === undefined : high !== undefined && low >= high;
  });
  return {
    ...(form.title.trim() === '' ? { title: words.titleNeeded } : {}),
    ...(form.citation.trim() === '' ? { citation: words.citationNeeded } : {}),
    ...(lacksAnchor ? { anchor: words.anchorNeeded(summary.tellsDates) } : {}),
    ranges: Object.fromEntries(wrongRanges.map(({ id }) => [id, words.rangeWrong])),
  };
}

export function isComplete({ ranges, ...problems }: FormProblems): boolean {
  return Object.keys(problems).length === 0 && Object.keys(ranges).length === 0;
}
