import { FAULT_KINDS, type FaultKind } from './fault';

/**
 * The faults in an order that a number from 0 to 1 decides, so that no class can learn it.
 *
 * @example shuffleFaults(0) // always the same order
 */
export function shuffleFaults(chance: number): FaultKind[] {
  const left = [...FAULT_KINDS];
  const order: FaultKind[] = [];
  // The digits of the number in a base that grows: each of the 720 orders has its stretch.
  for (let rest = chance; left.length > 0;) {
    const scaled = rest * left.length;
    const place = Math.min(left.length - 1, Math.max(0, Math.floor(scaled)));
    order.push(...left.splice(place, 1));
    rest = scaled - place;
  }
  return order;
}

/** The next fault that can be drawn and was not seen; when all were, the next after the last. */
export function nextFault(
  order: readonly FaultKind[],
  seen: readonly FaultKind[],
  offered: readonly FaultKind[],
): FaultKind | undefined {
  const last = order.indexOf(seen.at(-1) ?? ('' as FaultKind));
  const turned = [...order.slice(last + 1), ...order.slice(0, last + 1)];
  const possible = turned.filter((kind) => offered.includes(kind));
  return possible.find((kind) => !seen.includes(kind)) ?? possible[0];
}
