import { type CaseTime, DAY_MS, drawnSpan } from '../../domain/caseTime';

/** The units an age is told in, as UCUM writes them. */
export type AgeUnit = 'a' | 'mo' | 'wk' | 'd';

/** An age in completed units; two numbers where birth or moment are not known to the day. */
export interface Age {
  readonly least: number;
  readonly most: number;
}

/**
 * The age at a time, counted by dates as people count it.
 *
 * @returns undefined before birth, or where either has no bound
 */
export function ageAt(birth: CaseTime, at: CaseTime, unit: AgeUnit): Age | undefined {
  const [born, then] = [drawnSpan(birth), drawnSpan(at)];
  const least = completed(born.to, then.from, unit);
  const most = completed(born.from, then.to, unit);
  if (!Number.isFinite(least) || !Number.isFinite(most) || most < 0) return undefined;
  return { least: Math.max(0, least), most };
}

function completed(birth: number, at: number, unit: AgeUnit): number {
  if (unit === 'd') return Math.floor((dayOf(at) - dayOf(birth)) / DAY_MS);
  if (unit === 'wk') return Math.floor((dayOf(at) - dayOf(birth)) / (7 * DAY_MS));
  const [from, to] = [new Date(dayOf(birth)), new Date(dayOf(at))];
  const months =
    12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  const full = to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
  return unit === 'mo' ? full : Math.floor(full / 12);
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}
