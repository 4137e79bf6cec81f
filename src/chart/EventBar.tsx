import { useId } from 'react';
import type { PlacedBar, PlacedEvent } from '../view/placedFigure';
import { FadeMask } from './FadeMask';

interface EventBarProps {
  readonly bar: PlacedBar;
  readonly core?: NonNullable<PlacedEvent['core']>;
  readonly emphasis: string;
}

const HALF_HEIGHT = 9;
/** The arrow head of a bar that goes on beyond the plot. */
const HEAD = 6;

/** A treatment that lasts: square where its ends are told, and darker where it surely lasts. */
export function EventBar({ bar, core, emphasis }: EventBarProps) {
  const id = useId();
  const { x1, x2, fadeLeft, fadeRight } = bar;
  const isFading = fadeLeft + fadeRight > 0;
  const ring = barPath({ ...bar, x1: x1 - 2, x2: x2 + 2 }, HALF_HEIGHT + 2);
  return (
    <>
      {isFading && (
        <FadeMask
          id={id}
          left={x1}
          right={x2}
          fadeLeft={fadeLeft / (x2 - x1)}
          fadeRight={fadeRight / (x2 - x1)}
        />
      )}
      {emphasis !== 'none' && <path className="ring-outline" d={ring} />}
      {emphasis !== 'none' && <path className="ring" d={ring} />}
      <g {...(isFading ? { mask: `url(#${id})` } : {})}>
        <path className="pin-shape" d={barPath(bar, HALF_HEIGHT)} />
        {core && <path className="pin-core" d={corePath(bar, core)} />}
      </g>
    </>
  );
}

type Ends = Pick<PlacedBar, 'x1' | 'x2' | 'isCutLeft' | 'isCutRight'>;

/** The sure part keeps inside the outline, and ends in its arrow head where it goes on with it. */
function corePath(bar: PlacedBar, core: NonNullable<PlacedEvent['core']>): string {
  const x1 = Math.max(core.x1, bar.x1 + 1.5);
  const x2 = Math.min(core.x2, bar.x2 - 1.5);
  const isCutLeft = bar.isCutLeft && core.x1 <= bar.x1;
  const isCutRight = bar.isCutRight && core.x2 >= bar.x2;
  return barPath({ x1, x2: Math.max(x1, x2), isCutLeft, isCutRight }, HALF_HEIGHT - 1.5);
}

function barPath({ x1, x2, isCutLeft, isCutRight }: Ends, half: number): string {
  const head = Math.min(HEAD, (x2 - x1) / 2);
  const [left, right] = [x1 + (isCutLeft ? head : 0), x2 - (isCutRight ? head : 0)];
  return `M${left} ${-half}H${right}L${x2} 0L${right} ${half}H${left}L${x1} 0Z`;
}
