import { cutAxis } from './cutAxis';
import { equalSpacing } from './equalSpacing';
import type { Fault, FaultKind, FaultSubject } from './fault';
import { mixedUnits } from './mixedUnits';
import { noRange } from './noRange';
import { noUnit } from './noUnit';
import { reversedTime } from './reversedTime';

export const FAULTS: Readonly<Record<FaultKind, Fault>> = {
  'equal-spacing': equalSpacing,
  'reversed-time': reversedTime,
  'cut-axis': cutAxis,
  'no-range': noRange,
  'no-unit': noUnit,
  'mixed-units': mixedUnits,
};

/** The faults that a case can be drawn with as it is shown now. */
export function offeredFaults(subject: FaultSubject): FaultKind[] {
  return Object.values(FAULTS)
    .filter((fault) => fault.isOffered(subject))
    .map(({ kind }) => kind);
}
