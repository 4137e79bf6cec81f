import { ZIndexLayer } from 'recharts';
import type { PlacedBracket } from '../view/placedFigure';
import type { Words } from '../words/en';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

interface BracketLayerProps {
  readonly brackets: readonly PlacedBracket[];
  readonly words: Words;
}

/** The source's own words over the stretch they speak of; the unsure ends of a stretch are dashed. */
export function BracketLayer({ brackets, words }: BracketLayerProps) {
  if (brackets.length === 0) return null;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.words}>
      <g role="list" aria-label={words.figure.wordsList}>
        {brackets.map((bracket) => (
          <g key={bracket.name} role="listitem">
            <g role="img" aria-label={bracket.name}>
              <path className="bracket" d={solidPath(bracket)} />
              <path className="bracket unsure" d={unsurePath(bracket)} />
              <Label text={bracket.label} className="bracket-words" />
            </g>
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
}

const FOOT = 6;

function solidPath({ coreX1, coreX2, x1, x2, y, isCutLeft, isCutRight }: PlacedBracket): string {
  const left = isCutLeft || coreX1 > x1 ? `M${coreX1} ${y}` : `M${coreX1} ${y + FOOT}V${y}`;
  const right = isCutRight || coreX2 < x2 ? `H${coreX2}` : `H${coreX2}V${y + FOOT}`;
  return left + right;
}

function unsurePath({ coreX1, coreX2, x1, x2, y, isCutLeft, isCutRight }: PlacedBracket): string {
  const left = coreX1 > x1 ? `M${coreX1} ${y}H${x1}${isCutLeft ? '' : `v${FOOT}`}` : '';
  const right = coreX2 < x2 ? `M${coreX2} ${y}H${x2}${isCutRight ? '' : `v${FOOT}`}` : '';
  return left + right;
}
