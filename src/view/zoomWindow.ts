import type { TimeSpan } from '../domain/caseTime';
import type { TimeDomain } from './viewState';

/** A window made `factor` times as long around a moment that stays where it is. */
export function zoomWindow({ from, to }: TimeDomain, around: number, factor: number): TimeDomain {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor };
}

/** A window moved by a time in ms; its length stays. */
export function panWindow({ from, to }: TimeDomain, by: number): TimeDomain {
  return { from: from + by, to: to + by };
}

/** The nearest window of the same length that shows a moment with a little room; itself if it does. */
export function windowShowing(window: TimeDomain, at: number): TimeDomain {
  const room = (window.to - window.from) / 20;
  if (at < window.from) return panWindow(window, at - room - window.from);
  if (at > window.to) return panWindow(window, at + room - window.to);
  return window;
}

/** A window widened until it shows some of a span, with a little room; itself if it does. */
export function windowReaching(window: TimeDomain, span: TimeSpan): TimeDomain {
  if (span.end > window.from && span.start < window.to) return window;
  const from = Math.min(window.from, Number.isFinite(span.start) ? span.start : span.end);
  const to = Math.max(window.to, Number.isFinite(span.end) ? span.end : span.start);
  const room = (to - from) / 30;
  return {
    from: from < window.from ? from - room : from,
    to: to > window.to ? to + room : to,
  };
}
