import type { DrawnSpan, EventView, MarkView, PanelView, TimelineView } from '../timelineView';

/** Where a moment of the axis is drawn instead. */
export type Retime = (at: number) => number;

/** A view with every moment of it moved, to be placed and nothing else: its words stay those of before. */
export function retimeView(view: TimelineView, retime: Retime): TimelineView {
  const isMirrored = retime(1) < retime(0);
  const span = ({ from, to }: DrawnSpan): DrawnSpan =>
    isMirrored ? { from: retime(to), to: retime(from) } : { from: retime(from), to: retime(to) };
  const mark = (one: MarkView): MarkView => ({
    ...one,
    spans: one.spans.map(span),
    sides: isMirrored ? one.sides.map((side) => -side) : one.sides,
  });
  const event = (one: EventView): EventView => ({
    ...one,
    spans: one.spans.map(span),
    ...(one.core ? { core: span(one.core) } : {}),
    ...(isMirrored ? { fadesAtStart: one.fadesAtEnd, fadesAtEnd: one.fadesAtStart } : {}),
  });
  return {
    ...view,
    axis: { ...view.axis, zero: retime(view.axis.zero) },
    panels: view.panels.map((panel) => retimePanel(panel, mark, span, isMirrored)),
    events: view.events.map(event),
    brackets: view.brackets.map((bracket) => ({
      ...bracket,
      span: span(bracket.span),
      core: span(bracket.core),
    })),
  };
}

function retimePanel(
  panel: PanelView,
  mark: (one: MarkView) => MarkView,
  span: (one: DrawnSpan) => DrawnSpan,
  isMirrored: boolean,
): PanelView {
  return {
    ...panel,
    marks: panel.marks.map(mark),
    gaps: panel.gaps.map((gap) => ({ ...gap, ...span(gap) })),
    segments: panel.segments.map(({ from, to, isDashed }) => {
      const moved = span({ from: from.at, to: to.at });
      const [first, last] = isMirrored ? [to, from] : [from, to];
      const sign = isMirrored ? -1 : 1;
      return {
        from: { ...first, at: moved.from, side: sign * first.side },
        to: { ...last, at: moved.to, side: sign * last.side },
        isDashed,
      };
    }),
  };
}
