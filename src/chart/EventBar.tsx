import type { PlacedBar } from '../view/placedFigure';
import { PinShape } from './PinShape';

interface EventBarProps {
  readonly bar: PlacedBar;
  readonly emphasis: string;
}

const HALF_HEIGHT = 9;

/** A treatment that lasts: square where its ends are told, an arrow where it goes on. */
export function EventBar({ bar, emphasis }: EventBarProps) {
  const { x1, x2, headLeft, headRight, ...fades } = bar;
  const pathAt = (growth: number) => {
    const half = HALF_HEIGHT + growth;
    const [left, right] = [x1 - growth, x2 + growth];
    return `M${left + headLeft} ${-half}H${right - headRight}L${right} 0L${right - headRight} ${half}H${left + headLeft}L${left} 0Z`;
  };
  return <PinShape left={x1} right={x2} {...fades} emphasis={emphasis} pathAt={pathAt} />;
}
