/** The words of the ruler between two values. */
export const enMeasure = {
  title: 'Measure between two values',
  hint: {
    first: 'Press the first value on the figure, or choose it here.',
    second: 'Now press the second value on the figure, or choose it here.',
    none: 'Press “Start again” to take two other values from the figure.',
  },
  end: { first: 'First value', second: 'Second value' },
  usePinned: {
    first: 'Use the pinned value as the first',
    second: 'Use the pinned value as the second',
  },
  again: 'Start again',
  none: 'not chosen yet',
  option: (when: string, value: string) => `${when}: ${value}`,
  same: 'Both are the same value. Choose another.',
  otherSeries: (series: string) =>
    `That value is not of ${series}. Only values of one series are measured; choose the series above.`,
  difference: 'Difference',
  time: 'Time between',
  rate: 'Rate',
  perDay: (amount: string) => `${amount} a day`,
  missing: 'not told, because a value is missing',
  noRate: 'not told, because the two may be from the same day',
  noRateLimits: 'not told, because of limits',
  hours: (hours: string) => `${hours} hours`,
  length: (least: string, most: string) => `${least} to ${most}`,
  unbounded: 'not known',
  orderUnknown: (length: string) => `up to ${length}, and which came first is not known`,
  wide: (series: string) => `${series} has too many values to list; take them from the figure.`,
};
