import type { AnalyteName } from '../domain/analyte';
import type { Basis } from '../domain/basis';
import type { EventGroup } from '../domain/clinicalEvent';
import type { Interpretation } from '../domain/interpretation';
import type { Comparator } from '../domain/quantity';
import { countOf } from './countOf';
import type { Features } from './features';
import { formatSigned } from './formatNumber';

const signedDay = (day: number) => formatSigned(day);
const about = (text: string, isAbout: boolean) => (isAbout ? `≈ ${text}` : text);

/** A date, and how it is said beside another of its year. */
export interface DateForms {
  readonly whole: string;
  readonly withoutYear: string;
}

/** Every word of the interface in English; `Words` is its shape, and a language is one such file. */
export const en = {
  locale: 'en-GB',
  appName: 'Caseline',

  /** How parts become one text, where a sentence is not written out as a whole. */
  joints: {
    list: (parts: readonly string[]) => parts.join(', '),
    sentences: (parts: readonly string[]) => parts.join(' '),
    /** A text that brings no full stop of its own. */
    sentence: (text: string) => `${text}.`,
    label: (label: string) => `${label}: `,
    comma: ', ',
  },

  time: {
    day: (day: number, isAbout: boolean) => about(`day ${signedDay(day)}`, isAbout),
    dayAndClock: (day: number, clock: string, isAbout: boolean) =>
      about(`day ${signedDay(day)}, ${clock}`, isAbout),
    somewhereInDays: (first: number, last: number, isAbout: boolean) =>
      about(`somewhere in day ${signedDay(first)} to ${signedDay(last)}`, isAbout),
    daySpan: (first: number, last: number, isAbout: boolean) =>
      about(`day ${signedDay(first)} to ${signedDay(last)}`, isAbout),
    withText: (time: string, text: string) => `${time} (${text})`,
    either: (one: string, other: string) => `${one} or ${other}`,
    about: (time: string) => `about ${time}`,
    after: (time: string) => `after ${time}`,
    before: (time: string) => `before ${time}`,
    between: (first: string, last: string) => `between ${first} and ${last}`,
    /** Two dates of one year, which is said once. */
    betweenInYear: (first: DateForms, last: DateForms) =>
      `between ${first.withoutYear} and ${last.whole}`,
    fromTo: (start: string, end: string) => `from ${start} until ${end}`,
    since: (start: string) => `since ${start}`,
    until: (end: string) => `until ${end}`,
    and: ' and ',
    illustrative: (date: string) => `${date}, illustrative calendar`,
    notStated: 'not stated',
    dateNotStated: 'date not stated',
    dayUnknown: 'day not known',
    days: (days: number) => countOf(days, 'day', 'days'),
    minutes: (minutes: number) => countOf(minutes, 'minute', 'minutes'),
    hours: (hours: number) => countOf(hours, 'hour', 'hours'),
    weeks: (weeks: number) => countOf(weeks, 'week', 'weeks'),
    daysRange: (least: number, most: number) => `${least} to ${most} days`,
    sameDay: 'same day',
  },

  axis: {
    dayTick: (day: number, isAbout: boolean) =>
      day === 0 ? about('day 0', isAbout) : signedDay(day),
    days: (anchor: string, isAbout: boolean) => `${isAbout ? '≈ ' : ''}days from ${anchor}`,
    daysOnly: 'days',
    dates: 'calendar dates',
    datesIllustrative: 'illustrative calendar, not the dates of the patient',
    cut: (low: string) => `axis begins at ${low}, not at 0`,
    panel: (name: string, unit: string) => `${name} (${unit})`,
    earlier: (count: number) => `← ${countOf(count, 'earlier value', 'earlier values')}`,
    later: (count: number) => `${countOf(count, 'later value', 'later values')} →`,
  },

  value: {
    amount: (value: string, unit: string) => `${value} ${unit}`,
    censored: {
      '<': (amount: string) => `below ${amount}`,
      '<=': (amount: string) => `at most ${amount}`,
      '>': (amount: string) => `above ${amount}`,
      '>=': (amount: string) => `at least ${amount}`,
    } satisfies Record<Comparator, (amount: string) => string>,
    illustrative: (amount: string) => `about ${amount}, illustrative`,
    illustrativeShort: (amount: string) => `about ${amount}`,
    digitised: (amount: string, error: string | undefined) =>
      error === undefined
        ? `${amount}, read off a figure`
        : `${amount} ± ${error}, read off a figure`,
    missing: (reason: string) => `no value: ${reason}`,
    none: 'no value',
  },

  edits: {
    added: 'added',
    edited: 'edited',
    was: (before: string) => `edited, was ${before}`,
  },

  analytes: {
    phosphorus: 'phosphorus',
    calcium: 'calcium',
  } satisfies Record<AnalyteName, string>,

  status: {
    LL: 'critically below',
    L: 'below',
    N: 'within',
    H: 'above',
    HH: 'critically above',
    reported: (status: string, range: string | undefined) =>
      range === undefined ? `reported ${status} range` : `reported ${status} ${range}`,
    untold: 'cannot be compared with',
    noRange: 'no reference range given',
    against: (status: string, range: string) => `${status} ${range}`,
  } satisfies Record<Interpretation, string> & Record<string, unknown>,

  range: {
    both: (low: string, high: string) => `${low} to ${high}`,
    low: (low: string) => `from ${low} up`,
    high: (high: string) => `up to ${high}`,
    name: (isAssumed: boolean): string => (isAssumed ? 'the assumed range' : 'the reference range'),
    named: (name: string, bounds: string) => `${name} ${bounds}`,
    labelled: (isAssumed: boolean, source: string | undefined) =>
      (isAssumed ? 'assumed range' : 'reference range') + (source ? ` (${source})` : ''),
  },

  basis: {
    reported: 'printed',
    digitised: 'read off a figure',
    derived: 'computed',
    reconstructed: 'reconstructed',
    simulated: 'simulated',
  } satisfies Record<Basis, string>,

  groups: {
    history: 'History',
    hospital: 'Hospital',
    treatment: 'Treatment',
    after: 'After',
    publication: 'Publication',
    evidence: 'Other patients',
  } satisfies Record<EventGroup, string>,

  figure: {
    illustration: 'Illustration, not data.',
    gap: (days: string, isAtLeast: boolean) =>
      `${isAtLeast ? 'at least ' : ''}${days} without a value`,
    gapShort: (days: string, isAtLeast: boolean) => `${isAtLeast ? '≥ ' : ''}${days}`,
    anchorInHistory: (title: string) => `${title} in here`,
    quoted: (text: string) => `“${text}”`,
    quotedFrom: (text: string, panel: string) => `“${text}” [${panel}]`,
    historyName: 'History',
    valuesList: (series: string) => `${series}, values in order of time`,
    eventsList: 'Events in order of time',
    wordsList: 'Words of the source',
    caption: (title: string, citation: string) => `${title}. ${citation}`,
    noValues: 'No values in this case',
    piled: (count: number) => `+${count}`,
    dense: (count: string) => `${count} values`,
    denseZoom: (note: string) => `${note}; zoom in to see each`,
    denseRange: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,
  },

  legend: {
    below: 'below',
    within: 'within the range',
    above: 'above',
    untold: 'no range to tell by',
    outside: 'outside the range',
    hollow: 'hollow, dashed: illustration',
    hollowSimulated: 'hollow, dashed: simulated',
    filled: (bases: readonly string[]) => `filled, solid: ${bases.join(', ')}`,
    censored: 'arrow: beyond the limit of the test',
    either: 'joined pair: one of two times',
  },

  names: {
    observation: (parts: readonly string[]) => parts.join(', '),
    event: (number: number, title: string, when: string, basis: string | undefined) =>
      `${number}. ${title}, ${when}${basis === undefined ? '' : `, day ${basis}`}`,
    words: (text: string, when: string, basis: string | undefined) =>
      `“${text}”, ${when}${basis === undefined ? '' : `, days ${basis}`}`,
  },

  headline: {
    entered: (name: string, when: string) => `${name} came into range ${when}`,
    enteredNotStayed: (name: string, when: string) =>
      `${name} first came into range ${when}, and left it again`,
    afterBy: (after: string, by: string) => `after ${after}, by ${by}`,
    on: (day: string) => `on ${day}`,
    always: (name: string) => `${name} stayed within its range`,
    below: (name: string, until: string) => `${name} stayed below its range through ${until}`,
    above: (name: string, until: string) => `${name} stayed above its range through ${until}`,
    outside: (name: string, until: string) => `${name} was not within its range through ${until}`,
    since: {
      below: (name: string, when: string) => `${name}: every value ${when} was below its range`,
      above: (name: string, when: string) => `${name}: every value ${when} was above its range`,
      outside: (name: string, when: string) => `${name}: no value ${when} was within its range`,
      fromThrough: (first: string, last: string) => `from ${first} through ${last}`,
    },
  },

  summary: {
    series: (name: string, values: number) =>
      `${name}, ${countOf(values, 'value', 'values')} in order of time.`,
    events: (events: number) => `${countOf(events, 'event', 'events')}.`,
    noValues: 'No values.',
    lowest: (amount: string, when: string) => `Lowest ${amount}, ${when}.`,
    highest: (amount: string, when: string) => `Highest ${amount}, ${when}.`,
    last: (amount: string, when: string) => `Last ${amount}, ${when}.`,
    range: (lowest: string, highest: string) => `Between ${lowest} and ${highest}.`,
    illustration: 'The values are an illustration, not data.',
    simulation: 'The values are simulated for teaching, not data.',
  },

  readout: {
    label: 'Readout',
    hint: 'Move over the figure, touch it, or use the arrow keys to read its values.',
    hintNoValues: 'Move over the figure or the list to read what happened when.',
    since: (day: string) => `Since ${day}`,
    previous: 'Previous value',
    baseline: 'Last value before day 0',
    changeIn: (change: string, days: string) => `${change}, ${days}`,
    noBaseline: 'none',
    isBaseline: 'this one',
    noPrevious: 'none, it is the first',
    notComparable: 'not comparable',
    basisValue: (basis: string) => `value ${basis}`,
    basisFinding: (basis: string) => `finding ${basis}`,
    basisTime: (basis: string) => `day ${basis}`,
    away: (distance: string) => `nearest value, ${distance} from here`,
    eventsLabel: 'At this time',
    maybeLabel: 'May be at this time',
    otherSeries: (name: string, values: readonly string[]) => `${name} ${values.join('; ')}`,
    valueOn: (value: string, day: string) => `${value}, ${day}`,
  },

  cards: {
    label: 'Events',
    finding: 'Finding',
    time: (basis: string) => `Time: ${basis}`,
    timeReconstructed: 'Date not stated in the source; its day here is placed by us.',
    timeSimulated: 'Its day is made up for teaching.',
    figure: (panel: string) => `Fig. ${panel}`,
    date: 'Date',
    day: 'Day',
  },

  controls: {
    caseLabel: 'Case',
    axisLabel: 'Time axis',
    days: 'Days',
    dates: 'Dates',
    unitLabel: 'Unit',
    factor: (factor: string, from: string, to: string) => `1 ${from} = ${factor} ${to}`,
    factorOf: (name: string, equation: string) => `${name} ${equation}`,
    windowLabel: 'Window',
    all: 'All',
    anchorLabel: 'Day 0',
    anchorAbout: (title: string) => `≈ ${title}`,
    viewLabel: 'Show as',
    chart: 'Chart',
    table: 'Table',
    keys: 'Keys',
    open: 'Open',
    ownCase: (title: string) => `${title} (in this browser)`,
    share: 'Share',
    export: 'Export',
    display: 'Display',
    teach: 'Teach',
    edit: 'Edit',
    keep: 'Keep',
    drop: 'Drop a case file, a table or a FHIR bundle to open it',
  },

  overview: {
    label: 'Overview of the whole course',
    from: 'Window begins',
    to: 'Window ends',
    move: 'Move the window',
  },

  plot: {
    label: (title: string) => `Plot of ${title}`,
    role: 'interactive chart',
    instructions:
      'Arrow keys move along values and events, Enter pins, Escape lets go, question mark lists the keys.',
  },

  explain: {
    aboutIllustration: 'About the illustration',
    aboutSimulation: 'About the simulation',
  },

  notices: {
    label: 'Notices',
    dismiss: 'Dismiss',
    leaveOut: 'Leave it out',
    more: (count: number) => `and ${count} more`,
    wrongUnit: (unit: string) =>
      `The link asks for the unit “${unit}”, which this case cannot be shown in.`,
    wrongAxis: (axis: string) => `The link asks for the time axis “${axis}”; days are shown.`,
    noCalendar: 'This case states no dates, so its axis counts days.',
    noDays: 'This case has no day 0, so its axis shows dates.',
    wrongAnchor: (id: string) => `The link counts days from “${id}”, which is not on this page.`,
    wrongWindow: (from: string, to: string) =>
      `The link asks for the window from “${from}” to “${to}”, which cannot be shown; the first window of the case is.`,
    wrongEvent: (id: string) => `The link pins the event “${id}”, which is not on this page.`,
    wrongObservation: (key: string) =>
      `The link pins the value “${key}”, which is not on this page.`,
    wrongPanels: (ids: string) =>
      `The link asks for the series “${ids}”, which cannot be shown; at most six of this case can.`,
  },

  loading: {
    case: 'Loading the case…',
    sheet: 'Loading the sheet…',
    table: 'Preparing the table',
  },

  errors: {
    title: 'This case could not be shown',
    issue: (place: string, found: string, expected: string) =>
      `${place}: found ${found}, expected ${expected}.`,
    reload: 'Load again',
    crashed: 'A part of the page failed or did not arrive. What you chose is kept in the address.',
  },

  footer: {
    teaching: 'For teaching; not for the care of a patient.',
    source: 'Source',
    licensed: (licence: string) => `. Licence: ${licence}`,
  },
};

/** The first view's words, and with them in any language but English those of every feature. */
export type Words = typeof en & { readonly features?: Features };
