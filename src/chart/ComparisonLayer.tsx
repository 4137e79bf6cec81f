import { ZIndexLayer } from 'recharts';
import { BADGE_RADIUS } from '../view/comparison/placeEndLabels';
import type { PlacedEndLabel, PlacedFigure, PlacedOwnRange } from '../view/placedFigure';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';
import './comparison.css';

/** What tells several cases apart: letters at their lines and lanes, and the range of each. */
export function ComparisonLayer({ figure }: { readonly figure: PlacedFigure }) {
  const { labels = [], ranges = [] } = figure.comparison ?? {};
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      {/* The names of the lists and items say the same to a screen reader. */}
      <g aria-hidden="true">
        {figure.lanes.map(({ name }) => (
          <Badge key={name.y} letter={name.text} x={name.x + 9} y={name.y - 4} />
        ))}
        {ranges.map((range) => (
          <OwnRange key={range.x} range={range} />
        ))}
        {labels.map((label) => (
          <EndLabel key={`${label.x} ${label.y}`} label={label} />
        ))}
      </g>
    </ZIndexLayer>
  );
}

function EndLabel({ label: { letter, x, y, text, leader } }: { readonly label: PlacedEndLabel }) {
  return (
    <g data-letter={letter}>
      {leader && (
        <path className="case-leader" d={`M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`} />
      )}
      {text && <Label text={text} className="case-name" />}
      <Badge letter={letter} x={x} y={y} />
    </g>
  );
}

function Badge({ letter, x, y }: Pick<PlacedEndLabel, 'letter' | 'x' | 'y'>) {
  return (
    <g data-letter={letter}>
      <circle className="case-disc" cx={x} cy={y} r={BADGE_RADIUS} />
      <text className="case-letter" x={x} y={y + 4} textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}

const FOOT = 4;

function OwnRange({ range }: { readonly range: PlacedOwnRange }) {
  const { x, top, bottom, isOpenAbove, isOpenBelow, isAssumed, letters, name, numbers } = range;
  const head = isOpenAbove ? `M${x} ${top}` : `M${x - FOOT} ${top}h${2 * FOOT}M${x} ${top}`;
  const foot = isOpenBelow ? '' : `M${x - FOOT} ${bottom}h${2 * FOOT}`;
  return (
    <g data-letter={letters.length === 1 ? letters[0] : undefined}>
      <path
        className={isAssumed ? 'own-range assumed' : 'own-range'}
        d={`${head}V${bottom}${foot}`}
      />
      <Label text={name} className="own-range-name" />
      {numbers.map((number) => (
        <Label key={number.y} text={number} className="range-number" />
      ))}
    </g>
  );
}
