import type { Interval } from '../../domain/recovery/readOut';
import { formatNumber, formatSigned } from '../../words/formatNumber';
import type { RecoveryReading } from './recoveryReading';

/**
 * A change with its unit, in the shown unit: "+0.50 mmol/L", "+0.1 to +0.4 mg/dL", "at least
 * +0.40 mmol/L".
 */
export function describeAmounts(
  { least, most }: Interval,
  { shown, words, recoveryWords }: RecoveryReading,
  decimals = shown.decimals,
): string {
  const { answer } = recoveryWords;
  const [low, high] = [least, most].map((value) => formatSigned(value * shown.factor, decimals));
  const amount = (text: string) => words.value.amount(text, shown.unit);
  if (low === undefined || high === undefined) return answer.open;
  if (least === -Infinity && most === Infinity) return answer.open;
  if (least === -Infinity) return answer.atMost(amount(high));
  if (most === Infinity) return answer.atLeast(amount(low));
  return low === high ? amount(low) : amount(answer.from(low, high));
}

/**
 * A level with its unit, or the stretch it can be.
 *
 * @param finer decimals it may have beyond those of its unit, where it needs them: the middle of two
 * printed values, rounded, would change sides with a value beside it
 */
export function describeLevel(
  { least, most }: Interval,
  { shown, words, recoveryWords }: RecoveryReading,
  finer = 0,
): string {
  const { answer } = recoveryWords;
  const number = (value: number) => {
    const [plain, exact] = [0, finer].map((more) =>
      formatNumber(value * shown.factor, shown.decimals + more),
    );
    return plain !== undefined && Number(plain) === Number(exact) ? plain : (exact ?? '');
  };
  const amount = (text: string) => words.value.amount(text, shown.unit);
  if (least === -Infinity && most === Infinity) return answer.open;
  if (least === -Infinity) return answer.atMost(amount(number(most)));
  if (most === Infinity) return answer.atLeast(amount(number(least)));
  const [low, high] = [number(least), number(most)];
  return low === high ? amount(low) : amount(answer.from(low, high));
}
