import type { PlacedText } from '../view/placedFigure';

interface LabelProps {
  readonly text: PlacedText;
  readonly className: string;
  /** The term that a tap on it explains. */
  readonly explains?: string;
}

/** A placed text. */
export function Label({ text, className, explains }: LabelProps) {
  return (
    <text
      x={text.x}
      y={text.y}
      textAnchor={text.anchor}
      className={className}
      data-explain={explains}
    >
      {text.text}
    </text>
  );
}
