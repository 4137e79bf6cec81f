import type { PlacedText } from '../view/placedFigure';

interface LabelProps {
  readonly text: PlacedText;
  readonly className: string;
}

/** A placed text. */
export function Label({ text, className }: LabelProps) {
  return (
    <text x={text.x} y={text.y} textAnchor={text.anchor} className={className}>
      {text.text}
    </text>
  );
}
