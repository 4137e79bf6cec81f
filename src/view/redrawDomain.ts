import type { PanelView } from './timelineView';
import { type ValueDomain, writeTickLabels } from './valueDomain';

/** A panel on another axis, with the numbers of its ticks. */
export function redrawDomain(panel: PanelView, domain: ValueDomain): PanelView {
  const { cutNote: _, ...rest } = panel;
  return { ...rest, domain, tickLabels: writeTickLabels(domain) };
}
