import type { WallCurve } from '../../view/prediction/deriveWall';
import type { PredictWords } from '../../words/enPredict';

interface WallNamesProps {
  readonly curves: readonly WallCurve[];
  /** The number of the one that is held, and of the one that is shown now. */
  readonly held: number | undefined;
  readonly singled: number | undefined;
  readonly hold: (number: number | undefined) => void;
  readonly point: (number: number | undefined) => void;
  readonly words: PredictWords['wall'];
}

/** A button for each curve: pointing at it singles it out, pressing it holds it. */
export function WallNames({ curves, held, singled, hold, point, words }: WallNamesProps) {
  return (
    <ul className="wall-names" aria-label={words.students}>
      {curves.map((curve) => (
        <li key={curve.number}>
          <button
            type="button"
            className={`button${singled === curve.number ? ' is-singled' : ''}`}
            aria-pressed={held === curve.number}
            onClick={() => {
              hold(held === curve.number ? undefined : curve.number);
            }}
            onPointerEnter={() => {
              point(curve.number);
            }}
            onPointerLeave={() => {
              point(undefined);
            }}
            onFocus={() => {
              point(curve.number);
            }}
            onBlur={() => {
              point(undefined);
            }}
          >
            {nameOfCurve(curve, words)}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function nameOfCurve({ name, number }: WallCurve, words: PredictWords['wall']): string {
  return name ?? words.unnamed(number);
}
