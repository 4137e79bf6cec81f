interface UnshownItemProps {
  readonly name: string;
  /** A place inside the drawing; an item without any would not be read. */
  readonly x: number;
  readonly y: number;
}

/** A value or an event outside the window: it is not drawn, and a screen reader still has it. */
export function UnshownItem({ name, x, y }: UnshownItemProps) {
  return (
    <g role="listitem">
      <g role="img" aria-label={name}>
        <rect className="unshown" x={x} y={y} width={1} height={1} />
      </g>
    </g>
  );
}
