import { useContext } from 'react';
import { FaultContext } from '../../state/faultContext';
import { describeDrawing } from '../../view/fault/describeDrawing';
import type { PlacedFigure } from '../../view/placedFigure';

/** The drawing in words, with its fault, for who listens to it. */
export function FaultReading({ figure }: { readonly figure: PlacedFigure }) {
  const faultWords = useContext(FaultContext);
  if (!faultWords) return null;
  return (
    <div className="visually-hidden" role="note" aria-label={faultWords.drawing.label}>
      {describeDrawing(figure, faultWords).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
