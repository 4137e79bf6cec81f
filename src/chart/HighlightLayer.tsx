import { ZIndexLayer } from 'recharts';
import { useHighlight } from '../state/highlight';
import type { PlacedFigure } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';
import './highlight.css';

/** How far a ring stands from what it points out. */
const ROOM = 5;
const MARK_RADIUS = 6;

/** Rings around what a lesson points out; said in its text, so hidden from screen readers. */
export function HighlightLayer({ figure }: { readonly figure: PlacedFigure }) {
  const keys = useHighlight();
  if (keys.size === 0) return null;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      <g aria-hidden="true" className="highlights">
        {markRings(figure, keys).map(({ key, x1, x2, y }) => (
          <rect
            key={`${key} ${x1}`}
            x={x1 - MARK_RADIUS - ROOM}
            y={y - MARK_RADIUS - ROOM}
            width={x2 - x1 + 2 * (MARK_RADIUS + ROOM)}
            height={2 * (MARK_RADIUS + ROOM)}
            rx={MARK_RADIUS + ROOM}
          />
        ))}
        {eventBoxes(figure, keys).map(({ id, hit }) => (
          <rect
            key={id}
            x={hit.left - 1}
            y={hit.top - 1}
            width={hit.right - hit.left + 2}
            height={hit.bottom - hit.top + 2}
            rx={9}
          />
        ))}
      </g>
    </ZIndexLayer>
  );
}

function markRings({ panels, plotArea }: PlacedFigure, keys: ReadonlySet<string>) {
  return panels
    .flatMap(({ marks }) => marks)
    .filter(({ mark }) => keys.has(mark.key))
    .flatMap(({ mark, places, y }) => places.map(({ x1, x2 }) => ({ key: mark.key, x1, x2, y })))
    .filter(({ x1, x2 }) => x2 >= plotArea.left && x1 <= plotArea.right);
}

function eventBoxes({ lanes, history }: PlacedFigure, keys: ReadonlySet<string>) {
  return [...lanes, ...(history ? [history] : [])]
    .flatMap(({ events }) => events)
    .filter(({ event }) => keys.has(event.id))
    .map(({ event, hit }) => ({ id: event.id, hit }));
}
