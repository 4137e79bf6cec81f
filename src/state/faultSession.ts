import { type FaultKind } from '../view/fault/fault';
import { shuffleFaults } from '../view/fault/nextFault';
import { createStore } from './createStore';

/** The faults this reader has seen, in that order, whatever case they were drawn with. */
export const seenFaults = createStore<readonly FaultKind[]>([]);

let order: readonly FaultKind[] | undefined;

/** The order of the faults, one for as long as the page is open. */
export function readFaultOrder(): readonly FaultKind[] {
  return (order ??= shuffleFaults(Math.random()));
}
