import type { CaseRecord } from '../../../domain/caseRecord';
import { clockOf } from '../../../domain/clinicalEvent';

/** True where a case tells some times in days from day 0 and others on the calendar. */
export function hasBothClocks({ series, events }: CaseRecord): boolean {
  const clocks = new Set([...series.map(({ clock }) => clock), ...events.map(clockOf)]);
  return clocks.has('anchor') && clocks.has('calendar');
}
