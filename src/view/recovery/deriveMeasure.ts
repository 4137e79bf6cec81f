import { DAY_MS, HOUR_MS } from '../../domain/caseTime';
import { type Measure, measureBetween } from '../../domain/recovery/measureBetween';
import type { Interval, Shape } from '../../domain/recovery/readOut';
import { boundsOfValue } from '../../domain/recovery/recoveryCourse';
import { observationAt } from '../../domain/series';
import { formatNumber } from '../../words/formatNumber';
import type { ConstructionView } from './constructionView';
import { drawShapes } from './deriveConstruction';
import { describeBasis } from './deriveRecovery';
import { describeAmounts } from './describeAmounts';
import { describeLength } from './describeSince';
import type { RecoveryReading } from './recoveryReading';

/** What lies between two chosen values, in words and as a drawing. */
export interface MeasureView {
  readonly difference: string;
  readonly time: string;
  readonly rate: string;
  readonly basis: string;
  readonly construction: ConstructionView;
}

/** A rate is a quotient: it needs a digit more than the values it comes from. */
const RATE_DECIMALS = 1;

/** Two values of a series measured against each other, the earlier first. */
export function deriveMeasure(one: number, other: number, reading: RecoveryReading): MeasureView {
  const measure = measureBetween(reading.series, one, other);
  const { measure: words, answer } = reading.recoveryWords;
  const mark = (said: string) => (measure.basis.isIllustrative ? answer.about(said) : said);
  const { difference, rate } = measure;
  const said = difference ? mark(describeAmounts(difference, reading)) : words.missing;
  const time = describeTime(measure, reading);
  return {
    difference: said,
    time,
    rate: rate ? mark(describeRate(rate, reading)) : whyNoRate(measure, reading),
    basis: describeBasis(measure.basis, reading),
    construction: drawMeasure(measure, answer.valueAt(said, time), reading),
  };
}

function describeRate(rate: Interval, reading: RecoveryReading): string {
  const decimals = reading.shown.decimals + RATE_DECIMALS;
  return reading.recoveryWords.measure.perDay(describeAmounts(rate, reading, decimals));
}

function whyNoRate(measure: Measure, { recoveryWords: { measure: words } }: RecoveryReading) {
  if (!measure.difference) return words.missing;
  return measure.time.least > 0 ? words.noRateLimits : words.noRate;
}

function describeTime({ time, isInDays }: Measure, reading: RecoveryReading): string {
  const { measure: words } = reading.recoveryWords;
  const { least, most } = time;
  if (!isInDays && most < 2 * DAY_MS) {
    const [low, high] = [least, most].map((ms) => formatNumber(ms / HOUR_MS, 1));
    return low === high ? words.hours(low ?? '') : words.hours(words.length(low ?? '', high ?? ''));
  }
  if (most === 0 && least === 0) return reading.words.time.sameDay;
  if (least >= 0) return describeLength(time, reading);
  const longest = Math.max(-least, most);
  if (longest === Infinity) return words.unbounded;
  return words.orderUnknown(describeLength({ least: longest, most: longest }, reading));
}

/** The earlier value carried to the later, and the step from one to the other. */
function drawMeasure(measure: Measure, name: string, reading: RecoveryReading): ConstructionView {
  const { series } = reading;
  const [from, to] = measure.indices.map((index) => {
    const { time, value } = observationAt(series, index);
    return { index, time, value, bounds: boundsOfValue(series, index) };
  });
  if (!from || !to) return drawShapes([], name, reading, () => undefined);
  const points: Shape[] = [from, to].map(({ index }) => ({ kind: 'point', index }));
  const [start, end] = [from.time.start, to.time.start];
  const steps: Shape[] = [
    { kind: 'level', role: 'base', ...from.bounds, from: start, to: end },
    { kind: 'change', at: end, from: from.bounds, to: to.bounds },
  ];
  const { difference, time } = measure;
  const shapes = difference && time.most > 0 ? [...points, ...steps] : points;
  return drawShapes(shapes, name, reading, (shape) => {
    if (shape.kind === 'change') return { text: describeAmounts(difference ?? time, reading) };
    return shape.kind === 'level' ? { text: describeTime(measure, reading) } : undefined;
  });
}
