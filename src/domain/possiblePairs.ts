import { deriveSlots, isSameSlot } from './alignments';
import { candidatesOf, type CaseTime } from './caseTime';

/**
 * The times that two values of one series can have together: of two either/or times none is shared,
 * and their order holds.
 */
export function possiblePairs(earlier: CaseTime, later: CaseTime): [CaseTime, CaseTime][] {
  const [before, after] = [candidatesOf(earlier), candidatesOf(later)];
  const slots = deriveSlots([...before, ...after]);
  const placeOf = (time: CaseTime) => slots.findIndex((slot) => isSameSlot(slot, time));
  const areBoth = before.length > 1 && after.length > 1;
  return before.flatMap((one) =>
    after
      .filter((other) => !areBoth || placeOf(one) < placeOf(other))
      .map((other): [CaseTime, CaseTime] => [one, other]),
  );
}
