import type { Words } from './en';
const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
const values = (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`;

/** What is said of a table while it is read. */
export const enTable = {
  locale: 'en-GB',
  column: (place: number) => `Column ${place}`,
  row: (row: number) => `row ${row}`,
  cell: (row: number, column: string) => `row ${row}, column “${column}”`,
  inColumn: (column: string) => `column “${column}”`,
  theTable: 'the table',
  quoted: (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`,
  nothing: 'nothing',
  rangeSource: 'the table',

  /** Why rows stay out; sentences without their full stop. */
  reasons: {
    ragged: (expected: number) => `the row does not have ${expected} cells like the first one`,
    openQuote: 'a quotation mark in the row is not closed',
    otherSubject: 'the row is about another subject',
    noSubject: 'the row names no subject',
    subjectOpen: 'the subject is not chosen yet',
    noTime: 'the time is missing',
    orderOpen: 'the date can be read two ways, and the order of day and month is not chosen yet',
    decimalOpen: 'the number can be read two ways, and the decimal sign is not chosen yet',
    noSuchDay: (text: string) => `“${text}” is no day of the calendar`,
    noSuchMonth: (text: string) => `“${text}” has a month that does not exist`,
    noSuchTime: (text: string) => `“${text}” has no time of day that exists`,
    twoDigitYear: (text: string) => `“${text}” has a year of two digits`,
    notDate: (text: string) => `“${text}” is no date that can be read`,
    notDay: (text: string) => `“${text}” is no number of days`,
    untilOnResult: 'a result has one time, and an end stands beside it',
    clockTwice: (text: string) => `the time of day “${text}” stands beside a time that has one`,
    farDate: 'the year is not between 1800 and 2100, and such dates are left out by choice',
    noEvent: 'no event is named',
    void: (status: string) => `the table says of it: “${status}”`,
    noAnalyte: 'the analyte is missing',
    notNumber: (text: string) => `“${text}” is no number`,
    notFinite: (text: string) => `“${text}” is no finite number`,
    negative: (text: string) => `“${text}” is below 0`,
    comparatorUnknown: (text: string) => `“${text}” is not one of <, <=, > and >=`,
    comparatorTwice: 'two comparators contradict each other',
    valueAndReason: 'there is both a value and a reason why it is missing',
    basisUnknown: (text: string) => `“${text}” is not a basis of a value`,
    readingError: (text: string) => `“${text}” is no reading error above 0`,
    noUnit: (analyte: string) => `the unit of ${analyte} is missing`,
    unitTwice: 'the unit behind the value is not the one in the unit column',
    codeAgainstUnit: (code: string, unit: string) => `LOINC ${code} is not measured in ${unit}`,
    otherClock: (analyte: string) =>
      `most times of ${analyte} are told the other way (days from day 0 or dates)`,
    eventBackwards: (title: string, start: string, end: string) =>
      `“${title}” ends (${end}) before it starts (${start})`,
  },

  missing: {
    blank: 'left blank in the table',
    printed: (text: string) => `printed as “${text}”`,
  },

  notes: {
    printedAs: (text: string, unit: string) => `printed as ${text} ${unit}`,
    flagged: (flag: string) => `flagged “${flag}” by the laboratory`,
    status: (status: string) => `status in the table: “${status}”`,
    joined: (one: string, other: string) => `${one}; ${other}`,
    farDate: 'a year between 1800 and 2100; check the date',
    orderShown: (order: 'DMY' | 'MDY'): string =>
      order === 'DMY'
        ? 'the day before the month, so dates such as 03/04/2020 are read so too'
        : 'the month before the day, so dates such as 03/04/2020 are read so too',
    decimalShown: (sign: string): string =>
      sign === ','
        ? 'a decimal comma, so numbers such as 1,234 and 1.234 are read so too'
        : 'a decimal point, so numbers such as 1,234 and 1.234 are read so too',
    serials: 'dates; whole numbers are read as days since 30 December 1899, as Excel counts them',
    dateAndDay: 'one time; the date is used and the day number beside it is not',
    converted: (unit: string, mass: number) =>
      `${unit}, the unit of most values; converted with ${mass} g/mol`,
    convertedFound: (count: number, unit: string) => `${values(count)} in ${unit}`,
    unitUnknown: 'a unit in UCUM; this one is kept as it stands and never converted',
    unitChosen: (unit: string) => `${unit}, as you said`,
    unitMissingFound: (count: number) => `${values(count)} without a unit`,
    unitsApart: 'one unit; each is a series of its own, because they do not convert here',
    unitsApartFound: (units: readonly string[]) => units.join(', '),
    unitByCase: (unit: string) =>
      `${unit}, because of its capital letter; where grams are meant, write g/L`,
    rangesDiffer: (range: string) => `${range} as most values have; the others keep their own`,
    rangesDifferFound: (count: number) => `${count} different reference ranges`,
    rangesMissing: (range: string) => `a reference range; ${range} of the others is used`,
    rangesMissingFound: (count: number) => `${values(count)} without a reference range`,
    rangeUnread: 'a reference range such as 0.8-1.5, < 5 or > 3; none is used for this value',
    implausible: (unit: string) =>
      `at most ten times the upper bound of the range; check the value and its unit, ${unit}`,
    kindUnknown: (kind: string) => `a kind of event that is known; ${kind} is used`,
    resultsAtOnce: 'one value at a time; all are kept, in the order of the table',
    resultsAtOnceFound: (count: number) => `${values(count)} at the time of another one`,
  },

  refusals: {
    quotedAt: (quoted: string, place: string) => `${quoted}, ${place}`,
    noTime: 'a column of dates or of days',
    noTimeNext: 'Choose which column tells the time.',
    datesAcrossFound: (dates: readonly string[], count: number) =>
      `${count} dates side by side in the first row: ${dates.join(', ')}${count > dates.length ? ' …' : ''}`,
    datesAcross: 'dates below each other, in one column',
    datesAcrossNext:
      'Turn the table (in a spreadsheet: copy, paste special, transpose), so that each date has a row and each analyte a column.',
    noContent: 'a column of values or of events',
    noContentNext: 'Choose which column holds the values.',
    roleTwice: (role: string) => `one column for “${role}”`,
    roleTwiceNext: 'Keep one of them and set the others to ignored.',
    unclear: 'columns that belong to one analyte; in a wide table they could belong to any',
    unclearNext:
      'Set this column to ignored, or mark the columns of a table with one result a row.',
    bothDecimals: (column: string) => `one decimal sign in the column “${column}”`,
    bothDecimalsFound: (point: string, pointRow: number, comma: string, commaRow: number) =>
      `“${point}” in row ${pointRow} and “${comma}” in row ${commaRow}`,
    bothDecimalsNext: 'Write all numbers of the column with the same decimal sign.',
    otherDecimal: (sign: string): string =>
      sign === ',' ? 'numbers with a decimal comma' : 'numbers with a decimal point',
    otherDecimalNext: 'Choose the other decimal sign, or mend the table.',
    bothOrders: (column: string) => `one order of day and month in the column “${column}”`,
    bothOrdersFound: (dayFirst: string, dayRow: number, monthFirst: string, monthRow: number) =>
      `“${dayFirst}” in row ${dayRow} and “${monthFirst}” in row ${monthRow}`,
    bothOrdersNext: 'Write the dates as 2020-04-03, which can be read one way only.',
    otherOrder: (order: 'DMY' | 'MDY'): string =>
      order === 'DMY' ? 'dates with the day first' : 'dates with the month first',
    otherOrderNext: 'Choose the other order, or mend the table.',
    serialsMixed: (column: string) =>
      `only dates or only Excel’s day numbers in the column “${column}”`,
    serialsMixedNext: 'Format the column as dates in the spreadsheet and save it again.',
    noRows: 'at least one row of data',
    noRowsNext: 'Check the file.',
  },

  questions: {
    dateOrder: (text: string, row: number) =>
      `“${text}” in row ${row} can be read two ways. In which order do day and month stand?`,
    dateAnswer: (text: string, date: string) => `${text} is ${date}`,
    decimal: (text: string, row: number) =>
      `“${text}” in row ${row} can be read two ways. Which sign stands before the decimals?`,
    decimalAnswer: (text: string, number: string) => `${text} is ${number}`,
    subject: (count: number) => `The table names ${count} subjects. Whose rows are read?`,
    subjectAnswer: (name: string, count: number) => `${name} (${rows(count)})`,
    missingUnit: (analyte: string, count: number, places: string) =>
      `${values(count)} of ${analyte} ${count === 1 ? 'has' : 'have'} no unit (${places}). Which unit do they have? Until you say so they are left out.`,
    brokenRows: (count: number, places: string) =>
      `${rows(count)} cannot be read as ${count === 1 ? 'a row' : 'rows'} of this table (${places}). Skip ${count === 1 ? 'it' : 'them'} and read the rest?`,
    skipRows: 'Skip these rows',
    farDates: (count: number, text: string, row: number) =>
      `${values(count)} ${count === 1 ? 'has a date' : 'have dates'} outside the years 1800 to 2100, such as “${text}” in row ${row}. Leave ${count === 1 ? 'it' : 'them'} out, so that the axis keeps its scale?`,
    leaveOut: 'Leave out',
    keep: 'Keep',
    list: (places: readonly string[]) => places.join(', '),
    andMore: (places: string, more: number) => `${places} and ${more} more`,
  },

  time: {
    day: (first: number, last?: number) =>
      last === undefined ? `day ${first}` : `day ${first} to ${last}`,
    about: (text: string) => `about ${text}`,
    after: (text: string) => `after ${text}`,
    before: (text: string) => `before ${text}`,
    and: (one: string, other: string) => `${one} and ${other}`,
    either: (one: string, other: string) => `${one} or ${other}`,
    period: (start: string, end: string) => `from ${start} until ${end}`,
    unknown: 'not known',
    withText: (time: string, text: string) => `${time} (${text})`,
  },
};

export type TableWords = typeof enTable;

declare module './features' {
  interface Features {
    readonly table: TableWords;
  }
}

/** The catalogue of reading a table in the language of a page. */
export function tableWordsOf({ features }: Words): TableWords {
  return features?.table ?? enTable;
}
