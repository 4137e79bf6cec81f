import { MARK_PATH } from '../chart/markPath';
import type { MarkShape } from '../view/timelineView';

/** The shape of a status inside a line of text; the word beside it says the same. */
export function StatusShape({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg
      className={`status-shape ${shape}`}
      width="13"
      height="13"
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path d={MARK_PATH[shape]} />
    </svg>
  );
}
