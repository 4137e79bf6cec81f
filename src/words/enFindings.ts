import type { EventKind } from '../domain/clinicalEvent';
import { countOf } from './countOf';

/** The words of choosing what becomes a case. */
export const enFindings = {
  title: 'Make a case of it',
  counts: (used: number, total: number) =>
    used === total
      ? `All ${countOf(total, 'entry', 'entries')} were read.`
      : `${used.toLocaleString('en-GB')} of ${countOf(total, 'entry', 'entries')} were read, ${(total - used).toLocaleString('en-GB')} left out.`,
  leftOut: (n: number) => `What was left out (${n.toLocaleString('en-GB')})`,
  leftOutLine: (n: number, reason: string) => `${n.toLocaleString('en-GB')}: ${reason}`,
  places: (places: readonly string[], n: number) =>
    `${places.join(', ')}${n > places.length ? ' …' : ''}`,
  notes: (n: number) => `Notes from reading (${n})`,
  series: 'Series to show, the first one on top',
  noSeries: 'No results were found; the case will show events alone.',
  seriesLine: (values: number, missing: number, first: string, last: string) =>
    `${countOf(values, 'value', 'values')}${missing > 0 ? `, ${missing} without a value` : ''}; ${
      first === last ? first : `${first} to ${last}`
    }`,
  show: (name: string) => `Show ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  filter: 'Find an analyte',
  none: 'None of them matches.',
  range: (name: string) => `Reference range of ${name}`,
  rangeFound: (range: string) => `As found: ${range}`,
  rangeNone: 'None given',
  rangeTyped: 'Another one',
  low: 'Low',
  high: 'High',
  rangeSource: 'Its source',
  rangeAssumed: 'Assumed: not from this patient’s laboratory',
  rangeWrong: 'Give a low bound, a high bound, or a low one below a high one.',
  events: (chosen: number, total: number) => `Events (${chosen} of ${total})`,
  noEvents: 'No events were found.',
  allOf: (kind: string) => `All of ${kind}`,
  addEvents: 'Add a table of events',
  kinds: {
    symptom: 'Symptoms',
    admission: 'Admissions',
    visit: 'Visits',
    laboratory: 'Laboratory',
    imaging: 'Imaging',
    procedure: 'Procedures',
    medication: 'Medication',
    immunization: 'Immunizations',
    pathology: 'Pathology',
    diagnosis: 'Diagnoses',
    discharge: 'Discharge',
    'follow-up': 'Follow-up',
    publication: 'Publication',
  } satisfies Record<EventKind, string>,
  about: 'The case',
  caseTitle: 'Title',
  caseTitleHint: 'Such as “Phosphate after a parathyroidectomy”. Leave out names.',
  subject: 'The patient in a phrase, if it helps',
  subjectHint: 'Such as “a woman of 61”. No name, no date of birth.',
  citation: 'Source',
  anchor: 'Day 0',
  anchorNone: 'None; the axis shows dates',
  anchorTold: 'Another event…',
  anchorAbout: (title: string) => `≈ ${title}`,
  anchorWhen: (title: string, when: string) => `${title}, ${when}`,
  anchorTitle: 'What happened on day 0',
  anchorKind: 'Kind',
  anchorDate: 'Its date',
  anchorDateHint: '2018-05-12, 2018-05 or 2018',
  anchorNeeded: (needsDate: boolean): string =>
    !needsDate
      ? 'The table counts days: say what happened on day 0.'
      : 'Say what happened on day 0, and on which date.',
  presets: 'Stretches of time to offer as buttons',
  farDates: (n: number) =>
    `Leave out ${countOf(n, 'result or event', 'results and events')} dated outside 1800 to 2100, so that the axis keeps its scale`,
  make: 'Show the case',
  anchorDateNeeded: 'Write the date as 2018-05-12, 2018-05 or 2018.',
  titleNeeded: 'Give the case a title.',
  citationNeeded: 'Say where the values come from.',
  around: (event: string) => `Around ${event}`,
  ownData: (name: string) => `Own data, ${name}`,
  pasted: 'pasted text',
};
